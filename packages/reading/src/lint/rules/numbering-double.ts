import type { LintCheck, LintRemark } from '../finding.ts';
import { endOfNumber, numberedPoints } from '../numbering.ts';
import type { LintSubject } from '../subject.ts';

function check({ body, text, spanAt }: LintSubject): LintRemark[] {
  return numberedPoints(body, text)
    .filter(({ value, taken }) => taken.has(value))
    .map(({ paragraph, marker }) => ({
      span: spanAt(paragraph.start, endOfNumber(paragraph, text)),
      message: {
        vi: `Mục ${marker.label} đã có ở trên: hai mục cùng số.`,
        en: `There is a point ${marker.label} above already: two points with one number.`,
      },
    }));
}

export const numberingDouble: LintCheck = {
  id: 'numbering-double',
  severity: 'error',
  summary: { vi: 'Đánh số trùng', en: 'A number used twice' },
  source: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (số thứ tự của phần, mục, điều, khoản, điểm)',
    en: 'Decree 30/2020/NĐ-CP, Appendix I (numbers of parts, articles, clauses and points)',
  },
  explanation: {
    vi: 'Hai mục cùng số thì viện dẫn và báo cáo theo mục không biết là mục nào.',
    en: 'With one number for two points, references and reports by point are ambiguous.',
  },
  howToMend: { vi: 'Đánh lại số.', en: 'Number anew.' },
  check,
};
