import { useEffect, useState } from 'react';

/** The values of the boxes of one name that are ticked in the form with this id; null until script runs. */
export function useTicked(formId: string, name: string): readonly string[] | null {
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return undefined;
    const look = () => setTicked(new FormData(form).getAll(name).map(String));
    look();
    form.addEventListener('change', look);
    return () => form.removeEventListener('change', look);
  }, [formId, name]);
  return ticked;
}
