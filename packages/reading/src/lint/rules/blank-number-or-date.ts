import { NUMBER_LINE, PLACE_DATE } from '../../recognise/header/layout.ts';
import type { LintCheck, LintRemark } from '../finding.ts';
import type { LintSubject } from '../subject.ts';

function check({ lines, head, spanAt, underDecree30 }: LintSubject): LintRemark[] {
  if (!underDecree30) return [];
  const heading = lines.slice(0, head.bodyStart);
  const remarks: LintRemark[] = [];
  const number = heading.find((line) => NUMBER_LINE.test(line.folded));
  if (number && head.number !== null && !/^\d/u.test(head.number))
    remarks.push({
      span: spanAt(number.start, number.end),
      message: { vi: 'Chưa ghi số văn bản.', en: 'The number is left blank.' },
    });
  const dated = heading.find((line) => PLACE_DATE.test(line.folded));
  if (dated && head.place !== null && (head.date === null || head.date.length < 10))
    remarks.push({
      span: spanAt(dated.start, dated.end),
      message: { vi: 'Chưa ghi đủ ngày, tháng, năm ban hành.', en: 'The date of issue is not filled in.' },
    });
  return remarks;
}

export const blankNumberOrDate: LintCheck = {
  id: 'blank-number-or-date',
  severity: 'hint',
  summary: { vi: 'Để trống số hoặc ngày ban hành', en: 'Number or date of issue left blank' },
  source: { vi: 'Nghị định 30/2020/NĐ-CP, Điều 8 và 15', en: 'Decree 30/2020/NĐ-CP, Articles 8 and 15' },
  explanation: {
    vi: 'Số và thời gian ban hành phải ghi đầy đủ; trên bản điện tử hai chỗ này có khi chỉ hiện ở hình con dấu, nên hãy xem bản gốc.',
    en: 'Number and date must be complete; on electronic originals they sometimes stand only in the picture of the stamp.',
  },
  howToMend: {
    vi: 'Ghi số và ngày theo bản đã ban hành.',
    en: 'Fill in number and date from the issued original.',
  },
  check,
};
