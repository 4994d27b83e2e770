import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isCapitalAt } from '../../text/letters.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { ClauseDoer, Found, Passage } from '../recogniser.ts';
import { orderedAt } from './ordered.ts';
import { subjectAt } from './subject.ts';

/** "Kiến nghị của xã An Hòa về sửa trạm bơm: giao Sở Xây dựng …", "Phân công như sau: Trường A phụ trách …". */
const LABEL = pattern(/^[^:;.()“”"]{6,200}: (?=\p{L})/u);
const LONGEST_LABEL = 204;
/** What a label with a verb of its own says before those who act: else what follows is a list of its objects. */
const LEADS_ON = /(?:như sau|sau đây|cụ thể|cụ thể như sau|phân công|sau): $/u;
const HELPS = /(?:chủ trì|phối hợp|cùng với|thông báo|gửi|báo cáo) /u;

/** Whoever is told, or acts, behind a label that opens the clause. */
export function afterLabel(passage: Passage, clause: Stretch): ClauseDoer | null {
  const label = LABEL.execIn(passage, clause);
  if (!label || label[0].length > LONGEST_LABEL || HELPS.test(label[0])) return null;
  const at = clause.start + label[0].length;
  if (at >= clause.end || opensList(passage, clause)) return null;
  const ordered = orderedAt(passage, at, clause);
  if (ordered) return ordered.end < clause.end ? { parties: ordered.parties, ordered: true } : null;
  return isCapitalAt(passage.text, at) && LEADS_ON.test(label[0]) ? subjectAt(passage, at, clause) : null;
}

const opensList = ({ folded }: Passage, { end }: Stretch): boolean =>
  folded.charAt(end) === ':' || folded.charAt(end - 1) === ':';

/** "Đơn vị nào chưa nộp báo cáo thì nộp ngay", "Thôn nào còn hộ nghèo phải rà soát": whoever is in that case. */
const WHOEVER = pattern(
  /^((?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân|trường|nhà trường|lớp|tổ|khoa|phòng|bộ phận|thôn|xóm|ấp|bản|khu phố|tổ dân phố|xã|phường|chi bộ|chi đoàn|hộ|hộ gia đình|doanh nghiệp|cơ sở|chủ hộ|giáo viên|học sinh|cán bộ|đồng chí|trưởng (?:thôn|ấp|bản|khu phố|khoa|phòng)|hiệu trưởng)(?:, (?:đơn vị|địa phương|cá nhân|phường|bản))? nào (?:(?:đến nay|hiện nay|hiện) )?(?:vẫn )?(?:chưa|còn|có|không|đã|đang|muốn|ở xa) [^,;:.()]{2,80}?)(?:,? thì | (?=(?:phải|cần|khẩn trương|có trách nhiệm|nghiêm túc) ))/u,
);
const LONGEST_CASE = 140;
/** What is done to them is not theirs to do. */
const SUFFERS = pattern(
  /^(?:bị |xử lý|xem xét|phê bình|nhắc nhở|trừ |cắt |thu hồi|đề nghị|yêu cầu|kiên quyết|hạ |không (?:xét|bình|được xét|công nhận)|tạm dừng|đình chỉ|chịu |sẽ |kiểm điểm|vận động|lập biên bản|cưỡng chế|hỗ trợ|mời |coi như|ubnd|văn phòng)/u,
);

/** "Người phát hiện cháy rừng phải báo …": somebody who is told by what they do. */
const WHO_DOES = pattern(
  /^((?:những |mỗi |mọi )?người (?:phát hiện|nhặt|bắt|chứng kiến|biết|gây|vi phạm|đến|vào|ra|mang|sử dụng|điều khiển|tham gia|nuôi|đốt|mua|bán|giết mổ|vận chuyển|đi|từ|trở về|tiếp xúc|nhiễm|mắc|có|nhận|ký|lập|chủ trì|trực tiếp|được (?:cấp|giao|phân công|cử|mời)|bị|chưa)(?!\p{L})[^,;:.()]{2,70}?) (?=(?:phải|không được|tuyệt đối không|có trách nhiệm|bắt buộc|cần) )/u,
);

export function whoeverActs(passage: Passage, { start, end }: Stretch): ClauseDoer | null {
  const case_ =
    WHOEVER.execAt(passage.folded, start, LONGEST_CASE) ??
    WHO_DOES.execAt(passage.folded, start, LONGEST_CASE);
  const name = case_?.[1];
  if (!case_ || name === undefined) return null;
  const at = start + case_[0].length;
  if (at >= end || SUFFERS.testAt(passage.folded, at, 24) || !isPredicate(passage.folded, at)) return null;
  const last = start + name.length;
  return { parties: [{ start, end: last, value: passage.text.slice(start, last) }], ordered: false };
}

/** What a superior does with what it is handed, and no work of a further subject. */
const DECIDES = pattern(
  /^(?:cùng|tham gia phối hợp|xem xét|quyết định|phê duyệt|cho ý kiến|chỉ đạo|theo dõi|tổng hợp|biết|thẩm định|ban hành|giải quyết|xử lý|phối hợp|chấp thuận|phê chuẩn|thống nhất|ký)(?!\p{L})/u,
);
const LONGEST_DECISION = 16;
/** A body, a union or an office by its name. */
const BY_NAME = pattern(
  /^(?:sở|phòng|ban|công an|trạm y tế|trung tâm|hội|đoàn thanh niên|đoàn phường|đoàn xã|công đoàn|trường|văn phòng|chi cục|bộ chỉ huy|ban chỉ huy|đồn|hạt|hội đồng|ubmttq|mttq|mặt trận|ủy ban mttq|ủy ban mặt trận|đài|bưu điện|điện lực|kế toán|thủ quỹ|văn thư|liên đoàn|ubnd xã|ubnd phường|ubnd huyện|tổ|đội|khoa|công ty|tổng công ty|bộ tư lệnh|báo|thông tấn xã|cảng vụ|ngân hàng|kho bạc|bảo hiểm|thuế|hải quan|chi nhánh|bệnh viện|viện|cục|vụ|thanh tra|nhà văn hóa|nhà thiếu nhi|thư viện|bảo tàng|hợp tác xã|viettel|vnpt|mobifone|đảng ủy|chi bộ|ủy ban kiểm tra|liên minh|quỹ|tỉnh đoàn|thành đoàn|huyện đoàn|quân sự|lực lượng|giáo viên|ban giám hiệu|y tế|bảo vệ)(?!\p{L})/u,
);

/**
 * "Đề nghị Hội Phụ nữ nhân rộng mô hình …, Đoàn Thanh niên duy trì …, Hội Nông dân vận động …": everybody who is named
 * before a work of their own. What a comma follows a name, or a verb of handing in, tells of somebody else.
 */
export function furtherSubjects(passage: Passage, clause: Stretch, doer: ClauseDoer): ClauseDoer {
  const first = doer.parties.at(-1);
  if (!first || !doer.parties.some((party) => isByName(passage, party))) return doer;
  const more: Found<string>[] = [];
  let before = first.end;
  const within = passage.folded.slice(0, clause.end);
  for (let comma = within.indexOf(', ', before); comma > 0; ) {
    const run = subjectAfter(passage, comma, before, clause);
    if (run) more.push(...run);
    before = run?.at(-1)?.end ?? comma;
    comma = within.indexOf(', ', run?.at(-1)?.end ?? comma + 2);
  }
  return more.length > 0 ? { ...doer, parties: [...doer.parties, ...more] } : doer;
}

const isByName = ({ text, folded }: Passage, { start }: Found<string>): boolean =>
  isCapitalAt(text, start) && BY_NAME.testAt(folded, start, 24);

/** Whoever stands behind a comma before work of their own; null where the words before it end in a name. */
function subjectAfter(
  passage: Passage,
  comma: number,
  from: number,
  clause: Stretch,
): readonly Found<string>[] | null {
  const { folded } = passage;
  const run = readParties(passage, comma + 2);
  if (!run || run.end >= clause.end || !run.parties.every((party) => isByName(passage, party))) return null;
  const works = isPredicate(folded, run.end + 1) && folded.charAt(run.end) === ' ';
  if (!works || DECIDES.testAt(folded, run.end + 1, LONGEST_DECISION)) return null;
  return endsInName(passage, from, comma) ? null : run.parties;
}

const HANDS =
  /(?:phối hợp|cùng|với|gửi|báo cáo|trình|cho|của|giúp|tham mưu|đề nghị|yêu cầu|chỉ đạo|gồm|là) /u;

/** "phối hợp với Công an xã" before the comma: those after it may be of the same list. */
function endsInName(passage: Passage, from: number, comma: number): boolean {
  const last = passage.folded.slice(from, comma);
  if (/[)(:]/u.test(last)) return true;
  for (const { index } of last.matchAll(/(?:^|\s)(?=\p{L})/gu)) {
    const at = from + index + (last.charAt(index) === ' ' ? 1 : 0);
    if (at > comma - 2) break;
    if (readParties(passage, at)?.parties.some((party) => party.end === comma && isSure(passage, party)))
      return true;
  }
  return HANDS.test(last.slice(-REACH_OF_HANDING)) && !/\d|[”"]/u.test(last.slice(-REACH_OF_HANDING));
}
const REACH_OF_HANDING = 30;
/** "vận động hội viên" ends in people, whom no further body is listed with. */
const isSure = ({ text, folded }: Passage, { start }: Found<string>): boolean =>
  isCapitalAt(text, start) || folded.startsWith('các ', start);
