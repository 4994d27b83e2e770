import type { LintCheck, LintRemark } from '../finding.ts';
import { endOfNumber, type Numbered, numberedPoints, skipsOnlyDStroke, timesUsed } from '../numbering.ts';
import type { LintSubject } from '../subject.ts';

/** A jump over more than this is no gap but a figure that opens a line. */
const MOST_MISSING = 4;

function missing(point: Numbered): number {
  if (point.before === null || skipsOnlyDStroke(point)) return 0;
  const count = point.value - point.before.value - 1;
  // In "a, b, b, d" the number missing is the one used twice, which is another rule's.
  const repeated = count > 0 ? timesUsed(point.before) - 1 : 0;
  return count > MOST_MISSING ? 0 : count - repeated;
}

function check({ body, text, spanAt }: LintSubject): LintRemark[] {
  return numberedPoints(body, text)
    .filter((point) => missing(point) > 0)
    .map(({ paragraph, marker, before }) => ({
      span: spanAt(paragraph.start, endOfNumber(paragraph, text)),
      message: {
        vi: `Sau mục ${before?.marker.label ?? ''} là mục ${marker.label}: thiếu số ở giữa.`,
        en: `Point ${before?.marker.label ?? ''} is followed by point ${marker.label}: a number is missing between them.`,
      },
    }));
}

export const numberingGap: LintCheck = {
  id: 'numbering-gap',
  severity: 'error',
  summary: { vi: 'Đánh số nhảy, thiếu mục', en: 'A gap in the numbering' },
  source: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (số thứ tự của phần, mục, điều, khoản, điểm)',
    en: 'Decree 30/2020/NĐ-CP, Appendix I (numbers of parts, articles, clauses and points)',
  },
  explanation: {
    vi: 'Số nhảy là dấu hiệu một mục bị xóa hoặc bị mất khi chép; viện dẫn “mục …” sẽ chỉ sai chỗ.',
    en: 'A gap is the sign that a point was deleted, or lost in copying; references to points then go astray.',
  },
  howToMend: { vi: 'Tìm mục bị thiếu, hoặc đánh lại số.', en: 'Find the missing point, or number anew.' },
  check,
};
