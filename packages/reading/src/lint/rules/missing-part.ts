import { typeOfLine } from '../../recognise/header/letterhead.ts';
import type { Bilingual, LintCheck, LintRemark } from '../finding.ts';
import type { LintSubject } from '../subject.ts';

interface Part {
  readonly name: Bilingual;
  readonly isThere: (subject: LintSubject) => boolean;
  /** At the end of the text rather than at its head. */
  readonly atEnd: boolean;
}

const NATION = /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam/u;
const MOTTO = /độc lập\s?[-–]\s?tự do\s?[-–]\s?hạnh phúc/u;

/** A letter has no type printed, but a subject ("V/v …") and addressees. */
const LETTER = 'công văn';

/** Types whose form has no list of recipients. */
const WITHOUT_RECIPIENTS: ReadonlySet<string> = new Set(['biên bản', 'hợp đồng', 'quy chế', 'quy định']);

/** Types whose form has no subject below the type. */
const WITHOUT_SUBJECT: ReadonlySet<string> = new Set([
  'giấy giới thiệu',
  'giấy nghỉ phép',
  'giấy ủy quyền',
  'phiếu gửi',
  'phiếu chuyển',
  'phiếu báo',
  'thư công',
]);

/** "Thực hiện Chỉ thị số 20/CT-TTg, UBND tỉnh ban hành Kế hoạch như sau:": opens the body, and is no subject. */
const OPENS_BODY = /^(?:thực hiện|triển khai|căn cứ|theo|để|nhằm|xét|ngày)\s/u;
/** Lines that a sentence below the type is wrapped into. */
const WRAPPED_INTO = 8;

/** The paragraph right below the type, as far as lines carry on in small letters. */
function belowType({ lines }: LintSubject): string {
  const at = lines.findIndex((line) => typeOfLine(line) !== null);
  const [first, ...rest] = at < 0 ? [] : lines.slice(at + 1, at + 1 + WRAPPED_INTO);
  if (!first) return '';
  const end = rest.findIndex(({ text, gapBefore }) => gapBefore || !/^[\p{Ll}\d(]/u.test(text));
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)].map(({ folded }) => folded).join(' ');
}

function hasSubject(subject: LintSubject): boolean {
  const { head } = subject;
  if (head.type !== null && WITHOUT_SUBJECT.has(head.type)) return true;
  if (head.title === null) return false;
  const below = belowType(subject);
  return !(OPENS_BODY.test(below) && below.endsWith(':'));
}

/** Parts that Article 8 lists and that a text can show; stamps and signatures cannot be seen in it. */
const PARTS: readonly Part[] = [
  {
    name: { vi: 'Quốc hiệu', en: 'the national name' },
    isThere: ({ folded }) => NATION.test(folded),
    atEnd: false,
  },
  {
    name: { vi: 'Tiêu ngữ', en: 'the national motto' },
    isThere: ({ folded }) => MOTTO.test(folded),
    atEnd: false,
  },
  {
    name: { vi: 'tên cơ quan ban hành', en: 'the issuing body' },
    isThere: ({ head }) => head.letterhead.length > 0,
    atEnd: false,
  },
  {
    name: { vi: 'số, ký hiệu', en: 'number and symbol' },
    isThere: ({ head }) => head.number !== null,
    atEnd: false,
  },
  {
    name: { vi: 'địa danh và thời gian ban hành', en: 'place and date' },
    isThere: ({ head }) => head.place !== null,
    atEnd: false,
  },
  {
    name: { vi: 'tên loại', en: 'the type' },
    isThere: ({ head }) => head.type !== null,
    atEnd: false,
  },
  { name: { vi: 'trích yếu nội dung', en: 'the subject' }, isThere: hasSubject, atEnd: false },
  {
    name: { vi: 'Kính gửi', en: 'the addressees (Kính gửi)' },
    isThere: ({ head }) => head.type !== LETTER || head.addressees.length > 0,
    atEnd: false,
  },
  {
    name: { vi: 'chức vụ và họ tên người ký', en: 'position and name of the signer' },
    isThere: ({ reading: { document } }) =>
      document.signer.name !== null && document.signer.position !== null,
    atEnd: true,
  },
  {
    name: { vi: 'nơi nhận', en: 'the recipients' },
    isThere: ({ reading: { document } }) =>
      document.recipients.length > 0 || WITHOUT_RECIPIENTS.has(document.type ?? ''),
    atEnd: true,
  },
];

function check(subject: LintSubject): LintRemark[] {
  if (!subject.underDecree30 || !subject.hasLetterhead) return [];
  const [first] = subject.lines;
  const last = subject.lines.at(-1);
  if (!first || !last) return [];
  return PARTS.filter(({ isThere }) => !isThere(subject)).map(({ name, atEnd }) => {
    const line = atEnd ? last : first;
    return {
      span: subject.spanAt(line.start, line.end),
      message: { vi: `Thiếu ${name.vi}.`, en: `Missing: ${name.en}.` },
    };
  });
}

export const missingPart: LintCheck = {
  id: 'missing-part',
  severity: 'warning',
  summary: { vi: 'Thiếu thành phần thể thức', en: 'A part that the form requires is missing' },
  source: {
    vi: 'Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I (Kính gửi của công văn)',
    en: 'Decree 30/2020/NĐ-CP, Article 8 and Appendix I (addressees of a letter)',
  },
  explanation: {
    vi: 'Văn bản hành chính phải có đủ các thành phần thể thức chính. Chỉ xét văn bản có phần đầu (Quốc hiệu hoặc tên cơ quan), không xét bài trên trang tin.',
    en: 'An administrative document must have all main parts. Only texts with a letterhead are looked at, not portal articles.',
  },
  howToMend: { vi: 'Bổ sung thành phần còn thiếu.', en: 'Add the missing part.' },
  check,
};
