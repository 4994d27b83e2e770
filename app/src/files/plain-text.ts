import { AppError } from '../base/errors.ts';
import { type UnicodeText, unicodeText } from './encoding/vietnamese-encoding.ts';
import { syllables } from './encoding/vietnamese-syllable.ts';
import type { ReadingNote } from './extracted-text.ts';

export interface PlainText {
  readonly text: string;
  readonly notes: readonly ReadingNote[];
}

/**
 * The text of a .txt: UTF-8, UTF-16, or an old Vietnamese encoding told by its letters; line ends made `\n`, letters
 * composed (NFC), what steers a terminal left out. Nothing else is changed, so that what the clerk sees is what was written.
 * @throws AppError file_empty, file_encoding (no encoding fits), file_type (not text at all)
 */
export function readPlainText(bytes: Uint8Array): PlainText {
  const { text: decoded, note } = decodeText(bytes);
  if (decoded.includes('\u0000')) throw new AppError('file_type', { reason: 'binary' });
  const text = withoutControls(decoded.replace(/\r\n?|[\v\f\u0085\u2028]/gu, '\n'));
  if (text.trim() === '') throw new AppError('file_empty');
  return { text, notes: note === null ? [] : [note] };
}

/** A text reaches terminals, where `ESC[2J` wipes what stands above: such a code goes whole, other control characters alone. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t](?:\[[0-?]*[ -/]*[@-~])?/gu, '');
}

/** The words behind the bytes, in Unicode (NFC). @throws AppError file_encoding, file_type */
export function decodeText(bytes: Uint8Array): UnicodeText {
  try {
    return unicodeText(new TextDecoder(encodingByMark(bytes), { fatal: true }).decode(bytes));
  } catch (error) {
    if (isBinary(bytes)) throw new AppError('file_type', { reason: 'binary' }, { cause: error });
    const old = decodeOld(bytes);
    if (old !== null) return old;
    throw new AppError('file_encoding', { reason: 'unknown' }, { cause: error });
  }
}

/** Share of marked words that must be Vietnamese syllables before bytes are taken for Windows-1258. */
const RIGHT = 0.8;

/** One byte for a letter: TCVN3 or VNI by their letters, else Windows-1258 when that gives Vietnamese. */
function decodeOld(bytes: Uint8Array): UnicodeText | null {
  // Bytes that are no UTF-8 are surely of some old encoding, so a single word may tell which.
  const latin = unicodeText(new TextDecoder('windows-1252').decode(bytes), 1);
  if (latin.note !== null) return latin;
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const { marked, share } = syllables(text);
  return marked > 0 && share >= RIGHT ? { text, note: 'letters-from-windows-1258' } : null;
}

export function encodingByMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes) ?? 'utf-8';
}

/** Spaces, digits and unmarked letters have a zero byte in UTF-16: a third of a Vietnamese text and more. */
const ZEROS = 0.25;

function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = (start.length / 2) * ZEROS;
  if (start.length < 16) return null;
  if (even === 0 && odd > many) return 'utf-16le';
  return odd === 0 && even > many ? 'utf-16be' : null;
}

/** Old Vietnamese encodings (TCVN3, VNI) are text too: they have no control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  if (encodingByMark(bytes) !== 'utf-8') return false;
  return bytes
    .subarray(0, 65_536)
    .some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte));
}
