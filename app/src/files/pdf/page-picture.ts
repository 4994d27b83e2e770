import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { OPS, type PDFDocumentProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AppError } from '../../base/errors.ts';
import { inksOf, type PagePicture } from '../scan/grey-image.ts';

const DOTS_PER_POINT = 225 / 72;
/** Pixels on the long side of a rendered page: A3 at 225 dpi. A larger page (a plan, a poster) is rendered coarser. */
const LONGEST_SIDE = 3800;
const PICTURES: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
];

const FILLS: readonly unknown[] = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke];

export interface PrintedPage {
  readonly picture: PagePicture;
  /** Width of the page on paper. */
  readonly points: number;
}

/** How a page looks on paper. @throws AppError file_unreadable */
export async function pictureOfPage(document: PDFDocumentProxy, number: number): Promise<PrintedPage> {
  try {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const scale = Math.min(DOTS_PER_POINT, LONGEST_SIDE / Math.max(width, height));
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const pen = smooth(canvas.getContext('2d'));
    // The library's type names the browser's canvas; it draws on this one by the same calls.
    const target = { canvas: canvas as unknown as HTMLCanvasElement };
    await page.render({ ...target, viewport, background: '#ffffff' }).promise;
    page.cleanup();
    return {
      picture: inksOf(pen.getImageData(0, 0, canvas.width, canvas.height)),
      points: viewport.width / scale,
    };
  } catch (error) {
    throw new AppError('file_unreadable', { reason: 'broken-page', page: number }, { cause: error });
  }
}

/**
 * The library draws what it enlarges by more than a third, as a scan of 150 dpi here, in squares; letters with steps at their
 * edges are read worse.
 */
function smooth(pen: SKRSContext2D): SKRSContext2D {
  pen.imageSmoothingQuality = 'high';
  const set = () => {
    // It stays as it is.
  };
  return Object.defineProperty(pen, 'imageSmoothingEnabled', { get: () => true, set });
}

/** What is drawn on a page beside its words. */
export interface Drawing {
  /** Share of the page that pictures cover. */
  readonly pictures: number;
  /** Filled outlines, which may be letters. */
  readonly shapes: number;
}

export async function drawingOn(document: PDFDocumentProxy, number: number): Promise<Drawing> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  let covered = 0;
  let shapes = 0;
  let matrix: readonly number[] = [1, 0, 0, 1, 0, 0];
  const kept: (readonly number[])[] = [];
  fnArray.forEach((operator, index) => {
    const args: unknown = argsArray[index];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    const change =
      operator === OPS.transform ? args : operator === OPS.paintFormXObjectBegin ? first(args) : null;
    if (isMatrix(change)) matrix = Util.transform([...matrix], [...change]);
    if (PICTURES.includes(operator)) covered += area(matrix);
    if (operator === OPS.constructPath && FILLS.includes(first(args))) shapes += 1;
  });
  page.cleanup();
  return { pictures: covered / (width * height), shapes };
}

function first(args: unknown): unknown {
  return Array.isArray(args) ? args[0] : null;
}

function isMatrix(value: unknown): value is ArrayLike<number> & Iterable<number> {
  const isList = Array.isArray(value) || value instanceof Float32Array;
  return isList && value.length === 6;
}

/** A picture fills the unit square. */
function area([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number {
  return Math.abs(a * d - b * c);
}
