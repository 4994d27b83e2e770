import type { LintRemark, LintRule } from '../finding.ts';
import { numberedPoints } from '../numbering.ts';
import type { LintSubject } from '../subject.ts';

function check({ body, text, spanIn }: LintSubject): LintRemark[] {
  return numberedPoints(body, text)
    .filter(({ value, taken }) => taken.has(value))
    .map(({ paragraph, marker }) => ({
      span: { start: spanIn(paragraph, 0, 1).start - marker.length, end: spanIn(paragraph, 0, 1).start },
      message: {
        vi: `Mục ${marker.label} đã có ở trên: hai mục cùng số.`,
        en: `There is a point ${marker.label} above already: two points with one number.`,
      },
    }));
}

export const numberingDouble: LintRule = {
  id: 'numbering-double',
  severity: 'error',
  summary: { vi: 'Đánh số trùng', en: 'A number used twice' },
  source: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (đánh số liên tục)',
    en: 'Decree 30/2020/NĐ-CP, Appendix I (numbered in sequence)',
  },
  explanation: {
    vi: 'Hai mục cùng số thì viện dẫn và báo cáo theo mục không biết là mục nào.',
    en: 'With one number for two points, references and reports by point are ambiguous.',
  },
  howToMend: { vi: 'Đánh lại số.', en: 'Number anew.' },
  check,
};
