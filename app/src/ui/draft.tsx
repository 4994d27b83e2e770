import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useLocation, useNavigation } from 'react-router';

/**
 * What is typed into a form is kept on the device until the form has been accepted: over a closed tab, an empty
 * battery, an ended session. Kept per person, since devices are shared.
 */
const DraftScope = createContext<string | null>(null);

type Saved = Readonly<Record<string, string>>;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const PREFIX = 'dondoc:draft:';
const SAVE_DELAY_MS = 300;

// Sent and not answered yet.
const sent = new Set<string>();

/** Stands around all pages and drops the drafts of forms that have been accepted. Without a person nothing is kept. */
export function DraftKeeper({
  person,
  children,
}: {
  readonly person: string | null;
  readonly children: ReactNode;
}) {
  const { state } = useNavigation();
  const { key } = useLocation();
  const seen = useRef(key);
  // Another page came, so the form before it was accepted; a form that was refused has said so before this runs.
  useEffect(() => {
    if (state !== 'idle' || seen.current === key) return;
    seen.current = key;
    // The page to sign in stands for a session that ended while somebody typed: nothing was accepted.
    if (person === null) sent.clear();
    else settleDrafts();
  }, [state, key, person]);
  return <DraftScope value={person}>{children}</DraftScope>;
}

/** For the error page, which stands instead of the keeper: the forms sent were not accepted, what was typed stays. */
export function useDraftsKept(): void {
  useEffect(() => sent.clear(), []);
}

/** What was typed into this form is kept elsewhere now. */
export function dropDraft(person: string, key: string): void {
  removeSaved(`${PREFIX}${person}:${key}`);
}

function settleDrafts(): void {
  for (const key of sent) removeSaved(key);
  sent.clear();
}

export function markSent(storageKey: string | null): void {
  if (storageKey !== null) sent.add(storageKey);
}

export function markRefused(storageKey: string | null): void {
  if (storageKey !== null) sent.delete(storageKey);
}

interface Draft {
  readonly form: RefObject<HTMLFormElement | null>;
  /** Something typed earlier has been put back. */
  readonly restored: boolean;
  readonly discard: () => void;
  /** For markSent and markRefused; null when nothing is kept. */
  readonly storageKey: string | null;
}

/** Ties a form to its draft. `key` names the form and what it is about, e.g. `report:<assignment>`; none, no draft. */
export function useDraft(key: string | undefined): Draft {
  const scope = useContext(DraftScope);
  const form = useRef<HTMLFormElement>(null);
  const [restored, setRestored] = useState(false);
  const storageKey = key === undefined || scope === null ? null : `${PREFIX}${scope}:${key}`;

  useEffect(() => {
    const element = form.current;
    if (element === null || storageKey === null) return undefined;
    setRestored(restore(element, readSaved(storageKey)));
    return saveWhileTyping(element, storageKey);
  }, [storageKey]);

  return {
    form,
    restored,
    discard: () => {
      if (storageKey !== null) removeSaved(storageKey);
      form.current?.reset();
      setRestored(false);
    },
    storageKey,
  };
}

function saveWhileTyping(form: HTMLFormElement, key: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    writeSaved(key, typed(form));
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_DELAY_MS);
  };
  const atOnce = () => {
    if (timer !== undefined) save();
  };
  form.addEventListener('input', later);
  // Sent within a moment of the last key: what is refused, or meets an ended session, is kept whole.
  form.addEventListener('submit', atOnce);
  window.addEventListener('pagehide', atOnce);
  return () => {
    form.removeEventListener('input', later);
    form.removeEventListener('submit', atOnce);
    window.removeEventListener('pagehide', atOnce);
    // A form that has just been sent is settled elsewhere; anything else typed in the last moment is kept.
    if (!sent.has(key)) atOnce();
    clearTimeout(timer);
  };
}

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement ||
        (element instanceof HTMLInputElement &&
          !['hidden', 'password', 'file', 'submit', 'button', 'reset'].includes(element.type))) &&
      element.name !== '',
  );
}

function isTick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
}

const nameOf = (control: Control) => (isTick(control) ? `${control.name}=${control.value}` : control.name);
const stateOf = (control: Control) => (isTick(control) ? String(control.checked) : control.value);

/** Nobody has touched it since the page came. */
function isUntouched(control: Control): boolean {
  if (isTick(control)) return control.checked === control.defaultChecked;
  if (!(control instanceof HTMLSelectElement)) return control.value === control.defaultValue;
  const options = [...control.options];
  // Where the page chooses none, the browser shows the first.
  const shown = options.find((option) => option.defaultSelected) ?? options[0];
  return control.value === (shown?.value ?? '');
}

function typed(form: HTMLFormElement): Saved {
  return Object.fromEntries(controls(form).map((control) => [nameOf(control), stateOf(control)]));
}

/** Puts back what differs from what the page shows; true if anything did. What was typed since is newer, and stays. */
function restore(form: HTMLFormElement, saved: Saved | null): boolean {
  if (saved === null) return false;
  const changed = controls(form).filter((control) => {
    const state = saved[nameOf(control)];
    return state !== undefined && state !== stateOf(control) && isUntouched(control);
  });
  for (const control of changed) {
    const state = saved[nameOf(control)] ?? '';
    if (isTick(control)) control.checked = state === 'true';
    else control.value = state;
  }
  return changed.length > 0;
}

// Storage may be full, forbidden or filled by somebody else: a draft is a comfort, never a reason to fail.
function readSaved(key: string): Saved | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return null;
  }
}

function writeSaved(key: string, saved: Saved): void {
  try {
    localStorage.setItem(key, JSON.stringify(saved));
  } catch {
    // See above.
  }
}

function removeSaved(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // See above.
  }
}
