/** What was left out of the text, or decided, while reading a file; shown beside the text. */
export type ReadingNote =
  | 'tracked-changes-taken-as-final'
  | 'comments-left-out'
  | 'footnotes-left-out'
  | 'hidden-text-left-out'
  | 'embedded-document-left-out'
  | 'page-without-text';

export type DocumentKind = 'docx' | 'pdf' | 'txt';

/** The words of a document, paragraphs apart by a blank line; `pages` where the format has pages. */
export interface ExtractedText {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly pages: number | null;
  readonly notes: readonly ReadingNote[];
}

/** Called while a long file is read: pages done of pages in all. */
export type OnProgress = (done: number, total: number) => void;
