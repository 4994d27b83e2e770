import { useEffect, useRef, useSyncExternalStore } from 'react';

/** What a key does on the review screen. */
export type ReviewKey =
  | 'next'
  | 'previous'
  | 'open'
  | 'split'
  | 'merge'
  | 'kind'
  | 'accept'
  | 'look'
  | 'drop'
  | 'undo'
  | 'search'
  | 'help'
  | 'close';

const KEYS: Readonly<Record<string, ReviewKey>> = {
  j: 'next',
  k: 'previous',
  Enter: 'open',
  t: 'split',
  g: 'merge',
  d: 'kind',
  x: 'accept',
  n: 'look',
  Backspace: 'drop',
  Delete: 'drop',
  z: 'undo',
  '/': 'search',
  '?': 'help',
  Escape: 'close',
};

/** The act of a pressed key; null where the key belongs to what has the focus, or to the browser. */
export function keyAct(event: KeyboardEvent): ReviewKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return null;
  const { target } = event;
  if (!(target instanceof Element)) return null;
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
  if (target.closest('input, textarea, select, [contenteditable], dialog') !== null) return null;
  // Enter presses the link or button that has the focus.
  if (act === 'open' && target.closest('a, button, summary') !== null) return null;
  return act;
}

/** Listens on the whole page while single keys are switched on; `act` may change with every drawing. */
export function useReviewKeys(on: boolean, act: (key: ReviewKey) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => {
      const key = keyAct(event);
      if (key === null) return;
      event.preventDefault();
      latest.current(key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
}

const SETTING = 'dondoc:review-keys';
const SWITCHED = 'dondoc:review-keys-switched';

/** Single keys can be switched off by those whom they disturb (speech input, a tremor); remembered on the device. */
export function useKeySetting(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, readSetting, () => true);
  return [on, writeSetting];
}

function subscribe(tell: () => void): () => void {
  document.addEventListener(SWITCHED, tell);
  return () => document.removeEventListener(SWITCHED, tell);
}

function readSetting(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true;
  }
}

function writeSetting(on: boolean): void {
  try {
    localStorage.setItem(SETTING, on ? 'on' : 'off');
  } catch {
    // Storage is forbidden: single keys stay on.
  }
  document.dispatchEvent(new Event(SWITCHED));
}
