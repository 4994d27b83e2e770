import { formatNumber } from '../docx/number-format.ts';
import type { PageElement } from './tree.ts';

/** CSS `list-style-type` and the `type` attribute, as the formats of Word's lists. */
const FORMATS: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};
const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const BULLETS: Readonly<Record<string, string>> = { disc: '•', circle: '◦', square: '▪' };
/** Marks that people type at the beginning of an item themselves. */
const TYPED = /^(?:[-–+•*]|\d{1,3}[.)]|\p{L}[.)])\s?/u;

export type LabelOf = (item: PageElement, words: string) => string;

/** What a browser prints before each item of a list, with the space behind it. */
export function labelsOf(list: PageElement): LabelOf {
  if (list.name === 'ol') return numbersOf(list);
  return (item, words) => {
    const style = styleOf(item) ?? styleOf(list) ?? 'disc';
    return style === 'none' || TYPED.test(words) ? '' : `${BULLETS[style] ?? '•'} `;
  };
}

function numbersOf(list: PageElement): LabelOf {
  const isReversed = list.attributes['reversed'] !== undefined;
  const items = list.children.filter((child) => typeof child !== 'string' && child.name === 'li');
  let next = wholeNumber(list.attributes['start']) ?? (isReversed ? items.length : 1);
  return (item) => {
    const value = wholeNumber(item.attributes['value']) ?? next;
    next = isReversed ? value - 1 : value + 1;
    const style = styleOf(item) ?? styleOf(list);
    if (style === 'none') return '';
    const bullet = style === undefined ? undefined : BULLETS[style];
    if (bullet !== undefined) return `${bullet} `;
    const type = item.attributes['type'] ?? list.attributes['type'] ?? '1';
    return `${formatNumber(value, (style && FORMATS[style]) ?? TYPES[type] ?? 'decimal')}. `;
  };
}

function styleOf({ style }: PageElement): string | undefined {
  return /(?:^|;)list-style(?:-type)?:[^;]*?\b(none|disc|circle|square|decimal-leading-zero|decimal|(?:lower|upper)-(?:alpha|latin|roman))\b/u.exec(
    style,
  )?.[1];
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,6}$/u.test(text.trim()) ? Number(text) : undefined;
}
