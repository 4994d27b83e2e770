import type { FormFailure } from '../web/page-handlers.ts';
import type { TaskTexts } from './task.text.ts';

const FIELD_KEYS = [
  'reasonNeeded',
  'percentRange',
  'textOrFile',
  'tooManyFiles',
  'dueNeeded',
  'dueOver',
  'tooLong',
] as const;

/** What is wrong with one field of a refused form; undefined when nothing is. */
export function fieldWords(
  failure: FormFailure | undefined,
  name: string,
  words: TaskTexts,
): string | undefined {
  const key = FIELD_KEYS.find((known) => known === failure?.fields[name]);
  return key && words[key];
}
