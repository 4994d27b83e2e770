import type { FoundDeadline } from '../../reading.ts';
import { dayOffReason } from '../calendar.ts';
import type { LintCheck } from '../finding.ts';
import { printedDate } from '../subject.ts';

/** The day on which something ends, where the text prints one with its year. */
function lastDayOf(deadline: FoundDeadline): string | null {
  const date =
    deadline.kind === 'period'
      ? deadline.to
      : deadline.kind === 'date' && deadline.bound !== 'from'
        ? deadline.date
        : '';
  return date.length === 10 && deadline.assumed.length === 0 ? date : null;
}

export const deadlineOnDayOff: LintCheck = {
  id: 'deadline-on-day-off',
  severity: 'hint',
  summary: { vi: 'Thời hạn rơi vào ngày nghỉ', en: 'A deadline on a day off' },
  source: { vi: 'Bộ luật Dân sự 2015, Điều 148', en: 'Civil Code 2015, Article 148' },
  explanation: {
    vi: 'Thời hạn tính theo ngày mà kết thúc vào ngày nghỉ thì kéo đến hết ngày làm việc tiếp theo; ngày ghi sẵn trong văn bản có kéo hay không thì dễ hiểu khác nhau.',
    en: 'A period that ends on a day off runs to the end of the next working day; whether a printed date does is read in two ways.',
  },
  howToMend: {
    vi: 'Chọn ngày làm việc trước hoặc sau đó.',
    en: 'Choose the working day before or after it.',
  },
  check: ({ reading, settings }) => {
    const seen = new Set<number>();
    return reading.tasks.flatMap(({ deadline }) => {
      const date = deadline ? lastDayOf(deadline) : null;
      const reason = date === null ? null : dayOffReason(date, settings);
      if (!deadline || date === null || reason === null || seen.has(deadline.span.start)) return [];
      seen.add(deadline.span.start);
      return [
        {
          span: deadline.span,
          message: {
            vi: `Ngày ${printedDate(date)} là ${reason.vi}.`,
            en: `${printedDate(date)} is ${reason.en}.`,
          },
        },
      ];
    });
  },
};
