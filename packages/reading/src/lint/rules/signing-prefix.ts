import type { Line } from '../../structure/lines.ts';
import { fold } from '../../text/fold.ts';
import type { Bilingual, LintCheck, LintRemark } from '../finding.ts';
import type { LintSubject } from '../subject.ts';

type Prefix = 'tm' | 'kt' | 'tl' | 'tuq' | 'q';

interface Authority {
  readonly prefix: Prefix;
  /** For whom or for which body; folded. */
  readonly of: string;
}

const PREFIX = /(?<![\p{L}])(tm|t\/m|kt|k\/t|tl|t\/l|tuq|t\/uq|q)(?:\.|(?<=\/\p{L}{1,2})(?=\s))\s?/gu;
const DEPUTY = /^(?:phó|thứ trưởng)(?=\s|$)/u;
/** Also "chỉ huy phó", "cục phó". */
const SOME_DEPUTY = /(?:^|\s)phó(?=\s|$)|^thứ trưởng(?=\s|$)/u;
/** Offices of one person; TM. is for collective bodies. */
const OFFICE =
  /^(?:chủ tịch|giám đốc|hiệu trưởng|trưởng|chánh|bộ trưởng|cục trưởng|vụ trưởng|viện trưởng|thủ trưởng|tổng giám đốc)(?=\s|$)/u;
/** Bodies, which give no order and have no deputy: TL. and KT. stand before the office of their head. */
const BODY =
  /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|hội đồng trường|ban giám hiệu|ban giám đốc|sở|phòng|cục|chi cục|trường|trung tâm|văn phòng)(?=\s|$)/u;
/** Bodies that one person heads. */
const HEADED = /^(?:sở|phòng|văn phòng|cục|chi cục|vụ|trung tâm|trường)(?=\s|$)/u;

/** Standing bodies whose deputy members sign for all of them, without KT. */
const STANDING_BODY =
  /^(?:thường trực|ban thường trực|ban thường vụ|ban chấp hành|đoàn chủ tịch|ban cán sự)(?=\s|$)/u;

/** Heads of what belongs to a UBND. */
const SUBORDINATE =
  /^(?:chánh văn phòng|chánh thanh tra|trưởng phòng|trưởng ban|giám đốc|cục trưởng|chi cục trưởng|hiệu trưởng)(?=\s|$)/u;
const COMMITTEE = /^(?:ủy ban nhân dân|ubnd)\s/u;
/** "45/TB-UBND", "1205/UBND-VX", not "45/TB-VP". */
const NUMBER_OF_COMMITTEE = /[/-]UBND(?!\p{L})/u;
/** Their papers follow rules of their own. */
const MASS =
  /^(?:đảng|tỉnh ủy|huyện ủy|thành ủy|đoàn|tỉnh đoàn|huyện đoàn|liên đoàn|công đoàn|mặt trận|ủy ban mặt trận|ủy ban mttq|ubmttq|hội(?! đồng))(?=\s|$)/u;

function authoritiesOf(text: string): Authority[] {
  const folded = fold(text);
  const found = Array.from(folded.matchAll(PREFIX));
  return found.map((match, i) => ({
    // The pattern holds nothing else once the stroke is gone.
    prefix: (match[1] ?? '').replace('/', '') as Prefix,
    of: folded.slice(match.index + match[0].length, found[i + 1]?.index ?? folded.length).trim(),
  }));
}

/** A signature as it is judged. */
interface Signature {
  readonly authorities: readonly Authority[];
  /** Folded. */
  readonly position: string;
  /** Whether an office of a deputy stands anywhere in the block: "PHÓ TRƯỞNG BAN" above "GIÁM ĐỐC SỞ Y TẾ". */
  readonly hasDeputy: boolean;
  /** Whether the paper is of a UBND by its letterhead and its number. */
  readonly ofCommittee: boolean;
}

type Fault = (signature: Signature) => Bilingual | null;

const delegatedOn: Fault = ({ authorities }) => {
  const at = authorities.findIndex(({ prefix }) => prefix === 'tuq');
  return at >= 0 && authorities.slice(at + 1).some(({ prefix }) => prefix !== 'q')
    ? {
        vi: 'Người được ký thừa ủy quyền (TUQ.) không được ủy quyền lại cho người khác ký.',
        en: 'Who signs by written authorisation (TUQ.) may not pass it on.',
      }
    : null;
};

const deputyWithoutKt: Fault = ({ authorities, position }) => {
  const last = authorities.at(-1);
  const standing = last?.prefix === 'tm' && STANDING_BODY.test(last.of);
  if (!DEPUTY.test(position) || last?.prefix === 'kt' || standing) return null;
  return last?.prefix === 'tuq'
    ? {
        vi: 'TUQ. chỉ dành cho người đứng đầu đơn vị thuộc cơ cấu tổ chức; cấp phó ký thay ghi KT.',
        en: 'TUQ. is for the head of a subordinate unit; a deputy signs with KT.',
      }
    : {
        vi: 'Cấp phó ký phải ghi KT. trước chức vụ của cấp trưởng.',
        en: 'A deputy signs with KT. before the head’s office.',
      };
};

const headWithKt: Fault = ({ authorities, position, hasDeputy }) =>
  authorities.at(-1)?.prefix === 'kt' && OFFICE.test(position) && !hasDeputy
    ? {
        vi: 'KT. dành cho cấp phó ký thay cấp trưởng; người đứng đầu đơn vị cấp dưới ký thừa lệnh ghi TL.',
        en: 'KT. is for a deputy who signs for the head; the head of a subordinate unit signs by order with TL.',
      }
    : null;

const tmOfOne: Fault = ({ authorities }) => {
  const tm = authorities.find(({ prefix, of }) => prefix === 'tm' && (OFFICE.test(of) || HEADED.test(of)));
  return tm
    ? {
        vi: `TM. chỉ dùng khi ký thay mặt tập thể (TM. ỦY BAN NHÂN DÂN), không dùng cho ${OFFICE.test(tm.of) ? 'một chức vụ' : 'cơ quan làm việc theo chế độ thủ trưởng'}.`,
        en: 'TM. is for collective bodies (TM. ỦY BAN NHÂN DÂN), not for an office or a body that one person heads.',
      }
    : null;
};

const orderOfBody: Fault = ({ authorities }) => {
  const wrong = authorities.find(({ prefix, of }) => (prefix === 'tl' || prefix === 'kt') && BODY.test(of));
  return wrong
    ? {
        vi: `${wrong.prefix.toUpperCase()}. ghi trước chức vụ của người đứng đầu (${wrong.prefix.toUpperCase()}. CHỦ TỊCH), không ghi trước tên cơ quan.`,
        en: `${wrong.prefix.toUpperCase()}. stands before the office of the head (${wrong.prefix.toUpperCase()}. CHỦ TỊCH), not before the name of a body.`,
      }
    : null;
};

/** "CHÁNH VĂN PHÒNG" alone, or right below "TM. ỦY BAN NHÂN DÂN", under a paper of the UBND. */
const subordinateWithoutTl: Fault = ({ authorities, position, ofCommittee }) => {
  const byOrder = authorities.some(({ prefix }) => prefix !== 'tm');
  return ofCommittee && !byOrder && SUBORDINATE.test(position)
    ? {
        vi: 'Văn bản của Ủy ban nhân dân do người đứng đầu đơn vị thuộc Ủy ban ký thì phải ghi TL. (hoặc TUQ.) CHỦ TỊCH.',
        en: 'The head of a unit signs a paper of the people’s committee with TL. (or TUQ.) before CHỦ TỊCH.',
      }
    : null;
};

const FAULTS: readonly Fault[] = [
  delegatedOn,
  deputyWithoutKt,
  headWithKt,
  tmOfOne,
  orderOfBody,
  subordinateWithoutTl,
];

function signatureOf({ reading, lines, foot }: LintSubject, position: string): Signature {
  const { signer, issuer, number } = reading.document;
  const block = lines.slice(foot.bodyEnd, foot.end);
  return {
    authorities: authoritiesOf(signer.authority ?? ''),
    position: fold(position),
    hasDeputy: block.some(({ folded }) => SOME_DEPUTY.test(folded.replace(/^(?:kt|k\/t)\.?\s/u, ''))),
    ofCommittee: COMMITTEE.test(fold(issuer ?? '')) && NUMBER_OF_COMMITTEE.test(number ?? ''),
  };
}

/** "T/M", "K/T" as the Party, the front and the unions write. */
function strokes(subject: LintSubject): LintRemark[] {
  const printed = /^[TK]\/(?:M|T|L|UQ|U\/Q)(?!\p{L})/u;
  const { lines, foot, head, reading, spanAt } = subject;
  if (reading.document.signer.authority === null || head.letterhead.some((name) => MASS.test(fold(name))))
    return [];
  return lines
    .slice(foot.bodyEnd, foot.end)
    .filter(({ text }) => printed.test(text))
    .map(({ start, end, text }) => ({
      span: spanAt(start, end),
      message: {
        vi: `Ghi “${withoutStrokes(text)}” theo Nghị định 30, không ghi “${printed.exec(text)?.[0] ?? ''}”.`,
        en: `The Decree writes “${withoutStrokes(text)}”, without a stroke.`,
      },
    }));
}

const withoutStrokes = (text: string): string =>
  text.replace(
    /^([TK])\/(U)?\/?([MTLQ])\.?\s?/u,
    (_, a: string, b: string | undefined, c: string) => `${a}${b ?? ''}${c}. `,
  );

function check(subject: LintSubject): LintRemark[] {
  const { reading, lines, foot, underDecree30, spanAt } = subject;
  const { position } = reading.document.signer;
  if (!underDecree30 || position === null) return [];
  const signature = signatureOf(subject, position);
  const message = FAULTS.map((fault) => fault(signature)).find((one) => one !== null);
  const office = lines.slice(foot.bodyEnd).findLast((line: Line) => fold(line.text) === fold(position));
  const line = office ?? lines.at(-1);
  const ofOffice = line && message ? [{ span: spanAt(line.start, line.end), message }] : [];
  return [...strokes(subject), ...ofOffice];
}

export const signingPrefix: LintCheck = {
  id: 'signing-prefix',
  severity: 'error',
  summary: { vi: 'Ghi sai TM., KT., TL., TUQ., Q.', en: 'A wrong signing prefix' },
  source: { vi: 'Nghị định 30/2020/NĐ-CP, Điều 13', en: 'Decree 30/2020/NĐ-CP, Article 13' },
  explanation: {
    vi: 'TM.: thay mặt tập thể; KT.: cấp phó ký thay cấp trưởng; TL.: thừa lệnh, cấp phó của đơn vị được giao ghi thêm KT.; TUQ.: thừa ủy quyền, không ủy quyền lại; Q.: quyền cấp trưởng.',
    en: 'TM.: for a collective body; KT.: a deputy for the head; TL.: by order, a deputy of that unit adds KT.; TUQ.: by written authorisation, not passed on; Q.: acting head.',
  },
  howToMend: {
    vi: 'Sửa khối chữ ký theo đúng thẩm quyền ký.',
    en: 'Correct the signature block by who may sign.',
  },
  check,
};
