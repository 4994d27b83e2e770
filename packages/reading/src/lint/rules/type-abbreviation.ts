import { NUMBER_LINE } from '../../recognise/header/layout.ts';
import { TYPE_ABBREVIATIONS } from '../../vietnamese/document-types.ts';
import type { LintCheck, LintRemark } from '../finding.ts';
import type { LintSubject } from '../subject.ts';

const LETTER = 'công văn';
/** "203/TB-UBND" → "TB"; the year of a legal document stands between. */
const SYMBOL = /^\d{0,6}\/(?:\d{4}\/)?([\p{L}]{1,6})[-–]/u;
/** What is put before a letter's symbol although a letter has no abbreviation. */
const FOR_LETTERS = 'CV';

function check({ reading, lines, head, underDecree30, spanAt }: LintSubject): LintRemark[] {
  const { type, number } = reading.document;
  const printed = SYMBOL.exec(number ?? '')?.[1];
  if (!underDecree30 || type === null || printed === undefined) return [];
  const right = TYPE_ABBREVIATIONS[type];
  const wrong = type === LETTER ? printed === FOR_LETTERS : right !== undefined && printed !== right;
  const line = lines.slice(0, head.bodyStart).find((one) => NUMBER_LINE.test(one.folded));
  if (!wrong || !line) return [];
  return [
    {
      span: spanAt(line.start, line.end),
      message:
        type === LETTER
          ? {
              vi: `Công văn không có chữ viết tắt tên loại; ký hiệu ghi “${printed}-”.`,
              en: `A letter has no abbreviation of type; the symbol has “${printed}-”.`,
            }
          : {
              vi: `Tên loại là ${type} (${right ?? ''}) nhưng ký hiệu ghi ${printed}.`,
              en: `The type is ${type} (${right ?? ''}), but the symbol has ${printed}.`,
            },
    },
  ];
}

export const typeAbbreviation: LintCheck = {
  id: 'type-abbreviation',
  severity: 'error',
  summary: {
    vi: 'Chữ viết tắt tên loại trong ký hiệu không đúng',
    en: 'A wrong abbreviation of the type in the symbol',
  },
  source: { vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục III', en: 'Decree 30/2020/NĐ-CP, Appendix III' },
  explanation: {
    vi: 'Ký hiệu gồm chữ viết tắt tên loại theo Phụ lục III và chữ viết tắt tên cơ quan; công văn không có chữ viết tắt tên loại.',
    en: 'A symbol is the abbreviation of the type by Appendix III and that of the body; letters have none of type.',
  },
  howToMend: { vi: 'Sửa chữ viết tắt trong ký hiệu.', en: 'Correct the abbreviation in the symbol.' },
  check,
};
