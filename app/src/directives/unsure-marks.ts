import type { Extraction } from '../files/extracted-text.ts';
import type { Mark } from './document-view.ts';

/** The words of a scan that may be wrong, to be marked where they stand. */
export function unsureMarks({ unsure = [] }: Extraction): Mark[] {
  return unsure.map(({ start, end }) => ({ start, end, kind: 'unsure' }));
}
