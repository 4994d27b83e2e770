import { useSyncExternalStore } from 'react';

/** False on the server and while the page comes alive, true once script runs. */
export function useScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

const never = () => () => {};
