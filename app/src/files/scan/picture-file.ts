import { createCanvas, loadImage } from '@napi-rs/canvas';
import tiff from 'utif2';
import { AppError } from '../../base/errors.ts';
import { inksOf, type PagePicture } from './grey-image.ts';
import { LARGEST_PICTURE } from './picture-limit.ts';

export type PictureKind = 'jpeg' | 'png' | 'tiff';

/** The pages of a picture file; each is decoded when it is asked for, so that one at a time is in memory. */
export interface Picture {
  readonly pages: number;
  page(index: number): Promise<PagePicture>;
}

/** Sizes are read from the head of the file before anything is decoded. @throws AppError scan_too_large, file_unreadable */
export function openPicture(bytes: Uint8Array, kind: PictureKind): Picture {
  if (kind === 'tiff') return openTiff(bytes);
  requireSize(kind === 'png' ? pngSize(bytes) : jpegSize(bytes));
  return { pages: 1, page: () => decode(bytes) };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function requireSize(size: Size | null): void {
  if (!size || size.width < 1 || size.height < 1) throw unreadable('no-size');
  const pixels = size.width * size.height;
  if (pixels > LARGEST_PICTURE) throw new AppError('scan_too_large', { ...size });
}

function unreadable(reason: string, cause?: unknown): AppError {
  return new AppError('file_unreadable', { reason }, { cause });
}

async function decode(bytes: Uint8Array): Promise<PagePicture> {
  try {
    const image = await loadImage(Buffer.from(bytes));
    const { width, height } = image;
    requireSize({ width, height });
    const pen = createCanvas(width, height).getContext('2d');
    pen.drawImage(image, 0, 0);
    return inksOf(pen.getImageData(0, 0, width, height));
  } catch (error) {
    throw error instanceof AppError ? error : unreadable('broken-picture', error);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The head chunk is always the first. */
function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 24) return null;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The frame header: C0–CF save the tables among them (C4, C8, CC). */
function jpegSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 < bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

// ---- TIFF ----

const MOST_DIRECTORIES = 10_000;
const WIDTH = 256;
const HEIGHT = 257;
/** A page kept twice, as a small picture of itself. */
const KIND_OF_PAGE = 254;

function openTiff(bytes: Uint8Array): Picture {
  const sizes = tiffSizes(bytes);
  for (const size of sizes) requireSize(size);
  const pages = sizes.flatMap(({ isThumbnail }, index) => (isThumbnail ? [] : [index]));
  if (pages.length === 0) throw unreadable('no-page');
  const content = Buffer.from(bytes);
  return {
    pages: pages.length,
    page: async (index) => {
      try {
        const directory = tiff.decode(content)[pages[index] ?? -1];
        if (!directory) throw unreadable('no-page');
        tiff.decodeImage(content, directory);
        const { width, height } = directory;
        return inksOf({ width, height, data: tiff.toRGBA8(directory) });
      } catch (error) {
        throw error instanceof AppError ? error : unreadable('broken-picture', error);
      }
    },
  };
}

/** Follows the chain of pages itself, because a broken one may lead in a circle. */
function tiffSizes(bytes: Uint8Array): readonly (Size & { readonly isThumbnail: boolean })[] {
  const view = viewOf(bytes);
  const little = bytes[0] === 0x49;
  const seen = new Set<number>();
  const sizes: (Size & { isThumbnail: boolean })[] = [];
  try {
    for (let at = view.getUint32(4, little); at !== 0; ) {
      if (seen.has(at) || seen.size > MOST_DIRECTORIES) throw unreadable('pages-in-a-circle');
      seen.add(at);
      const entries = view.getUint16(at, little);
      const values = new Map<number, number>();
      for (let entry = at + 2; entry < at + 2 + 12 * entries; entry += 12) {
        const isShort = view.getUint16(entry + 2, little) === 3;
        const value = isShort ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little);
        values.set(view.getUint16(entry, little), value);
      }
      sizes.push({
        width: values.get(WIDTH) ?? 0,
        height: values.get(HEIGHT) ?? 0,
        isThumbnail: ((values.get(KIND_OF_PAGE) ?? 0) & 1) === 1,
      });
      at = view.getUint32(at + 2 + 12 * entries, little);
    }
  } catch (error) {
    throw error instanceof AppError ? error : unreadable('broken-picture', error);
  }
  return sizes;
}
