import type { Paragraph } from '../../structure/paragraphs.ts';
import { type LintCheck, type LintRemark, OWN_REASONING } from '../finding.ts';
import { KNOWN_ABBREVIATIONS } from '../known-abbreviations.ts';
import type { LintSubject } from '../subject.ts';

const CAPITALS = /(?<![\p{L}\p{N}/.&_@–-])\p{Lu}{2,8}(?:[&-]\p{Lu}{1,8}){0,3}(?![\p{L}\p{N}/_@])/gu;
const ROMAN = /^[IVXLC]{1,6}$/u;
/** A syllable with a tone is a word in capitals: abbreviations are written without tones. */
const TONED = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** "(sau đây gọi tắt là TCTN)", "viết tắt là TCTN". */
const CALLED = /(?:gọi (?:tắt )?là|viết tắt(?: là)?|gọi chung là)[\s:“"(]{1,3}$/iu;

/** Words in capitals beside it: a heading inside the line, not an abbreviation. */
function standsInHeading(text: string, start: number, end: number): boolean {
  const before = /(\p{Lu}{2,8})\s$/u.exec(text.slice(Math.max(0, start - 10), start));
  const after = /^\s(\p{Lu}{2,8})(?!\p{Ll})/u.exec(text.slice(end, end + 10));
  return [before?.[1], after?.[1]].some((word) => word !== undefined && TONED.test(word.normalize('NFD')));
}

/** Abbreviations that the text explains somewhere: "(BQKT)", "BQKT (…)", "gọi tắt là BQKT". */
function introducedIn(text: string): ReadonlySet<string> {
  const introduced = new Set<string>();
  for (const { 0: word, index } of text.matchAll(CAPITALS)) {
    const before = text.slice(Math.max(0, index - 30), index);
    const after = text.slice(index + word.length, index + word.length + 2);
    const inBrackets = /[(“"]\s?$/u.test(before) && /^[,;)”":]/u.test(after);
    if (inBrackets || after === ' (' || CALLED.test(before)) introduced.add(word);
  }
  return introduced;
}

function known(settings: LintSubject['settings']): (abbreviation: string) => boolean {
  const own = new Set(settings.knownAbbreviations);
  const one = (word: string): boolean => KNOWN_ABBREVIATIONS.has(word) || own.has(word) || ROMAN.test(word);
  return (abbreviation) => one(abbreviation) || abbreviation.split(/[&-]/u).every(one);
}

function candidates({ text }: Paragraph): { word: string; start: number }[] {
  if (!/\p{Ll}/u.test(text)) return [];
  return Array.from(text.matchAll(CAPITALS), (match) => ({ word: match[0], start: match.index })).filter(
    ({ word, start }) =>
      !TONED.test(word.normalize('NFD')) &&
      // "113/KH-UBND", "12-NQ/TU", "GM 186": part of a number.
      !/[\d/]\s?[-/]?\s?$/u.test(text.slice(Math.max(0, start - 3), start)) &&
      !standsInHeading(text, start, start + word.length),
  );
}

function check({ body, text, settings, spanIn }: LintSubject): LintRemark[] {
  const isKnown = known(settings);
  const introduced = introducedIn(text);
  const seen = new Set<string>();
  return body.flatMap((paragraph) =>
    candidates(paragraph).flatMap(({ word, start }): LintRemark[] => {
      if (seen.has(word)) return [];
      seen.add(word);
      if (isKnown(word) || introduced.has(word)) return [];
      return [
        {
          span: spanIn(paragraph, start, start + word.length),
          message: {
            vi: `Chữ viết tắt ${word} chưa được giải thích.`,
            en: `The abbreviation ${word} is not explained.`,
          },
        },
      ];
    }),
  );
}

export const undefinedAbbreviation: LintCheck = {
  id: 'undefined-abbreviation',
  severity: 'hint',
  summary: { vi: 'Chữ viết tắt chưa được giải thích', en: 'An abbreviation that is not explained' },
  source: OWN_REASONING,
  explanation: {
    vi: 'Chữ viết tắt ít dùng mà không ghi đầy đủ ở lần đầu thì người nhận có thể hiểu khác nhau.',
    en: 'A rare abbreviation that is not spelled out at first mention may be understood in different ways.',
  },
  howToMend: {
    vi: 'Ở lần đầu ghi đầy đủ rồi mở ngoặc ghi chữ viết tắt.',
    en: 'Spell it out at first mention, with the abbreviation in brackets.',
  },
  check,
};
