import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

const LATIN = Array.from({ length: 0x60 }, (_, index) => String.fromCodePoint(0xa0 + index));

/** Old signs by the letter that they stand for, found by asking the decoder for every sign. */
function signsOf(signs: readonly string[], decode: (text: string) => string): ReadonlyMap<string, string> {
  return new Map(
    signs.map((sign): [string, string] => [decode(sign), sign]).filter(([letter, sign]) => letter !== sign),
  );
}

const TCVN3 = signsOf(LATIN, fromTcvn3);
const vniSigns = Array.from('aeouyôöAEOUYÔÖ').flatMap((base) => LATIN.map((mark) => base + mark));
const VNI = signsOf([...LATIN, ...vniSigns], fromVni);

/** Vietnamese in TCVN3, as Latin-1 shows it. */
export function toTcvn3(text: string): string {
  return encode(text, TCVN3);
}

/** Vietnamese in VNI, as Latin-1 shows it. */
export function toVni(text: string): string {
  return encode(text, VNI);
}

function encode(text: string, signs: ReadonlyMap<string, string>): string {
  return Array.from(text.normalize('NFC'), (letter) => signs.get(letter) ?? letter).join('');
}

/** Vietnamese in the bytes of Windows-1258: letters with their quality, tones as signs behind them. */
export function toWindows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte): [string, number] => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const parts = Array.from(text.normalize('NFC')).flatMap((letter) => {
    if (bytes.has(letter)) return [letter];
    const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
    const tone = marks.find((mark) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(mark)) ?? '';
    const quality = marks.filter((mark) => mark !== tone).join('');
    return [(base + quality).normalize('NFC'), tone];
  });
  return Uint8Array.from(parts.filter((part) => part !== '').map((part) => bytes.get(part) ?? 0x3f));
}
