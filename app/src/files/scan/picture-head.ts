import type { PictureKind } from './picture-file.ts';
import { tiffPages } from './tiff-pages.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sizes of the pages of a picture, read from the head of the file before anything is decoded; null where it says none. */
export function pictureSizes(bytes: Uint8Array, kind: PictureKind): readonly (Size | null)[] {
  if (kind === 'tiff') return tiffPages(bytes);
  return [kind === 'png' ? pngSize(bytes) : jpegSize(bytes)];
}

/** Pixels on the shorter side: A4 at 50 dpi has 413, and its letters are 8 high. */
const NARROWEST_PAGE = 400;

/** Whether a picture is too small to hold a page that can be read: a logo, a signature, a banner. */
export function isTooSmallForPage(bytes: Uint8Array, kind: PictureKind): boolean {
  return pictureSizes(bytes, kind).every(
    (size) => size !== null && Math.min(size.width, size.height) < NARROWEST_PAGE,
  );
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
