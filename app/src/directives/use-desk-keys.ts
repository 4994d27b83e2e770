import { useTexts } from '../ui/locale.tsx';
import { selectedWords } from './document-pane.tsx';
import type { NumberedDraft } from './draft.ts';
import { KEY_HELP_ID } from './key-help.tsx';
import { nextToLook } from './look.ts';
import { contains } from './quote.ts';
import { reviewText } from './review.text.ts';
import type { Desk } from './review-desk.tsx';
import { type ReviewKey, useKeySetting, useReviewKeys } from './review-keys.ts';
import { actOn, type TaskAct } from './task-acts.ts';

/** The keys of the review screen, acting on what is chosen. */
export function useDeskKeys(desk: Desk): void {
  const t = useTexts(reviewText);
  const [on] = useKeySetting();
  useReviewKeys(on, (key) => {
    const problem = pressed(key, desk);
    if (problem !== null) desk.say(t[problem]);
  });
}

type Problem = 'notPossible' | 'nothingToUndo';

/** Does what the key says; returns what to tell when it could not be done. */
function pressed(key: ReviewKey, desk: Desk): Problem | null {
  const task = desk.tasks.find(({ id }) => id === desk.chosenId);
  switch (key) {
    case 'next':
    case 'previous':
      return move(desk, key === 'next' ? 1 : -1);
    case 'look':
      return toNextLook(desk);
    case 'help':
      return showHelp();
    case 'undo':
      return desk.review.undo() ? null : 'nothingToUndo';
    case 'close':
      desk.open(null);
      return null;
    case 'open':
    case 'search':
      return task === undefined ? null : openTask(desk, task, key);
    case 'split':
      return task === undefined ? null : split(desk, task);
    case 'merge':
    case 'kind':
    case 'accept':
    case 'drop':
      return task === undefined ? null : actOnTask(desk, task, key);
    default:
      return key satisfies never;
  }
}

function move(desk: Desk, by: 1 | -1): null {
  // What the list shows: the filter may hide some.
  const shown = desk.tasks.filter(({ id }) => document.getElementById(`n-${id}`) !== null);
  const at = shown.findIndex(({ id }) => id === desk.chosenId);
  const next = at < 0 ? shown[by === 1 ? 0 : shown.length - 1] : shown[at + by];
  if (next === undefined) return null;
  desk.choose(next.id);
  if (desk.openId !== null) desk.open(next.id);
  // The focus goes along, so that Tab and a screen reader go on from there.
  const link = document.querySelector(`#n-${CSS.escape(next.id)} .task-title a`);
  if (link instanceof HTMLElement) link.focus({ preventScroll: true });
  return null;
}

function toNextLook(desk: Desk): null {
  const next = nextToLook(desk.tasks, desk.chosenId);
  if (next === null) return null;
  desk.choose(next.id);
  desk.open(next.id);
  return null;
}

function showHelp(): null {
  const dialog = document.getElementById(KEY_HELP_ID);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
  return null;
}

function openTask(desk: Desk, task: NumberedDraft, key: 'open' | 'search'): null {
  if (key === 'open') {
    desk.open(desk.openId === task.id ? null : task.id);
    return null;
  }
  desk.open(task.id);
  // After the form has been drawn.
  requestAnimationFrame(() => document.getElementById(`search-leads-${task.id}`)?.focus());
  return null;
}

/** Cuts where the cursor stands in the words of the task; elsewhere it shows the places where it could be cut. */
function split(desk: Desk, task: NumberedDraft): Problem | null {
  const place = selectedWords();
  if (place !== null && contains(task.value.span, place) && place.start > task.value.span.start) {
    const on = { taskId: task.id, version: task.version };
    // A fresh id of the right form.
    const newTaskId = crypto.randomUUID() as NumberedDraft['id'];
    return desk.review.make({ kind: 'split', ...on, offset: place.start, newTaskId }) ? null : 'notPossible';
  }
  desk.open(task.id);
  requestAnimationFrame(() => {
    const places = document.getElementById(`split-${task.id}`);
    if (!(places instanceof HTMLDetailsElement)) return;
    places.open = true;
    places.querySelector('button')?.focus();
  });
  return null;
}

function actOnTask(desk: Desk, task: NumberedDraft, act: TaskAct): Problem | null {
  const edit = actOn(act, task, desk.tasks);
  if (edit === null || !desk.review.make(edit)) return 'notPossible';
  if (edit.kind === 'merge') desk.choose(edit.intoId);
  return null;
}
