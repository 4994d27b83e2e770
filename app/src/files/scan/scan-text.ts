import { availableParallelism } from 'node:os';
import { findSecrecyMark, type SecrecyLevel } from '@dondoc/reading/marks';
import { AppError } from '../../base/errors.ts';
import type { OnProgress, ReadingNote } from '../extracted-text.ts';
import type { Line } from '../pdf/lines.ts';
import { paragraphsOf } from '../pdf/paragraphs.ts';
import { countLetters, evenText } from '../printed-text.ts';
import { takeMarks, type UnsureWord, withoutMarks } from '../unsure-words.ts';
import { inkShare, type PagePicture } from './grey-image.ts';
import { pageLines } from './page-lines.ts';
import { isCutOff } from './picture-end.ts';
import { openPicture, type PictureKind } from './picture-file.ts';
import { type Habit, readPage } from './read-page.ts';
import { type Recogniser, startRecogniser } from './recogniser.ts';
import { secrecyStampIn } from './secrecy-stamp.ts';

/** Pages to be recognised in one file: at some seconds a page more would keep the recogniser for an hour. */
const MOST_PAGES = 300;
/** Points: the width of A4, which a picture without a scale is taken to show. */
const A4_WIDTH = 595;
/** Each takes some 200 MB. */
const MOST_RECOGNISERS = 3;
/** A page with fewer dark pixels in a thousand is empty. */
const LEAST_INK = 0.1;

export type ScanRequest =
  | { readonly kind: PictureKind; readonly bytes: Uint8Array }
  | {
      readonly kind: 'pdf';
      readonly bytes: Uint8Array;
      /** Numbers from 1. */
      readonly scannedPages: readonly number[];
    };

export interface ScanText {
  readonly text: string;
  readonly pages: number;
  readonly notes: readonly ReadingNote[];
  readonly unsure: readonly UnsureWord[];
}

/** The pages of a file; a page to be recognised is drawn when its turn comes. */
interface Book {
  readonly pages: number;
  /** Indexes of the pages to be recognised. */
  readonly scanned: readonly number[];
  lines(index: number): Promise<readonly Line[]>;
  picture(index: number): Promise<{ readonly picture: PagePicture; readonly points: number }>;
}

/**
 * The text of a scan. Pages with text of their own keep it; the others are recognised, several at once where the machine has
 * processors to spare.
 * @param onProgress told before the first page is recognised and after each
 * @throws AppError scan_too_large, scan_too_long, file_no_text, file_unreadable
 */
export async function readScan(request: ScanRequest, onProgress: OnProgress): Promise<ScanText> {
  const book = await (request.kind === 'pdf' ? openPdfBook(request) : openPictureBook(request));
  const pages = book.scanned.length;
  if (pages > MOST_PAGES) throw new AppError('scan_too_long', { pages });
  const { lines, secrecy } = await linesOfAll(book, onProgress);
  const paragraphs = paragraphsOf(lines).map(evenText);
  // A stamp over other words, or read wrongly, must not be lost.
  const missed = secrecy !== null && findSecrecyMark(withoutMarks(paragraphs.join('\n\n'))) === null;
  const marked = [...(missed ? [secrecy] : []), ...paragraphs].join('\n\n');
  const { text, unsure } = takeMarks(marked);
  if (countLetters(text) === 0) throw new AppError('file_no_text');
  const cutOff: readonly ReadingNote[] =
    request.kind !== 'pdf' && isCutOff(request.bytes, request.kind) ? ['picture-cut-off'] : [];
  return { text, unsure, pages: book.pages, notes: ['words-recognised', ...cutOff] };
}

async function openPdfBook({ bytes, scannedPages }: Extract<ScanRequest, { kind: 'pdf' }>): Promise<Book> {
  // The PDF reader is not needed for pictures, and takes long to load.
  const { openPdf, readPdfPage } = await import('../pdf/pdf-text.ts');
  const { pictureOfPage } = await import('../pdf/page-picture.ts');
  const document = await openPdf(bytes);
  return {
    pages: document.numPages,
    scanned: scannedPages.map((number) => number - 1),
    lines: async (index) => (await readPdfPage(document, index + 1)).lines,
    picture: async (index) => await pictureOfPage(document, index + 1),
  };
}

async function openPictureBook({ bytes, kind }: Extract<ScanRequest, { kind: PictureKind }>): Promise<Book> {
  const file = openPicture(bytes, kind);
  return {
    pages: file.pages,
    scanned: Array.from({ length: file.pages }, (_, index) => index),
    lines: async () => [],
    picture: async (index) => ({ picture: await file.page(index), points: A4_WIDTH }),
  };
}

interface ReadPages {
  readonly lines: readonly (readonly Line[])[];
  readonly secrecy: SecrecyLevel | null;
}

async function linesOfAll(book: Book, onProgress: OnProgress): Promise<ReadPages> {
  const pages: (readonly Line[])[] = Array.from({ length: book.pages }, () => []);
  for (let index = 0; index < book.pages; index += 1) {
    if (!book.scanned.includes(index)) pages[index] = await book.lines(index);
  }
  const total = book.scanned.length;
  const waiting = [...book.scanned];
  const habit: Habit = { quarters: 0 };
  let done = 0;
  let secrecy: SecrecyLevel | null = null;
  onProgress(done, total);
  const work = async () => {
    // Started when there is something to recognise: an empty page needs none.
    let recogniser: Recogniser | undefined;
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      const { picture, points } = await book.picture(index);
      if (inkShare(picture.ink) > LEAST_INK || picture.red !== null) {
        recogniser ??= await startRecogniser();
        const page = await readPage(picture, recogniser, habit);
        const paper = { points, pixels: page.width };
        const lines = pageLines(page.lines, paper, page.rulings);
        secrecy ??= secrecyStampIn([...pageLines(page.redLines, paper), ...lines]);
        pages[index] = lines;
      }
      done += 1;
      onProgress(done, total);
    }
    await recogniser?.end();
  };
  await Promise.all(Array.from({ length: recognisersFor(total) }, work));
  return { lines: pages, secrecy };
}

/** One processor is left to the server. */
function recognisersFor(pages: number): number {
  return Math.max(1, Math.min(MOST_RECOGNISERS, availableParallelism() - 1, pages));
}
