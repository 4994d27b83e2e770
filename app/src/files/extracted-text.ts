import type { UnsureWord } from './unsure-words.ts';

/** What was left out of the text, or decided, while reading a file; said in words by `reading-notes.text.ts`. */
export const READING_NOTES = [
  'tracked-changes-taken-as-final',
  'comments-left-out',
  'footnotes-left-out',
  'hidden-text-left-out',
  'headers-left-out',
  'embedded-document-left-out',
  'pictures-left-out',
  'words-recognised',
  'picture-cut-off',
  'page-without-text',
  'page-with-unreadable-letters',
  'page-parts-left-out',
  'letters-from-tcvn3',
  'letters-from-vni',
  'letters-from-windows-1258',
  'letters-encoded-twice',
  'letters-lost',
  'word-97-converted',
  'mail-body-read',
  'mail-attachment-read',
  'mail-others-left-out',
] as const;

export type ReadingNote = (typeof READING_NOTES)[number];

export type DocumentKind =
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'pdf'
  | 'html'
  | 'mhtml'
  | 'eml'
  | 'txt'
  | 'jpeg'
  | 'png'
  | 'tiff';

/** The words of a document, paragraphs apart by a blank line; `pages` where the format has pages. */
export interface ExtractedText {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly pages: number | null;
  readonly notes: readonly ReadingNote[];
  /** Of a scan the words that may be wrong, in the order of the text. */
  readonly unsure?: readonly UnsureWord[];
}

/** Head of the e-mail that a document came in; empty where the mail does not say it. */
export interface MailHead {
  readonly subject: string;
  readonly from: string;
  /** As ISO 8601; empty where there is none or it is no date. */
  readonly date: string;
}

/** What is kept with a directive about how its text was taken out of its file. */
export interface Extraction {
  readonly notes: readonly ReadingNote[];
  readonly mail: MailHead | null;
  /** Missing where the words were not recognised in pictures. */
  readonly unsure?: readonly UnsureWord[];
}

/** Called while a long file is read: pages done of pages in all; `isScan` when their words are being recognised. */
export type OnProgress = (done: number, total: number, isScan?: boolean) => void;
