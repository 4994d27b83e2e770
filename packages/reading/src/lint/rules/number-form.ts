import { NUMBER_LINE } from '../../recognise/header/layout.ts';
import type { LintCheck } from '../finding.ts';

export const numberForm: LintCheck = {
  id: 'number-form',
  severity: 'warning',
  summary: {
    vi: 'Số văn bản nhỏ hơn 10 thiếu số 0 đứng trước',
    en: 'A number under 10 without its leading zero',
  },
  source: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (số, ký hiệu)',
    en: 'Decree 30/2020/NĐ-CP, Appendix I (number and symbol)',
  },
  explanation: {
    vi: 'Số nhỏ hơn 10 phải ghi thêm số 0 phía trước.',
    en: 'Numbers under 10 take a leading zero.',
  },
  howToMend: { vi: 'Ghi như “Số: 05/TB-UBND”.', en: 'Write “Số: 05/TB-UBND”.' },
  check: ({ lines, head, underDecree30, spanAt }) => {
    const digit = /^([1-9])\//u.exec(head.number ?? '')?.[1];
    const line = lines.slice(0, head.bodyStart).find((one) => NUMBER_LINE.test(one.folded));
    if (!underDecree30 || digit === undefined || !line) return [];
    return [
      {
        span: spanAt(line.start, line.end),
        message: { vi: `Số ${digit} ghi là 0${digit}.`, en: `Number ${digit} is written 0${digit}.` },
      },
    ];
  },
};
