import { daysIn } from '../../recognise/deadline/dates.ts';
import { type LintCheck, type LintRemark, OWN_REASONING } from '../finding.ts';
import type { LintSubject } from '../subject.ts';

const DATE = /(?<!\p{L})ngày\s(\d{1,2})(?:\/|-|\stháng\s)(\d{1,2})(?:\/|-|,?\snăm\s)(\d{4})(?![\d/])/gu;

function check({ folded, spanAt }: LintSubject): LintRemark[] {
  return Array.from(folded.matchAll(DATE)).flatMap((match): LintRemark[] => {
    const [printed, day, month, year] = match;
    const m = Number(month);
    if (m >= 1 && m <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), m)) return [];
    return [
      {
        span: spanAt(match.index, match.index + printed.length),
        message: {
          vi: `Lịch không có ngày ${day}/${month}/${year}.`,
          en: `The calendar has no ${day}/${month}/${year}.`,
        },
      },
    ];
  });
}

export const impossibleDate: LintCheck = {
  id: 'impossible-date',
  severity: 'error',
  summary: { vi: 'Ngày không có trong lịch', en: 'A day that the calendar does not have' },
  source: OWN_REASONING,
  explanation: {
    vi: 'Ngày như 31/6 hoặc 29/2 của năm không nhuận không tồn tại; thường là gõ nhầm.',
    en: 'A day like 31 June, or 29 February of a common year, does not exist; mostly a slip of typing.',
  },
  howToMend: { vi: 'Sửa lại ngày hoặc tháng.', en: 'Correct day or month.' },
  check,
};
