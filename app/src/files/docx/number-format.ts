/** Numbers as Word prints them in lists (`w:numFmt`, ISO 29500-1 §17.18.59). Formats not listed print as decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'vietnameseCounting':
      return VIETNAMESE[value] || String(value);
    default:
      return String(value);
  }
}

const VIETNAMESE: readonly string[] =
  ',một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười,mười một,mười hai,mười ba,mười bốn,mười lăm'.split(',');

/** a … z, aa, bb … zz, aaa: Word repeats the letter, it does not count in base 26. No đ: Word knows the Latin letters only. */
function letter(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const sign = String.fromCodePoint(97 + ((value - 1) % 26));
  return sign.repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}
