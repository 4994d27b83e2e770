import type { ReadingNote } from '../extracted-text.ts';
import { undoDoubleEncoding } from './double-encoding.ts';
import { tcvn3Line } from './tcvn3.ts';
import { syllables } from './vietnamese-syllable.ts';
import { fromVni } from './vni.ts';

/** The encodings before Unicode that put Vietnamese letters on the places of Latin-1. */
export type LegacyEncoding = 'tcvn3' | 'vni';

export const LEGACY_NOTES: Readonly<Record<LegacyEncoding, ReadingNote>> = {
  tcvn3: 'letters-from-tcvn3',
  vni: 'letters-from-vni',
};

const CONVERT: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: tcvn3Line,
  vni: fromVni,
};
const ENCODINGS = ['tcvn3', 'vni'] as const;

/** Letters that only Unicode has: some in nearly every line of Vietnamese, none in a text of the old encodings. */
const ONLY_UNICODE = /[ăđĩũơưĂĐĨŨƠƯ\u1EA0-\u1EF9]|\p{M}/u;
const BEYOND_ASCII = /[^\p{ASCII}]/u;
/** Characters looked at: enough to tell, whatever the length. */
const SAMPLE = 400_000;
const ENOUGH = 4;
/** Share of marked words that are Vietnamese syllables: a text in the right encoding is far above, in a wrong one below. */
const RIGHT = 0.8;
const BETTER_BY = 0.2;

/**
 * The old encoding of a text, told by its letters: read in it, nearly all words with marks are Vietnamese syllables,
 * and read as it stands they are not. Null for Unicode, and for what is no Vietnamese.
 * @param enough marked words that must be there before letters alone decide
 */
export function legacyEncodingOf(text: string, enough: number = ENOUGH): LegacyEncoding | null {
  const sample = text
    .slice(0, SAMPLE)
    .split('\n')
    .filter((line) => BEYOND_ASCII.test(line) && !ONLY_UNICODE.test(line))
    .join('\n');
  const asIs = syllables(sample);
  let best: { readonly encoding: LegacyEncoding; readonly share: number } | null = null;
  for (const encoding of ENCODINGS) {
    const { marked, share } = syllables(CONVERT[encoding](sample));
    const isRight = marked >= enough && share >= RIGHT && share >= asIs.share + BETTER_BY;
    if (isRight && share > (best?.share ?? 0)) best = { encoding, share };
  }
  return best?.encoding ?? null;
}

/** Whether words set in a font of an old encoding are written in it: Unicode is sometimes typed in such a font, too. */
export function isWrittenIn(text: string, encoding: LegacyEncoding): boolean {
  if (legacyEncodingOf(text, 1) === encoding) return true;
  return !ONLY_UNICODE.test(text) && syllables(CONVERT[encoding](text)).share >= syllables(text).share;
}

/** A text known to be of an old encoding; a line in Unicode between its lines stays as it is. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  return text
    .split('\n')
    .map((line) => (ONLY_UNICODE.test(line) || !BEYOND_ASCII.test(line) ? line : CONVERT[encoding](line)))
    .join('\n');
}

export interface UnicodeText {
  readonly text: string;
  readonly note: ReadingNote | null;
}

/** The text in Unicode (NFC), converted where its letters say that it is in an old encoding. */
export function unicodeText(text: string, enough: number = ENOUGH): UnicodeText {
  const behind = undoDoubleEncoding(text);
  if (behind !== null) return { text: behind.normalize('NFC'), note: 'letters-encoded-twice' };
  const composed = text.normalize('NFC');
  const encoding = legacyEncodingOf(composed, enough);
  if (encoding === null) return { text: composed, note: null };
  return { text: fromLegacy(composed, encoding), note: LEGACY_NOTES[encoding] };
}

/** The encoding that a font name stands for: `.VnTime` and its like are TCVN3, `VNI-Times` and its like VNI. */
export function encodingOfFont(name: string | undefined): LegacyEncoding | null {
  if (name === undefined) return null;
  if (/^\.Vn/iu.test(name)) return 'tcvn3';
  return /^VNI[- ]/iu.test(name) ? 'vni' : null;
}

/** TCVN3 has no accented capitals; fonts such as `.VnTimeH` draw its small letters as capitals. */
export function isCapitalFont(name: string | undefined): boolean {
  return name !== undefined && /^\.Vn.*H$/u.test(name);
}
