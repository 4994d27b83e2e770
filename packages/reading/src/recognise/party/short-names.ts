import { expression } from '../../pattern/ordinary.ts';
import type { Paragraph } from '../../structure/paragraphs.ts';
import { WordSet } from '../../vietnamese/word-set.ts';
import { nothingKnown, type Passage } from '../recogniser.ts';

/** A short name in brackets after the name that it stands for, and where the brackets close. */
export interface Introduction {
  readonly name: string;
  readonly end: number;
}

/** "(sau đây gọi tắt là Tổ công tác)", "(gọi chung: nhà trường)", "(viết tắt là THTKT)". */
const SAID =
  /^\s?\((?:sau đây )?(?:xin )?(?:được )?(?:gọi (?:tắt|chung|là)|viết tắt)(?: là| chung là)?\s?:?\s?[“"]?([^()“”"]{2,60})[”"]?\)/u;
/** "(BQLDA)": capitals, which stand for the name before where both begin alike. */
const BARE = expression(/^\s?\((\p{Lu}[\p{Lu}\d&.-]{1,14})\)/u);
/** The longest introduction, its brackets included. */
const LONGEST = 100;

/** Introduction right after a name that begins at `start` and ends at `end`; null where none stands there. */
export function introductionAt({ text, folded }: Passage, start: number, end: number): Introduction | null {
  const space = text.charAt(end) === ' ' ? 1 : 0;
  if (text.charAt(end + space) !== '(') return null;
  const said = SAID.exec(folded.slice(end, end + LONGEST));
  if (said) {
    const name = said[1] ?? '';
    const from = end + said[0].lastIndexOf(name);
    return { name: text.slice(from, from + name.length), end: end + said[0].length };
  }
  const bare = BARE.exec(text.slice(end, end + LONGEST));
  const name = bare?.[1];
  if (!bare || name === undefined) return null;
  const alike =
    name.charAt(0) === text.charAt(start).toUpperCase() || standsForEnd(name, text.slice(start, end));
  return alike ? { name, end: end + bare[0].length } : null;
}

/** "các đơn vị thuộc Ngân hàng Nhà nước (NHNN)": the first letters of the last words. */
function standsForEnd(short: string, name: string): boolean {
  const words = name.split(' ');
  const letters = words.map((word) => word.charAt(0).toUpperCase()).join('');
  return words.some((word, i) => /^\p{Lu}/u.test(word) && letters.startsWith(short, i) && short.length > 2);
}

/** How far beyond where a name seems to end its introduction may stand. */
const AHEAD = 60;
const ENDS_NAME = new Set(Array.from(',;:.)', (mark) => mark.charCodeAt(0)));
const BRACKET = 0x28;

/**
 * End of a name whose words look like work up to the brackets that introduce its short form ("Tổ công tác kiểm tra
 * liên ngành (gọi tắt là …)"); `end` where none is introduced. The short form begins as the name does.
 */
export function introducedEnd(passage: Passage, start: number, end: number): number {
  const { text } = passage;
  for (let at = end; at < Math.min(text.length, end + AHEAD); at++) {
    const code = text.charCodeAt(at);
    if (ENDS_NAME.has(code)) return end;
    if (code !== BRACKET) continue;
    const close = text.charAt(at - 1) === ' ' ? at - 1 : at;
    const introduction = introductionAt(passage, start, close);
    return introduction && introduction.name.charAt(0) === text.charAt(start) ? close : end;
  }
  return end;
}

const MAY_INTRODUCE = expression(/\((?:sau đây|gọi|được gọi|viết tắt|\p{L}[\p{L}\d&.-]{1,14}\))/u);
/** How far before its brackets the name that is shortened may begin. */
const BEHIND = 160;
/** More short names than a document has. */
const MOST_NAMES = 100;

/** Short names that a text gives to bodies itself; `ends` tells where the parties that begin at an offset end. */
export function withIntroduced(
  paragraphs: readonly Paragraph[],
  endOfParties: (passage: Passage, at: number) => number,
): readonly Paragraph[] {
  const names: string[] = [];
  for (const paragraph of paragraphs) {
    if (names.length >= MOST_NAMES) break;
    if (MAY_INTRODUCE.test(paragraph.folded)) names.push(...introducedIn(paragraph, endOfParties));
  }
  if (names.length === 0) return paragraphs;
  const set = new WordSet(names.slice(0, MOST_NAMES).join('\n'));
  return paragraphs.map((paragraph) => ({ ...paragraph, known: nothingKnown(set) }));
}

function introducedIn(passage: Passage, endOfParties: (passage: Passage, at: number) => number): string[] {
  const { text, folded } = passage;
  const names: string[] = [];
  for (
    let open = text.indexOf('(');
    open >= 0 && names.length < MOST_NAMES;
    open = text.indexOf('(', open + 1)
  ) {
    const from = Math.max(0, open - BEHIND);
    const near = folded.slice(open, open + LONGEST);
    if (!MAY_INTRODUCE.test(near.slice(0, 20))) continue;
    for (const start of startsBefore(text, from, open)) {
      const close = text.charAt(open - 1) === ' ' ? open - 1 : open;
      const introduction = introductionAt(passage, start, close);
      if (introduction === null || endOfParties(passage, start) !== introduction.end) continue;
      names.push(introduction.name);
      break;
    }
  }
  return names;
}

/** Where words with a capital begin, first to last. */
function* startsBefore(text: string, from: number, to: number): Generator<number> {
  for (const match of text.slice(from, to).matchAll(/(?<![\p{L}\d])(?:\p{Lu}|các )/gu))
    yield from + match.index;
}
