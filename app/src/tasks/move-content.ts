import { AppError } from '../base/errors.ts';
import type { Happening, MoveKind } from './moves.ts';

/** Files that one report may carry. */
export const MAX_FILES = 10;

/** Characters of a report, a reason or a remark: some six printed pages. What is longer is a document to be attached. */
export const MAX_WORDS = 20_000;

/** A new last day lies at most this far ahead; what is later is a slip of the keyboard. */
const MOST_YEARS = 10;

/** What somebody does to an assignment; everything but its being given. */
export type MoveHappening = Happening & { readonly kind: MoveKind };

/**
 * What a move must carry, whatever the state. A submission shows its result: in words, or in files. A progress report
 * without words says that nothing has changed. A new last day makes nobody late who was in time until now.
 * @throws AppError bad_input with the field to mend
 */
export function requireContent(
  happening: MoveHappening,
  { files, today }: { readonly files: number; readonly today: Temporal.PlainDate },
): void {
  if (files > MAX_FILES) throw wrong('files', 'tooManyFiles');
  if ('text' in happening && happening.text.length > MAX_WORDS) throw wrong('text', 'tooLong');
  if ('reason' in happening && happening.reason.length > MAX_WORDS) throw wrong('reason', 'tooLong');
  const speaks = happening.kind === 'submitted' || happening.kind === 'explained';
  if (speaks && happening.text.trim() === '' && files === 0) throw wrong('text', 'textOrFile');
  if (happening.kind === 'deadline-changed' || happening.kind === 'extension-asked') {
    if (Temporal.PlainDate.compare(happening.due, today) < 0) throw wrong('due', 'dueOver');
  }
  if ('due' in happening && happening.due !== undefined) requireNearDay(happening.due, today);
  if (happening.kind === 'superseded' && happening.directive === undefined && happening.task === undefined) {
    throw wrong('by', 'successorNeeded');
  }
}

function requireNearDay(due: Temporal.PlainDate, today: Temporal.PlainDate): void {
  if (Temporal.PlainDate.compare(due, today.add({ years: MOST_YEARS })) > 0) throw wrong('due', 'dueNeeded');
}

function wrong(field: string, key: string): AppError {
  return new AppError('bad_input', { fields: { [field]: key } });
}
