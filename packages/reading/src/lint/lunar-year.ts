import type { LintRemark } from './finding.ts';
import type { LintSubject } from './subject.ts';

/** Lunar years are called by two cycles; the year 4 began both. */
const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'];
/** Spelt in two ways. */
const SAME: Readonly<Record<string, string>> = { tị: 'tỵ', tí: 'tý', mẹo: 'mão', kỉ: 'kỷ', quí: 'quý' };

const LUNAR_YEAR =
  /(?<!\p{L})(giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí)\s(tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)(?:,?\s?(?:[-–]\s?)?(?:năm\s)?((?:19|20)\d{2})(?![\d-]))?(?!\p{L})/gu;

function isCalled(year: number, [stem, branch]: readonly [string, string]): boolean {
  return (
    STEMS[(year - 4) % 10] === (SAME[stem] ?? stem) && BRANCHES[(year - 4) % 12] === (SAME[branch] ?? branch)
  );
}

/** "Giáp Thìn năm 2026": the lunar year that began in 2026 is Bính Ngọ. */
export function lunarYears({ folded, text, spanAt }: LintSubject): LintRemark[] {
  return Array.from(folded.matchAll(LUNAR_YEAR)).flatMap(
    ({ index, 0: printed, 1: stem = '', 2: branch = '', 3: year }) => {
      if (year === undefined || isCalled(Number(year), [stem, branch])) return [];
      const right = `${STEMS[(Number(year) - 4) % 10]} ${BRANCHES[(Number(year) - 4) % 12]}`;
      const words = text.slice(index, index + printed.length);
      return [
        {
          span: spanAt(index, index + printed.length),
          message: {
            vi: `“${words}”: năm ${year} là năm ${capitalised(right)}.`,
            en: `“${words}”: ${year} is the year ${capitalised(right)}.`,
          },
        },
      ];
    },
  );
}

const capitalised = (words: string): string =>
  words.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
