import type { FoundDeadline } from '../../reading.ts';
import type { LintCheck } from '../finding.ts';
import { OWN_REASONING } from '../finding.ts';
import { firstDay, lastDay, printedDate } from '../subject.ts';

/** End of a deadline whose year is printed, to the day or month; a year alone is mostly part of a plan's name. */
function endOf(deadline: FoundDeadline): string | null {
  if (deadline.assumed.length > 0) return null;
  if (deadline.kind === 'period') return deadline.to;
  const isDue = deadline.kind === 'date' && deadline.bound !== 'from' && deadline.date.length >= 7;
  return isDue ? deadline.date : null;
}

export const deadlineBeforeIssue: LintCheck = {
  id: 'deadline-before-issue',
  severity: 'error',
  summary: { vi: 'Thời hạn trước ngày ban hành', en: 'A deadline before the date of issue' },
  source: OWN_REASONING,
  explanation: {
    vi: 'Việc phải xong trước khi văn bản được ban hành là việc không thể thực hiện đúng hạn; thường là sai năm hoặc sai tháng.',
    en: 'What is due before the document exists cannot be done in time; mostly year or month is wrong.',
  },
  howToMend: { vi: 'Kiểm tra lại năm, tháng của thời hạn.', en: 'Check year and month of the deadline.' },
  check: ({ reading }) => {
    const issued = reading.document.date;
    if (issued === null) return [];
    const seen = new Set<number>();
    return reading.tasks.flatMap(({ deadline }) => {
      const end = deadline ? endOf(deadline) : null;
      if (!deadline || end === null || lastDay(end) >= firstDay(issued) || seen.has(deadline.span.start))
        return [];
      seen.add(deadline.span.start);
      return [
        {
          span: deadline.span,
          message: {
            vi: `Thời hạn ${printedDate(end)} trước ngày ban hành ${printedDate(issued)}.`,
            en: `The deadline ${printedDate(end)} is before the date of issue ${printedDate(issued)}.`,
          },
        },
      ];
    });
  },
};
