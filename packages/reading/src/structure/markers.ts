import { Alternatives } from '../pattern/alternatives.ts';
import { type Pattern, pattern } from '../pattern/pattern.ts';
import { isWordAt } from '../text/letters.ts';

/** What opens a line: a number of the outline, or a bullet. */
export type MarkerKind =
  | 'part'
  | 'upper'
  | 'roman'
  | 'article'
  | 'arabic'
  | 'arabic-bracket'
  | 'bracketed'
  | 'letter'
  | 'bullet';

export interface Marker {
  readonly kind: MarkerKind;
  /** As printed, without its punctuation: "II", "3.1", "a", "-". */
  readonly label: string;
  /** Length of the marker with the space after it. */
  readonly length: number;
}

interface MarkerRule {
  readonly kind: MarkerKind;
  readonly opening: Pattern;
}

/** In order; the first that fits wins. */
const RULES: readonly MarkerRule[] = [
  {
    kind: 'part',
    opening: pattern(
      /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s(?:thứ\s)?([IVXLC]{1,6}|\d{1,2}|[A-HĐ](?=\s?[.:–-]|$))(?:\s?[.:–-]\s?|\s|$)/u,
    ),
  },
  // "Phần thứ nhất": told in a word, it numbers nothing that stands in it.
  {
    kind: 'part',
    opening: pattern(
      /^(?:Phần thứ (?:nhất|hai|ba|tư|năm)|PHẦN THỨ (?:NHẤT|HAI|BA|TƯ|NĂM))(?:\s?[.:–-]\s?|$)/u,
    ),
  },
  { kind: 'article', opening: pattern(/^(?:Điều|ĐIỀU)\s(\d{1,3})\s?[.:]\s?/u) },
  { kind: 'roman', opening: pattern(/^([IVX]{1,5})\s?\/\s?[-–.]\s?(?=\S)/u) },
  // "V/v mở lớp" is what a letter is about.
  {
    kind: 'roman',
    opening: pattern(/^(?!V\/[vV][\s:])([IVX]{1,5})\s?(?:[./)](?!\d)|\s?[-–](?!\s?\d))\s{0,2}(?=\S)/u),
  },
  // "II GIẢI PHÁP", "II, GIẢI PHÁP": the full stop lost or misread. "VI PHẠM", "XI MĂNG" are words.
  { kind: 'roman', opening: pattern(/^(I{1,3}|IV|VI{2,3}|IX)(?:,\s?|\s)(?=\p{Lu}{2}[^\p{Ll}]{3,160}$)/u) },
  { kind: 'upper', opening: pattern(/^([A-HĐ])\s?[.)/]\s+(?=\p{Lu})/u) },
  { kind: 'arabic', opening: pattern(/^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.),;]|\s?[-–:])?\s+(?=\p{L}|["“(])/u) },
  { kind: 'arabic', opening: pattern(/^(\d{1,2}(?:\.\d{1,2}){1,3})\.(?=\p{Lu})/u) },
  { kind: 'arabic', opening: pattern(/^(\d{1,2})\s?\.[.:]?\s{0,2}(?=[\p{L}"“(])/u) },
  // "4, Phòng Y tế", "4; Phòng Y tế": the full stop read as another mark.
  { kind: 'arabic', opening: pattern(/^(\d{1,2})[,;]\s(?=\p{Lu}\p{Ll})/u) },
  { kind: 'arabic', opening: pattern(/^(\d{1,2}(?:\.\d{1,2}){0,3})\.\s(?=\d{1,3}(?:[.,]\d{1,2})?\s?%)/u) },
  { kind: 'arabic', opening: pattern(/^(\d{1,2}(?:\.\d{1,2}){0,3})\s?\/\s?[-–.]\s?(?=\p{L})/u) },
  { kind: 'arabic', opening: pattern(/^(\d{1,2})\s?[-–/:]\s(?=\p{Lu})/u) },
  {
    kind: 'arabic',
    opening: pattern(/^(\d{1,2}(?:\.\d{1,2}){0,2})[-–/]\s(?=\d{1,3}(?:[.,]\d{1,2})?\s?%\s\p{L})/u),
  },
  { kind: 'arabic-bracket', opening: pattern(/^(\d{1,2})\)\s?(?=\S)/u) },
  { kind: 'bracketed', opening: pattern(/^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s?(?=\S)/u) },
  { kind: 'letter', opening: pattern(/^([a-zđ]\d?(?:\.\d{1,2})?)\s?\)\s{0,2}(?=\S)/u) },
  { kind: 'letter', opening: pattern(/^([a-zđ])(?:\.|\s?\/\s?[-–.]?)\s?(?=\p{Lu})/u) },
  { kind: 'bullet', opening: pattern(/^([-–—+•●▪◦○■□➢✓✔»§])\s?(?=\S)(?!(?<=[-–])\d|(?<=\+)\d{1,4}[.,]\d)/u) },
];

/** Any of them; looked at first, since most lines have none. */
const MARKS = new Alternatives(...RULES.map(({ opening }) => opening));
/** Bullets are the only ones that neither a letter nor a digit nor a bracket opens. */
const BULLETS = RULES.filter(({ kind }) => kind === 'bullet');

/** The mark that opens a printed line. */
export function markerOf(text: string): Marker | null {
  if (!MARKS.mayStandAt(text, 0)) return null;
  const rules = isWordAt(text, 0) || text.startsWith('(') ? RULES : BULLETS;
  for (const { kind, opening } of rules) {
    const match = opening.exec(text);
    if (match) return { kind, label: match[1] ?? '', length: match[0].length };
  }
  return null;
}
