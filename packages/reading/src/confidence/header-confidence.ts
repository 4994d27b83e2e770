import { expression } from '../pattern/ordinary.ts';
import type { Confidence, DocumentHeader, HeaderField } from '../reading.ts';
import { fold, withoutMarks } from '../text/fold.ts';
import { wearOf } from '../text/syllables.ts';
import { DOCUMENT_TYPES } from '../vietnamese/document-types.ts';
import { type DoubtRule, Scales, type TextEvidence } from './evidence.ts';

export const HEADER_FIELDS = [
  'type',
  'number',
  'issuer',
  'place',
  'date',
  'title',
  'addressees',
  'signer',
  'recipients',
  'event',
] as const satisfies readonly HeaderField[];

interface HeaderEvidence extends TextEvidence {
  readonly document: DocumentHeader;
}

type HeaderRule = DoubtRule<HeaderField, HeaderEvidence>;

function valuesOf(document: DocumentHeader, field: HeaderField): readonly string[] {
  const { signer, event } = document;
  if (field === 'signer')
    return [signer.name, signer.position, signer.authority].filter((part) => part !== null);
  if (field === 'event') return event?.chair ? [event.chair] : [];
  const value = document[field];
  return typeof value === 'string' ? [value] : (value ?? []);
}

/** Letters that cannot be right in what was read: "Phong Giao duc", "Là0 Cai". */
const misread = (field: HeaderField): HeaderRule => ({
  field,
  reason: 'letters-doubtful',
  holds: ({ document }) =>
    valuesOf(document, field).some(
      (value) => wearOf(spoken(value)).slipsAt.length > 0 || /\p{Ll}\d(?:\s|$)/u.test(value),
    ),
});

/** A value in capitals is looked at in small letters, without its abbreviations. */
function spoken(value: string): string {
  if (/\p{Ll}{3}/u.test(value)) return value;
  return value
    .split(/\s+/u)
    .filter(
      (word) =>
        !/[^AEIOUYĂÂÊÔƠƯ\P{Lu}]{2}/u.test(
          withoutMarks(word).replace(/^(?:NGH|NG|NH|CH|GH|GI|KH|PH|QU|TH|TR|Đ)|(?:NG|NH|CH)$/gu, ''),
        ),
    )
    .join(' ')
    .toLowerCase();
}

/** What every directive has was not found. */
const missing = (field: 'type' | 'number' | 'issuer' | 'date' | 'title'): HeaderRule => ({
  field,
  reason: 'not-found',
  holds: ({ document }) => document[field] === null,
});

/** "Sở đã có Công văn số 15/SNV-TCBC ngày …": in a copy without head, perhaps the paper that went before. */
const EARLIER = / da co (?:cong van|van ban|cong dien|ke hoach|thong bao)\s(?:\S+\s)?so:?\s$/u;

function tellsOfEarlier({ document: { number }, head }: HeaderEvidence): boolean {
  if (number === null || head.hasMotto) return false;
  const at = head.plain.indexOf(withoutMarks(fold(number, { dStroke: true })));
  return EARLIER.test(head.plain.slice(Math.max(0, at - 60), at));
}

const withoutHead = (field: 'type' | 'issuer' | 'title'): HeaderRule => ({
  field,
  reason: 'layout-unclear',
  holds: ({ head }) => !head.hasMotto,
});

const COMMITTEE = /^(?:ban chấp hành|bch)(?![^]*đoàn)/u;
const YOUTH_UNION = /doan tncs|doan thanh nien cong san/u;
const TWO_OFFICES = /(?:CHỦ TỊCH|TRƯỞNG|GIÁM ĐỐC|BÍ THƯ)\s(?:PHÓ|CHÁNH|Q\.|QUYỀN)\s/u;

const LONGEST_ISSUER = 70;
const LONGEST_TITLE = 330;
const LONGEST_ADDRESSEE = 200;
const NUMBER_FORM = expression(/^\d{0,6}[a-z]?[/-]\p{L}/u);
const MEETING = /hội nghị|cuộc họp|buổi làm việc|phiên họp|hội ý/u;

const RULES: readonly HeaderRule[] = [
  ...(['type', 'number', 'issuer', 'date', 'title'] as const).map(missing),
  ...(['issuer', 'place', 'title', 'addressees', 'signer', 'recipients', 'event'] as const).map(misread),
  {
    field: 'type',
    reason: 'odd-form',
    holds: ({ document: { type } }) => type !== null && !DOCUMENT_TYPES.includes(type),
  },
  {
    field: 'type',
    reason: 'letters-doubtful',
    // A heading in capitals that was misread leaves a letter: "công văn" is what has no type of its own.
    holds: ({ document, worn }) => worn && document.type === 'công văn',
  },
  ...(['type', 'issuer', 'title'] as const).map(withoutHead),
  {
    field: 'number',
    reason: 'odd-form',
    holds: ({ document: { number } }) => number !== null && !NUMBER_FORM.test(number),
  },
  {
    field: 'number',
    reason: 'blank',
    holds: ({ document: { number } }) => number !== null && !/^\d/u.test(number),
  },
  { field: 'number', reason: 'layout-unclear', holds: tellsOfEarlier },
  { field: 'date', reason: 'layout-unclear', holds: tellsOfEarlier },
  { field: 'date', reason: 'blank', holds: ({ document: { date } }) => date !== null && date.length < 10 },
  {
    field: 'issuer',
    reason: 'unlikely-words',
    holds: ({ document: { issuer } }) =>
      issuer !== null &&
      (issuer.length > LONGEST_ISSUER || /c[ộôo]ng h[òoô]a|h[ạa]nh ph[úu]c/u.test(fold(issuer))),
  },
  {
    field: 'issuer',
    reason: 'unlikely-words',
    // "UBND tỉnh", "Phòng GDĐT": a body that is not told from others of its kind.
    holds: ({ document: { issuer } }) => issuer !== null && issuer.split(' ').length < 3,
  },
  { field: 'issuer', reason: 'layout-unclear', holds: ({ worn }) => worn },
  {
    field: 'issuer',
    reason: 'layout-unclear',
    // "Ban Chấp hành Trung ương" below "Đoàn TNCS Hồ Chí Minh": of which body it is the committee stands in another line.
    holds: ({ document: { issuer }, head }) =>
      issuer !== null && COMMITTEE.test(fold(issuer)) && YOUTH_UNION.test(head.plain),
  },
  {
    field: 'place',
    reason: 'not-found',
    holds: ({ document, worn, head }) =>
      document.place === null &&
      (document.number !== null || /, ngay .{0,12}thang/u.test(head.plain) || (worn && head.hasMotto)),
  },
  {
    field: 'title',
    reason: 'unlikely-words',
    holds: ({ document: { title } }) =>
      title !== null &&
      (title.length > LONGEST_TITLE || title.split(' ').length < 4 || /\d{1,2}:\d{2}|\|/u.test(title)),
  },
  {
    field: 'title',
    reason: 'layout-unclear',
    // "… KHU CÔNG NGHIỆP Trong thời gian qua": the first words of the body run on.
    holds: ({ document: { title } }) =>
      title !== null &&
      /\p{Lu}{2}[,.]?\s(?:\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\p{Ll}+)/u.test(title) &&
      /^[^\p{Ll}]{25}/u.test(title),
  },
  {
    field: 'addressees',
    reason: 'not-found',
    holds: ({ document, head }) =>
      document.addressees.length === 0 && /kinh gui\s?:|dien\s?:|cong (?:dien|van) gui\s/u.test(head.plain),
  },
  {
    field: 'addressees',
    reason: 'not-found',
    holds: ({ document }) => document.addressees.length === 0 && document.type === 'công văn',
  },
  {
    field: 'addressees',
    reason: 'layout-unclear',
    // The body's first words ran on after the last of them.
    holds: ({ document: { addressees } }) =>
      addressees.some((one) => one.length > LONGEST_ADDRESSEE || /[.:!?]\s\p{Lu}/u.test(one)),
  },
  {
    field: 'addressees',
    reason: 'layout-unclear',
    // "Các trường A", "trường B trên địa bàn": whoever opens in small letters may belong to the one before.
    holds: ({ document: { addressees } }) => addressees.some((one, i) => i > 0 && /^\p{Ll}/u.test(one)),
  },
  {
    field: 'addressees',
    reason: 'layout-unclear',
    // A copy without head may tell of whom another paper went to.
    holds: ({ document: { addressees }, head }) => addressees.length > 0 && !head.hasMotto,
  },
  {
    field: 'signer',
    reason: 'not-found',
    holds: ({ document: { signer } }) => signer.name === null,
  },
  {
    field: 'signer',
    reason: 'not-found',
    holds: ({ document: { signer } }) => signer.name !== null && signer.position === null,
  },
  {
    field: 'signer',
    reason: 'layout-unclear',
    // "TL. GIÁM ĐỐC Q. TRƯỞNG PHÒNG": whoever signs was taken with those for whom.
    holds: ({ document: { signer } }) => TWO_OFFICES.test(signer.authority ?? ''),
  },
  {
    field: 'signer',
    reason: 'not-found',
    // A deputy signs for somebody: "KT. CHỦ TỊCH", "TM. BAN THƯỜNG VỤ".
    holds: ({ document: { signer } }) => signer.authority === null && /^phó\s/iu.test(signer.position ?? ''),
  },
  {
    field: 'recipients',
    reason: 'not-found',
    holds: ({ document }) => document.recipients.length === 0 && document.number !== null,
  },
  {
    field: 'recipients',
    reason: 'layout-unclear',
    // Two in one, a line of the signature among them, or what a scan made of a stroke: "Báo Bình Minh; ff", "~ Bưu điện".
    holds: ({ document }) =>
      document.recipients.some((one) =>
        /;\s?(?:[-–]|\p{L}{1,2}$)|\s[-–]\s\p{Lu}|^[~_=.,]|[^–-]\sLưu\s?:/u.test(one),
      ),
  },
  {
    field: 'event',
    reason: 'not-found',
    holds: ({ document }) => document.event === null && MEETING.test(fold(document.title ?? '')),
  },
  {
    field: 'event',
    reason: 'not-found',
    holds: ({ document: { event } }) => event !== null && (event.date === null || event.chair === null),
  },
];

const SCALES = new Scales(HEADER_FIELDS, RULES);

/** How far each field of the head and foot can be relied on. */
export function headerConfidence(
  document: DocumentHeader,
  text: TextEvidence,
): Readonly<Record<HeaderField, Confidence>> {
  return SCALES.weigh({ ...text, document });
}
