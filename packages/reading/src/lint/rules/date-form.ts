import { PLACE_DATE } from '../../recognise/header/layout.ts';
import type { LintCheck, LintRemark } from '../finding.ts';
import type { LintSubject } from '../subject.ts';

/** What is wrong with the figures of day and month, or null. */
function fault(day: string | undefined, month: string | undefined): { vi: string; en: string } | null {
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

function check({ lines, head, underDecree30, spanAt }: LintSubject): LintRemark[] {
  if (!underDecree30 || head.place === null) return [];
  const line = lines.slice(0, head.bodyStart).find((one) => PLACE_DATE.test(one.folded));
  const match = line ? PLACE_DATE.exec(line.folded) : null;
  const message = match ? fault(match[2], match[3]) : null;
  return line && message ? [{ span: spanAt(line.start, line.end), message }] : [];
}

export const dateForm: LintCheck = {
  id: 'date-form',
  severity: 'warning',
  summary: {
    vi: 'Ngày, tháng ban hành ghi không đúng cách (số 0 đứng trước)',
    en: 'Day or month of issue written wrongly (leading zeros)',
  },
  source: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (địa danh và thời gian ban hành)',
    en: 'Decree 30/2020/NĐ-CP, Appendix I (place and date)',
  },
  explanation: {
    vi: 'Số chỉ ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước; các tháng khác thì không.',
    en: 'Days under 10 and months 1 and 2 take a leading zero; other months do not.',
  },
  howToMend: {
    vi: 'Ghi như “ngày 05 tháng 01”, “ngày 29 tháng 6”.',
    en: 'Write “ngày 05 tháng 01”, “ngày 29 tháng 6”.',
  },
  check,
};
