import { syllables } from './vietnamese-syllable.ts';

/** How the letters of UTF-8 begin when its bytes are taken for letters of their own: "trÆ°á»›c", "BÃ¬nh", "Äiá»u". */
const TRACE = /[\u00C3-\u00C6\u00E1][\u0080-\u00BF\u0152-\u2122]/u;

/** The signs of Windows-1252 that stand elsewhere in Unicode, by their byte; what it leaves free stands for itself. */
const BYTE_OF: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 0x20 }, (_, index) => {
    const byte = 0x80 + index;
    const sign = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
    return [sign.codePointAt(0) ?? byte, byte] as const;
  }),
);

const ENOUGH = 4;
/** As for the old encodings: share of marked words that must be Vietnamese syllables. */
const RIGHT = 0.8;

/**
 * The text behind UTF-8 that was taken for Windows-1252 or Latin-1 and written as UTF-8 once more: "trước" from "trÆ°á»›c".
 * Null where it is no such text, or where not enough of it comes back to be certain. Lines that do not come back stay.
 */
export function undoDoubleEncoding(text: string): string | null {
  if (!TRACE.test(text)) return null;
  const lines = text.split('\n');
  const undone = lines.map(lineBehind);
  const { marked, share } = syllables(undone.filter((line) => line !== null).join('\n'));
  if (marked < ENOUGH || share < RIGHT) return null;
  return lines.map((line, index) => undone[index] ?? line).join('\n');
}

function lineBehind(line: string): string | null {
  if (!TRACE.test(line)) return null;
  const bytes = Array.from(line, (sign) => byteOf(sign.codePointAt(0) ?? 0));
  if (bytes.includes(null)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes, Number));
  } catch {
    return null;
  }
}

function byteOf(code: number): number | null {
  return BYTE_OF.get(code) ?? (code <= 0xff ? code : null);
}
