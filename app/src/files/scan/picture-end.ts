import type { PictureKind } from './picture-file.ts';
import { tiffPages } from './tiff-pages.ts';

/**
 * Whether the end of a picture file is missing, as after a transfer that broke off. Decoders draw what is there and leave
 * the rest grey, so that nobody would miss the words.
 */
export function isCutOff(bytes: Uint8Array, kind: PictureKind): boolean {
  if (kind === 'tiff') return tiffPages(bytes).some(({ end }) => end > bytes.length);
  return kind === 'png' ? !reachesEndOfPng(bytes) : !reachesEndOfJpeg(bytes);
}

/** Chunk by chunk (length, name, content, check sum) to IEND. */
function reachesEndOfPng(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IEND') return true;
  }
  return false;
}

const END = 0xd9;
const SCAN = 0xda;

/** Segment by segment to the end marker; the small picture within a segment has an end marker of its own. */
function reachesEndOfJpeg(bytes: Uint8Array): boolean {
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === END) return true;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (marker === SCAN) at = nextMarker(bytes, at);
  }
  return false;
}

/** Within the pixels FF stands for itself before 00, and parts them before D0–D7. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
