import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { getDocument, PasswordException, type PDFDocumentProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AppError } from '../../base/errors.ts';
import type { OnProgress, ReadingNote } from '../extracted-text.ts';
import { countLetters, evenText } from '../printed-text.ts';
import { LARGEST_PICTURE } from '../scan/picture-limit.ts';
import type { Line, Piece } from './lines.ts';
import { pageLines } from './page-lines.ts';
import { type Drawing, drawingOn } from './page-picture.ts';
import { paragraphsOf } from './paragraphs.ts';
import { piecesOf } from './pieces.ts';
import { type Ruling, rulingsOf } from './rulings.ts';
import { mayHoldTable } from './tables.ts';
import { textLayer } from './text-layer.ts';

export interface PdfText {
  readonly text: string;
  readonly pages: number;
  readonly notes: readonly ReadingNote[];
  /** Numbers (from 1) of the pages whose words are only in a picture or cannot be told; their words are not in the text. */
  readonly scannedPages: readonly number[];
}

const MAX_PAGES = 1000;
const MAX_PIECES_ON_PAGE = 200_000;
/** Above this a page has its own text, whatever pictures lie behind it. */
const FEW_LETTERS = 200;
/** Share of the page from which on a picture is the page itself, and not a coat of arms or a signature on it. */
const MOST_OF_PAGE = 0.5;
/** So few may be a page number or the note of a digital signature; or all that is left of a text: "- Lưu: VT." */
const HARDLY_ANY_LETTERS = 15;
/** Then a smaller picture may hold the words, or letters drawn as outlines. */
const SOME_OF_PAGE = 0.2;
const MANY_SHAPES = 100;

/** Character maps and font tables lie in the package; pdf.js is given folders, so it never reaches for the network. */
const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string) => join(PACKAGE, name) + sep;

/**
 * The text of a PDF in reading order. Takes the bytes over: they are of no use to the caller afterwards.
 * @throws AppError file_encrypted, pdf_too_long (more than 1,000 pages), file_unreadable
 */
export async function readPdf(bytes: Uint8Array, onProgress: OnProgress): Promise<PdfText> {
  const document = await openPdf(bytes);
  const pages: (readonly Line[])[] = [];
  const scannedPages: number[] = [];
  const notes = new Set<ReadingNote>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPdfPage(document, number);
    pages.push(page.isScan ? [] : page.lines);
    if (page.isScan) scannedPages.push(number);
    else for (const note of page.notes) notes.add(note);
    onProgress(number, document.numPages);
  }
  const text = paragraphsOf(pages).map(evenText).join('\n\n');
  return { text, pages: pages.length, notes: [...notes].sort(), scannedPages };
}

export interface PdfPage {
  readonly lines: readonly Line[];
  /** Whether its words have to be recognised in its picture. */
  readonly isScan: boolean;
  readonly notes: readonly ReadingNote[];
}

/** @throws AppError file_too_large, file_unreadable */
export async function readPdfPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const drawn = await readPieces(document, number);
  const { pieces, isUsable, note } = textLayer(drawn.pieces);
  const letters = countLetters(pieces.map((piece) => piece.text).join(' '));
  const isScan =
    letters === 0 ||
    !isUsable ||
    (letters < FEW_LETTERS && holdsWords(await drawingOn(document, number), letters));
  const { lines, hasFootnotes } = pageLines(pieces, drawn.rulings);
  const notes: readonly ReadingNote[] = [
    ...(note === null ? [] : [note]),
    ...(hasFootnotes ? ['footnotes-left-out' as const] : []),
  ];
  return { lines, isScan, notes };
}

/** Whether what is drawn beside so few letters holds the words of the page. */
function holdsWords({ pictures, shapes }: Drawing, letters: number): boolean {
  if (letters >= HARDLY_ANY_LETTERS) return pictures > MOST_OF_PAGE;
  return pictures > SOME_OF_PAGE || shapes > MANY_SHAPES;
}

/** @throws AppError file_encrypted, pdf_too_long (more than 1,000 pages), file_unreadable */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const document = await open(bytes);
  if (document.numPages > MAX_PAGES) throw new AppError('pdf_too_long', { pages: document.numPages });
  return document;
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: bytes,
      cMapUrl: folder('cmaps'),
      cMapPacked: true,
      standardFontDataUrl: folder('standard_fonts'),
      wasmUrl: folder('wasm'),
      iccUrl: folder('iccs'),
      useWorkerFetch: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      maxImageSize: LARGEST_PICTURE,
      verbosity: 0,
    }).promise;
  } catch (error) {
    if (error instanceof PasswordException) throw new AppError('file_encrypted', {}, { cause: error });
    throw new AppError('file_unreadable', { reason: 'broken-pdf' }, { cause: error });
  }
}

interface Drawn {
  readonly pieces: readonly Piece[];
  readonly rulings: readonly Ruling[];
}

async function readPieces(document: PDFDocumentProxy, number: number): Promise<Drawn> {
  try {
    const page = await document.getPage(number);
    const upright = page.getViewport({ scale: 1 }).transform;
    const content = await page.getTextContent();
    if (content.items.length > MAX_PIECES_ON_PAGE) throw new AppError('file_too_large', { page: number });
    const turned = piecesOf(
      content.items.flatMap((item) =>
        'str' in item && item.str !== ''
          ? [
              {
                text: item.str,
                width: item.width,
                font: item.fontName,
                matrix: Util.transform(upright, item.transform),
              },
            ]
          : [],
      ),
    );
    const rulings = mayHoldTable(turned.pieces) ? await rulingsOf(page, turned.place) : [];
    page.cleanup();
    return { pieces: turned.pieces, rulings };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file_unreadable', { reason: 'broken-page', page: number }, { cause: error });
  }
}
