import type * as Docx from 'docx';

/** A document of sentences and tables, as an office prints it. */
export interface WordDocument {
  readonly title: string;
  readonly parts: readonly WordPart[];
  /** On its side, for wide tables. */
  readonly landscape?: boolean;
}

export type WordPart =
  | { readonly kind: 'heading' | 'paragraph' | 'note'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly headings: readonly string[];
      /** The first cell of a row names it; the others are figures, set to the right. */
      readonly rows: readonly (readonly string[])[];
    };

/** Half points: 13, as Decree 30/2020/NĐ-CP has the body of a document; tables a little smaller. */
const BODY = 26;
const TABLE = 22;
const FONT = 'Times New Roman';
/** Twentieths of a point: the margins and the page (A4) of Decree 30/2020/NĐ-CP. */
const MILLIMETRE = 56.7;
const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 };
const A4 = { width: 210, height: 297 };

/** A DOCX file; the same document gives the same words in the same order. */
export async function wordBytes(document: WordDocument): Promise<Uint8Array> {
  // Loading it takes a good part of the time in which the server is to be ready.
  const docx = await import('docx');
  const { Document, Packer, Paragraph, TextRun, AlignmentType, HeadingLevel, PageOrientation } = docx;
  const twips = (millimetres: number) => Math.round(millimetres * MILLIMETRE);
  const paragraph = (text: string, look: { size?: number; bold?: boolean; italics?: boolean } = {}) =>
    new Paragraph({
      spacing: { after: 120 },
      children: [new TextRun({ text, font: FONT, size: BODY, ...look })],
    });
  const children = document.parts.map((part) => {
    if (part.kind === 'table') return tableOf(docx, part);
    if (part.kind === 'note') return paragraph(part.text, { size: TABLE, italics: true });
    if (part.kind === 'paragraph') return paragraph(part.text);
    return new Paragraph({
      heading: HeadingLevel.HEADING_2,
      spacing: { before: 240, after: 120 },
      keepNext: true,
      children: [new TextRun({ text: part.text, font: FONT, size: BODY, bold: true, color: '000000' })],
    });
  });
  const title = new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: 200 },
    children: [
      new TextRun({ text: document.title.toLocaleUpperCase('vi'), font: FONT, size: 28, bold: true }),
    ],
  });
  const page = {
    size: {
      width: twips(A4.width),
      height: twips(A4.height),
      orientation: document.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(MARGIN.top),
      bottom: twips(MARGIN.bottom),
      left: twips(MARGIN.left),
      right: twips(MARGIN.right),
    },
  };
  const made = new Document({
    creator: 'Đôn Đốc',
    title: document.title,
    sections: [{ properties: { page }, children: [title, ...children] }],
  });
  return new Uint8Array(await Packer.toBuffer(made));
}

/** Borders in black, the head repeated on every page, rows never broken between pages. */
function tableOf(
  { Table, TableRow, TableCell, Paragraph, TextRun, AlignmentType, WidthType }: typeof Docx,
  { headings, rows }: Extract<WordPart, { kind: 'table' }>,
): Docx.Table {
  const cell = (text: string, place: { readonly column: number; readonly isHead: boolean }) =>
    new TableCell({
      children: [
        new Paragraph({
          alignment: place.column === 0 && !place.isHead ? AlignmentType.LEFT : AlignmentType.CENTER,
          children: [new TextRun({ text, font: FONT, size: TABLE, bold: place.isHead })],
        }),
      ],
    });
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, column) => cell(text, { column, isHead })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(headings, true), ...rows.map((texts) => row(texts, false))],
  });
}
