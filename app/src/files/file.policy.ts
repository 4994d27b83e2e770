import { CONTENT_TYPES } from './content-type.ts';

/**
 * A file is seen by those who may see what it belongs to: a directive, or a report on a task. A file that belongs to
 * nothing is seen by nobody, whoever handed it in. The owners' own policies answer; one yes is enough.
 */
export function mayOpenFile(answersOfOwners: readonly boolean[]): boolean {
  return answersOfOwners.includes(true);
}

const SHOWN_IN_PAGE: readonly string[] = [
  CONTENT_TYPES.jpeg.mediaType,
  CONTENT_TYPES.png.mediaType,
  CONTENT_TYPES.pdf.mediaType,
];

/** Pictures and PDF are shown where they are opened; anything else is saved, so that nothing runs under our address. */
export function isShownInPage(mediaType: string): boolean {
  return SHOWN_IN_PAGE.includes(mediaType);
}
