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
/** Offices of one person; TM. is for collective bodies. */
const OFFICE =
  /^(?:chủ tịch|giám đốc|hiệu trưởng|trưởng|chánh|bộ trưởng|cục trưởng|vụ trưởng|viện trưởng|thủ trưởng|tổng giám đốc)(?=\s|$)/u;
/** Bodies that one person heads. */
const HEADED = /^(?:sở|phòng|văn phòng|cục|chi cục|vụ|trung tâm|trường)(?=\s|$)/u;

/** Standing bodies whose deputy members sign for all of them, without KT. */
const STANDING_BODY =
  /^(?:thường trực|ban thường trực|ban thường vụ|ban chấp hành|đoàn chủ tịch|ban cán sự)(?=\s|$)/u;

function authoritiesOf(text: string): Authority[] {
  const folded = fold(text);
  const found = Array.from(folded.matchAll(PREFIX));
  return found.map((match, i) => ({
    // The pattern holds nothing else once the stroke is gone.
    prefix: (match[1] ?? '').replace('/', '') as Prefix,
    of: folded.slice(match.index + match[0].length, found[i + 1]?.index ?? folded.length).trim(),
  }));
}

/** What is wrong with a signature, or null. */
function fault(authorities: readonly Authority[], position: string): Bilingual | null {
  const last = authorities.at(-1);
  const of = (prefix: Prefix): boolean => authorities.some((one) => one.prefix === prefix);
  if (
    of('tuq') &&
    authorities.some(
      ({ prefix }, i) => i > authorities.findIndex((one) => one.prefix === 'tuq') && prefix !== 'q',
    )
  )
    return {
      vi: 'Người được ký thừa ủy quyền (TUQ.) không được ủy quyền lại cho người khác ký.',
      en: 'Who signs by written authorisation (TUQ.) may not pass it on.',
    };
  if (
    DEPUTY.test(position) &&
    last?.prefix !== 'kt' &&
    !(last?.prefix === 'tm' && STANDING_BODY.test(last.of))
  )
    return last?.prefix === 'tuq'
      ? {
          vi: 'TUQ. chỉ dành cho người đứng đầu đơn vị thuộc cơ cấu tổ chức; cấp phó ký thay ghi KT.',
          en: 'TUQ. is for the head of a subordinate unit; a deputy signs with KT.',
        }
      : {
          vi: 'Cấp phó ký phải ghi KT. trước chức vụ của cấp trưởng.',
          en: 'A deputy signs with KT. before the head’s office.',
        };
  if (last?.prefix === 'kt' && last.of !== '' && last.of === position)
    return {
      vi: 'KT. dành cho cấp phó ký thay cấp trưởng, không dành cho chính cấp trưởng.',
      en: 'KT. is for a deputy who signs for the head, not for the head.',
    };
  const tm = authorities.find(({ prefix }) => prefix === 'tm');
  if (tm && (OFFICE.test(tm.of) || HEADED.test(tm.of)))
    return {
      vi: `TM. chỉ dùng khi ký thay mặt tập thể (TM. ỦY BAN NHÂN DÂN), không dùng cho ${OFFICE.test(tm.of) ? 'một chức vụ' : 'cơ quan làm việc theo chế độ thủ trưởng'}.`,
      en: 'TM. is for collective bodies (TM. ỦY BAN NHÂN DÂN), not for an office or a body that one person heads.',
    };
  return null;
}

function check({ reading, lines, foot, underDecree30, spanAt }: LintSubject): LintRemark[] {
  const { position, authority } = reading.document.signer;
  if (!underDecree30 || position === null) return [];
  const message = fault(authoritiesOf(authority ?? ''), fold(position));
  if (message === null) return [];
  const office = lines.slice(foot.bodyEnd).findLast((line: Line) => fold(line.text) === fold(position));
  const line = office ?? lines.at(-1);
  return line ? [{ span: spanAt(line.start, line.end), message }] : [];
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
