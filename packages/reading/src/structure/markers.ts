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
  readonly pattern: RegExp;
}

/** In order; the first that fits wins. */
const RULES: readonly MarkerRule[] = [
  {
    kind: 'part',
    pattern: /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s(?:thứ\s)?([IVXLC]{1,6}|\d{1,2})(?:\s?[.:–-]\s?|\s|$)/u,
  },
  { kind: 'article', pattern: /^(?:Điều|ĐIỀU)\s(\d{1,3})\s?[.:]\s?/u },
  { kind: 'roman', pattern: /^([IVX]{1,5})\s?(?:[./)](?!\d)|\s?[-–](?!\s?\d))\s?(?=\S)/u },
  { kind: 'upper', pattern: /^([A-HĐ])\s?[.)/]\s+(?=\p{Lu})/u },
  { kind: 'arabic', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]|\s?[-–:])?\s+(?=\p{L}|["“(])/u },
  { kind: 'arabic', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})\.(?=\p{Lu})/u },
  { kind: 'arabic', pattern: /^(\d{1,2})\s?\.\s?(?=[\p{L}"“(])/u },
  { kind: 'arabic', pattern: /^(\d{1,2})\.\s(?=\d{1,3}(?:[.,]\d{1,2})?\s?%)/u },
  { kind: 'arabic', pattern: /^(\d{1,2})\s?[-–/:]\s(?=\p{Lu})/u },
  { kind: 'arabic-bracket', pattern: /^(\d{1,2})\)\s?(?=\S)/u },
  { kind: 'bracketed', pattern: /^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s?(?=\S)/u },
  { kind: 'letter', pattern: /^([a-zđ]\d?(?:\.\d{1,2})?)\s?\)\s?(?=\S)/u },
  { kind: 'letter', pattern: /^([a-zđ])\.\s?(?=\p{Lu})/u },
  { kind: 'bullet', pattern: /^([-–—+•●▪◦○■□➢✓✔»§])\s?(?=\S)(?!(?<=[-–])\d)/u },
];

/** How lines begin that have a mark; looked at first, since most have none. */
const MAY_MARK =
  /^(?:[\d(–—+•●▪◦○■□➢✓✔»§-]|[a-zđ](?:[\d.)]|\s\))|[IVX]{1,5}\s?[./)–-]|[A-HĐ]\s?[.)/]|(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU)\s)/u;

/** The mark that opens a printed line. */
export function markerOf(text: string): Marker | null {
  if (!MAY_MARK.test(text)) return null;
  for (const { kind, pattern } of RULES) {
    const match = pattern.exec(text);
    if (match) return { kind, label: match[1] ?? '', length: match[0].length };
  }
  return null;
}
