/** Numbers from one to nine as they stand alone, and as they end a number above ten where that is spelled otherwise. */
const ONES = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const AFTER_TEN: Readonly<Record<string, readonly string[]>> = {
  một: ['một', 'mốt'],
  bốn: ['bốn', 'tư'],
  năm: ['lăm', 'nhăm'],
};

/** Every number from one to ninety-nine that is written in words, folded. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [0, ...ONES.keys()].flatMap((_, tens) => {
    const head = tens === 0 ? '' : tens === 1 ? 'mười' : `${ONES[tens - 1] ?? ''} mươi`;
    const rest = ONES.flatMap((one, i) =>
      (tens === 0 ? [one] : (AFTER_TEN[one] ?? [one])).map(
        (word) => [`${head} ${word}`.trim(), tens * 10 + i + 1] as const,
      ),
    );
    return tens === 0 ? rest : [[head, tens * 10] as const, ...rest];
  }),
);

const ONE = `(?:${ONES.join('|')})`;
const LAST = '(?: (?:một|mốt|hai|ba|tư|bốn|lăm|nhăm|sáu|bảy|tám|chín))?';
/** A number in words, longest first. */
export const NUMERAL = `(?:${ONE} mươi${LAST}|mười${LAST}|${ONE})`;

/** Months that are called by a word; the others by their number. */
const MONTH_WORDS: Readonly<Record<string, number>> = { giêng: 1, tư: 4, chạp: 12 };
export const MONTH_WORD = '(?:giêng|chạp|tư|mười một|mười hai|mười|một|hai|ba|năm(?! \\d)|sáu|bảy|tám|chín)';

/** Digits, with the letters that scanners take for them ("l5", "2O24"). */
export const DIGIT = '[\\doil|]';

const PLAIN = /^\d{1,4}$/u;

/** What a stretch of digits or a word for a number stands for; null where it is no number. */
export function numberOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (PLAIN.test(written)) return Number(written);
  const word = written.replace(/\s/gu, ' ');
  const named = NUMBERS.get(word) ?? MONTH_WORDS[word];
  if (named !== undefined) return named;
  const digits = word.replaceAll('o', '0').replace(/[il|]/gu, '1');
  return PLAIN.test(digits) ? Number(digits) : null;
}
