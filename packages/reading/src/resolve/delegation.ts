import { expression } from '../pattern/ordinary.ts';
import type { ClauseDoer, Found } from '../recognise/recogniser.ts';
import type { Paragraph } from '../structure/paragraphs.ts';
import type { Stretch } from '../structure/sentences.ts';
import { foldNfc } from '../text/fold.ts';
import type { Doer, Frame } from './frames.ts';

/** Those who work for any of the addressees. */
const STAFF = expression(
  /^(?:các |mỗi |từng |các đồng chí |đồng chí )?(?:giáo viên|gv|cbgv|cán bộ|công chức|viên chức|nhân viên|chuyên viên|lực lượng|đảng viên|cấp ủy viên|chi ủy viên|đảng ủy viên|ủy viên(?! ban thường vụ)|thành viên|cấp phó|hội viên|đoàn viên|tổ viên|bác sĩ|điều dưỡng|chiến sĩ|cố vấn học tập|giáo vụ|trợ lý|trực ban|lãnh đạo$|lãnh đạo (?:đơn vị|cơ quan|phòng|khoa)$)(?! chủ nhiệm| bộ môn|\p{L})/u,
);
/** Those whom a body pays for work. */
const HIRED = expression(
  /^(?:các )?(?:(?:đơn vị|nhà thầu) (?:thi công|tư vấn|thiết kế|xây dựng|cung cấp)|nhà thầu)(?!\p{L})/u,
);
/** Bodies of the Party. */
const OF_PARTY =
  /^(?:các )?(?:đảng đoàn|ban cán sự|đảng ủy|huyện ủy|thành ủy|thị ủy|quận ủy|tỉnh ủy|ban thường vụ|thường trực (?:đảng|huyện|tỉnh|thành|thị) ủy|cấp ủy|chi bộ|chi ủy|đảng bộ|bí thư)(?!\p{L})/u;
/** Who has others to look after. */
const OFFICE = /^(?:các )?(?:ủy ban nhân dân|ubnd|sở|phòng|ban quản lý|công an)(?!\p{L})/u;
/** Those whose premises or work a body looks after. */
const SUPERVISED =
  /^(?:các |những )?(?:ban quản lý (?:chợ|chung cư|di tích|bến|khu dân cư)|chủ (?!tịch|nhiệm|đầu tư)|hộ |cơ sở |nhà hàng|khách sạn|quán |cửa hàng|du khách|lái xe|người (?:dân|lao động|bán|điều khiển|tham gia)|tiểu thương|nhân dân|phụ huynh|học sinh|hội viên|đoàn viên)/u;
/** Who heads a body, with no name of one: of that of the heading. */
const OWN_HEAD = expression(
  /^(?:đồng chí )?(?:(?:chi )?cục trưởng|giám đốc(?: sở)?|trưởng (?:phòng|ban|trạm|khoa|công an)|chánh (?:văn phòng|thanh tra)(?: sở)?|hiệu trưởng|thủ trưởng|viện trưởng|chủ tịch|bí thư|người đứng đầu)$/u,
);
/** "các trường", "các nhà trường": of what kind. */
const SOME_OF =
  /^(?:(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân)|hiệu trưởng|thủ trưởng|giám đốc|trưởng|chủ) )?(?:(?:các|mỗi|từng) )?(?:nhà )?(trường|xã|phường|đơn vị|địa phương|phòng|thôn|khoa|hộ|doanh nghiệp|cơ sở|hợp tác xã|công ty|cửa hàng)(?!\p{L})/u;
/** What somebody is in a board, said before the work. */
const ROLE =
  /^(?:phó )?(?:trưởng (?:ban|tiểu ban|đoàn|nhóm)|tổ trưởng|tổ phó|nhóm trưởng|ủy viên|thành viên|thư ký|chủ tịch hội đồng)(?: [^,;:.]{2,40})?[,–-]$/u;
/** An order, after what it is about. */
const ORDERS =
  /^(?:đối với [^,;.:]{3,90}, )?(?:khẩn trương |kịp thời )?(?:giao|yêu cầu|chỉ đạo|phân công|khuyến khích|đề nghị|(?:kính |trân trọng )?mời)/u;
const DEMANDS = /^(?:đối với [^,;.:]{3,90}, )?yêu cầu /u;

/** Who is in force where a clause names somebody. */
export interface InForce {
  /** Of the headings above. */
  readonly frame: Frame | null;
  /** Whether somebody has acted in the paragraph already. */
  readonly acted: boolean;
  /** Whether a label named them: "1. Sở Tài chính: …". */
  readonly labelled: boolean;
}

type Parties = readonly Found<string>[];

/** "Phân công giáo viên trực cổng trường": whoever is in force, or addressed, is to see that their own people do it. */
function isOwnStaff({ folded }: Paragraph, clause: Stretch, parties: Parties): boolean {
  const from = Math.max(clause.start, (parties[0]?.start ?? 0) - 'phân công '.length);
  return folded.startsWith('phân công ', from) && parties.every(({ value }) => STAFF.test(foldNfc(value)));
}

/** "Yêu cầu đơn vị thi công …": whoever is in force has hired them. */
const isHired = ({ folded }: Paragraph, parties: Parties): boolean =>
  parties.every(({ start }) => HIRED.test(folded.slice(start, start + 32)));

/** "Sở Công Thương rà soát các chợ; yêu cầu ban quản lý chợ …": whoever acts is to see that those do it. */
const isSupervised = ({ folded }: Paragraph, parties: Parties): boolean =>
  parties.every(({ start, end }) => SUPERVISED.test(folded.slice(start, end)));

/** "1. Yêu cầu các hộ kinh doanh ký cam kết": a point of what the offices addressed are to see to. */
function demands({ marker, folded }: Paragraph, { start, end }: Stretch, frame: Frame | null): boolean {
  const offices = frame?.doers.some(({ text }) => OFFICE.test(foldNfc(text))) === true;
  return marker !== null && offices && DEMANDS.test(folded.slice(start, end));
}

/** "Yêu cầu Chi cục trưởng …", "Khuyến khích các trường …": the head, or some, of those whom the heading names. */
function isOwnHead({ folded }: Paragraph, parties: Parties, headed: readonly Doer[]): boolean {
  const names = headed.map(({ text }) => foldNfc(text));
  return parties.every(({ start, end }) => {
    const name = folded.slice(start, end);
    const kind = SOME_OF.exec(name)?.[1];
    const some = kind !== undefined && names.some((other) => SOME_OF.exec(other)?.[1] === kind);
    return some || (OWN_HEAD.test(name) && headed.length === 1);
  });
}

/** "Giao Ban Tổ chức chủ trì …" under another's heading: who is to lead is told by the issuer. */
function leadsInstead({ folded }: Paragraph, parties: Parties): boolean {
  const end = parties.at(-1)?.end ?? -1;
  return end >= 0 && folded.startsWith(' chủ trì', end);
}

/** "Đồng chí A - Phó Giám đốc: Trưởng ban, chỉ đạo chung": what the person of the label is, and then what they do. */
function isRole({ folded }: Paragraph, clause: Stretch, { ordered, parties }: ClauseDoer): boolean {
  const role = parties[0];
  return (
    !ordered &&
    parties.length === 1 &&
    role?.start === clause.start &&
    ROLE.test(folded.slice(role.start, role.end + 1))
  );
}

/** "2. Đảng đoàn HĐND tỉnh" over "Lãnh đạo HĐND tỉnh giám sát …": the Party is to lead it, and its leaders do nothing. */
function isLed(
  { folded }: Paragraph,
  { start }: Stretch,
  { parties }: ClauseDoer,
  frame: Frame | null,
): boolean {
  return (
    frame?.source === 'heading' &&
    frame.doers.every(({ text }) => OF_PARTY.test(foldNfc(text))) &&
    parties[0]?.start === start &&
    folded.startsWith('lãnh đạo ', start)
  );
}

/**
 * "Đề nghị Ngân hàng Nhà nước …" under another's heading: a body by its name, which the issuer asks itself; so it does with
 * "Giao Thanh tra Bộ …" where the heading names nobody in particular ("CÁC ĐƠN VỊ THUỘC BỘ").
 */
function asksAnother(
  { text, folded }: Paragraph,
  { start }: Stretch,
  parties: Parties,
  headed: readonly Doer[],
): boolean {
  const itself =
    folded.startsWith('đề nghị ', start) ||
    (folded.startsWith('giao ', start) && headed.every((doer) => IN_GENERAL.test(foldNfc(doer.text))));
  return itself && parties.every((party) => isNamed(text.slice(party.start, party.end)));
}
const IN_GENERAL = /^(?:các|những) (?:đơn vị|cơ quan|sở|ban|ngành|phòng|bộ phận|tổ chức|cục|vụ)(?!\p{L})/u;
const isNamed = (name: string): boolean =>
  /^\p{Lu}\S+ .*\p{Lu}|^\p{Lu}{2}/u.test(name) && !SUPERVISED.test(foldNfc(name));

/** "Yêu cầu các nhà thầu tăng ca" under "2. Ban Quản lý dự án": an order that whoever is in force is to give. */
function delegates(
  paragraph: Paragraph,
  clause: Stretch,
  parties: Parties,
  { frame, acted }: InForce,
): boolean {
  const headed = frame?.source === 'heading' && frame.depth > 0;
  const below =
    headed ||
    (frame !== null && isHired(paragraph, parties)) ||
    ((acted || demands(paragraph, clause, frame)) && isSupervised(paragraph, parties));
  return (
    below &&
    !asksAnother(paragraph, clause, parties, frame?.doers ?? []) &&
    !(headed && isOwnHead(paragraph, parties, frame.doers)) &&
    ORDERS.test(paragraph.folded.slice(clause.start, clause.end))
  );
}

/** "1. Phòng Tài chính: rà soát, giao các tổ …": the last words of what whoever is in force is to do. */
function passesOn({ folded }: Paragraph, parties: Parties, { frame, labelled }: InForce): boolean {
  const headed = frame?.source === 'heading' && frame.depth > 0;
  return (headed || labelled) && folded.endsWith(', giao ', parties[0]?.start);
}

/** Whether the work is not that of whom the clause names: whoever is in force is to see that they do it, or is they. */
export function staysWithThoseInForce(
  paragraph: Paragraph,
  clause: Stretch,
  named: ClauseDoer,
  inForce: InForce,
): boolean {
  const { ordered, parties } = named;
  const handsOn =
    ordered &&
    !leadsInstead(paragraph, parties) &&
    (delegates(paragraph, clause, parties, inForce) || passesOn(paragraph, parties, inForce));
  return (
    handsOn ||
    isLed(paragraph, clause, named, inForce.frame) ||
    (inForce.labelled && isRole(paragraph, clause, named)) ||
    isOwnStaff(paragraph, clause, parties)
  );
}
