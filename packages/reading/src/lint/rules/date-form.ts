import { PLACE_DATE, PLACE_SHORT_DATE } from '../../recognise/header/layout.ts';
import { readPlaceDate } from '../../recognise/header/letterhead.ts';
import type { Line } from '../../structure/lines.ts';
import type { Bilingual, LintCheck, LintRemark } from '../finding.ts';
import type { LintSubject } from '../subject.ts';

/** What is wrong with the figures of day and month, or null. */
function fault(day: string | undefined, month: string | undefined): Bilingual | null {
  if (day !== undefined && day.length === 1)
    return {
      vi: `Ngày nhỏ hơn 10 ghi thêm số 0: “0${day}”.`,
      en: `Days under 10 take a leading 0: “0${day}”.`,
    };
  if (month !== undefined && /^[12]$/u.test(month))
    return {
      vi: `Tháng 1, 2 ghi thêm số 0: “0${month}”.`,
      en: `Months 1 and 2 take a leading 0: “0${month}”.`,
    };
  if (month !== undefined && /^0[3-9]$/u.test(month))
    return {
      vi: `Chỉ tháng 1, 2 ghi thêm số 0: “tháng ${month.slice(1)}”.`,
      en: `Only months 1 and 2 take a leading 0: “tháng ${month.slice(1)}”.`,
    };
  return null;
}

/** What is wrong with place and date as a line of the letterhead prints them, or null. */
function faultIn({ folded }: Line): Bilingual | null {
  const match = PLACE_DATE.exec(folded);
  if (match) return fault(match[2], match[3]);
  return PLACE_SHORT_DATE.test(folded)
    ? {
        vi: 'Thời gian ban hành ghi “ngày … tháng … năm …”, không dùng dấu gạch chéo, dấu chấm.',
        en: 'The date of issue is written “ngày … tháng … năm …”, without strokes or stops.',
      }
    : null;
}

function check({ lines, head, underDecree30, spanAt }: LintSubject): LintRemark[] {
  if (!underDecree30 || head.place === null) return [];
  const line = lines.slice(0, head.bodyStart).find((one) => readPlaceDate(one) !== null);
  const message = line ? faultIn(line) : null;
  return line && message ? [{ span: spanAt(line.start, line.end), message }] : [];
}

export const dateForm: LintCheck = {
  id: 'date-form',
  severity: 'warning',
  summary: {
    vi: 'Ngày, tháng, năm ban hành ghi không đúng cách',
    en: 'Date of issue written wrongly',
  },
  source: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (địa danh và thời gian ban hành)',
    en: 'Decree 30/2020/NĐ-CP, Appendix I (place and date)',
  },
  explanation: {
    vi: 'Thời gian ban hành ghi đủ “ngày … tháng … năm …”; số chỉ ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước, các tháng khác thì không.',
    en: 'The date is written out “ngày … tháng … năm …”; days under 10 and months 1 and 2 take a leading zero, other months do not.',
  },
  howToMend: {
    vi: 'Ghi như “ngày 05 tháng 01 năm 2026”, “ngày 29 tháng 6 năm 2026”.',
    en: 'Write “ngày 05 tháng 01 năm 2026”, “ngày 29 tháng 6 năm 2026”.',
  },
  check,
};
