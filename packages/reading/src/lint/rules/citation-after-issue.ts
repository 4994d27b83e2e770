import { type LintCheck, OWN_REASONING } from '../finding.ts';
import { firstDay, lastDay, printedDate } from '../subject.ts';

export const citationAfterIssue: LintCheck = {
  id: 'citation-after-issue',
  severity: 'error',
  summary: { vi: 'Văn bản viện dẫn có ngày sau ngày ban hành', en: 'A cited document dated after this one' },
  source: OWN_REASONING,
  explanation: {
    vi: 'Không thể viện dẫn văn bản chưa được ban hành; một trong hai ngày ghi sai.',
    en: 'What does not exist yet cannot be cited; one of the two dates is wrong.',
  },
  howToMend: { vi: 'Kiểm tra ngày của văn bản được viện dẫn.', en: 'Check the date of the cited document.' },
  check: ({ reading }) => {
    const issued = reading.document.date;
    if (issued === null) return [];
    return reading.citations.flatMap(({ number, date, span }) =>
      date !== null && firstDay(date) > lastDay(issued)
        ? [
            {
              span,
              message: {
                vi: `${number} ghi ngày ${printedDate(date)}, sau ngày ban hành ${printedDate(issued)}.`,
                en: `${number} is dated ${printedDate(date)}, after the date of issue ${printedDate(issued)}.`,
              },
            },
          ]
        : [],
    );
  },
};
