/**
 * Photos from telephones carry where they were taken, and with what. A report needs neither: what a JPEG or PNG tells
 * besides its picture is taken out, except which way up it is and its colours. Anything else passes as it is.
 */
export function withoutPlace(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegWithoutPlace(bytes) ?? bytes;
  if (PNG_SIGNATURE.every((byte, place) => bytes[place] === byte)) return pngWithoutPlace(bytes) ?? bytes;
  return bytes;
}

/** May stand before any marker, as often as a writer likes. */
const FILL = 0xff;
const SOS = 0xda;
const EOI = 0xd9;
const APP1 = 0xe1;
/** JFIF, colour profile, Adobe's colour transform: without these a picture may look different. */
const KEPT_APPLICATION_PARTS: readonly number[] = [0xe0, 0xe2, 0xee];
const COMMENT = 0xfe;

/** Null when it is not built as the standard (ITU-T T.81) says: then nothing is touched. */
function jpegWithoutPlace(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  for (;;) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return null;
    if (marker === FILL) {
      at += 1;
      continue;
    }
    // Behind the end of the picture cameras hang a film, or a second picture with places of its own.
    if (marker === EOI) break;
    const end = at + 2 + wordAt(bytes, at + 2);
    if (end > bytes.length || end < at + 4) return null;
    const part = bytes.subarray(at, end);
    if (marker === SOS) {
      const next = endOfScan(bytes, end);
      kept.push(bytes.subarray(at, next));
      // A camera or a line that broke off leaves a picture without an end.
      if (next === bytes.length) break;
      at = next;
      continue;
    }
    if (marker === APP1) orientation = orientationIn(part) ?? orientation;
    else if (isKept(marker, part)) kept.push(part);
    at = end;
  }
  const turned = orientation === 1 ? [] : [orientationPart(orientation)];
  return joined([bytes.subarray(0, 2), ...turned, ...kept, Uint8Array.of(0xff, EOI)]);
}

function isKept(marker: number, part: Uint8Array): boolean {
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  if (marker === COMMENT) return false;
  // "MPF": where the other pictures lie that have been cut off.
  return !isApplication || (KEPT_APPLICATION_PARTS.includes(marker) && !startsWith(part, 4, 'MPF\0'));
}

/** Where the next marker stands that is neither a stuffed byte nor a restart; the end of the file when there is none. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

const ORIENTATION = 0x0112;

/** The way up that an Exif part tells, 1 to 8; null when it tells none. */
function orientationIn(part: Uint8Array): number | null {
  if (!startsWith(part, 4, 'Exif\0\0')) return null;
  const tiff = new DataView(part.buffer, part.byteOffset + 10, part.length - 10);
  if (tiff.byteLength < 14) return null;
  const little = tiff.getUint16(0) === 0x4949;
  const first = tiff.getUint32(4, little);
  if (first + 2 > tiff.byteLength) return null;
  const count = tiff.getUint16(first, little);
  for (let index = 0; index < count; index += 1) {
    const entry = first + 2 + index * 12;
    if (entry + 12 > tiff.byteLength) return null;
    if (tiff.getUint16(entry, little) === ORIENTATION) {
      const value = tiff.getUint16(entry + 8, little);
      return value >= 1 && value <= 8 ? value : null;
    }
  }
  return null;
}

/** An Exif part that tells the way up, and nothing else. */
function orientationPart(orientation: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
  const header = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  const entry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [...exif, ...header, ...entry];
  return Uint8Array.of(0xff, APP1, 0, body.length + 2, ...body);
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TELLING_CHUNKS: readonly string[] = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'];

function pngWithoutPlace(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at < bytes.length; ) {
    if (at + 12 > bytes.length) return null;
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!TELLING_CHUNKS.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  return joined(kept);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  return Array.from(text).every((letter, place) => bytes[at + place] === letter.charCodeAt(0));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
