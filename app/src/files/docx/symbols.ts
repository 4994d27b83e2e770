/**
 * Characters of the fonts Symbol and Wingdings, which Word stores in the private use area, as the sign that is printed.
 * Only those seen as bullets and marks in office documents; any other is shown as a bullet.
 */
const SIGNS: Readonly<Record<number, string>> = {
  0x2a: '*',
  0x2b: '+',
  0x2d: '-',
  0x3c: '<',
  0x3e: '>',
  0x6c: '●',
  0x6e: '■',
  0x71: '❑',
  0x76: '❖',
  0xa3: '≤',
  0xa7: '▪',
  0xa8: '□',
  0xae: '→',
  0xb1: '±',
  0xb3: '≥',
  0xb7: '•',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xfc: '✓',
  0xfe: '☑',
};

/** Replaces private use characters by the printed sign, the rest is left alone. */
export function printedSigns(text: string): string {
  return text.replace(/[\uF000-\uF0FF]/gu, (sign) => SIGNS[(sign.codePointAt(0) ?? 0) - 0xf000] ?? '•');
}

/** The sign of `<w:sym w:char="F0B7"/>`; the code may come with or without the private use offset. */
export function signOf(hexCode: string | undefined): string {
  if (!hexCode || !/^[0-9a-f]{1,5}$/iu.test(hexCode)) return '';
  const code = Number.parseInt(hexCode, 16);
  return code >= 0xf000 && code <= 0xf0ff ? printedSigns(String.fromCodePoint(code)) : (SIGNS[code] ?? '•');
}
