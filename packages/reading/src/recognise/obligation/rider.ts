import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isCapitalAt } from '../../text/letters.ts';
import type { Passage } from '../recogniser.ts';

const CONSEQUENCE = pattern(
  /^(?:nếu|(?:nếu )?(?:quá|sau) (?:(?:thời )?hạn|thời gian) (?:trên|này|nêu trên|nói trên|quy định)|trường hợp|trong trường hợp|trừ trường hợp|ví dụ|chẳng hạn|cụ thể như|bởi vì|vì)(?=[\s,:])/u,
);
/** "Quá thời hạn trên, đơn vị nào chưa nộp coi như …", "Lớp nộp trễ sẽ bị trừ điểm": what becomes of whoever does not do it. */
const OUTCOME = pattern(
  /^(?:(?:quá|sau) (?:(?:thời )?hạn|thời gian) (?:trên|này|nêu trên|nói trên|quy định)|(?:đơn vị|cá nhân|tập thể|địa phương|trường|lớp|tổ|xã|thôn|ấp|bản|khu phố|hộ|dự án|bài thi|bài dự thi|tác phẩm|sản phẩm|đội|nhà thầu|giáo viên|gv|cán bộ|công chức|viên chức|chi bộ|sinh viên|sv|học viên|học sinh|hs|thí sinh)(?: nào)? (?:không|chưa|chậm|vắng|đến muộn|nộp (?:trễ|chậm|muộn)|vi phạm))(?!\p{L})[^;.]{0,120} (?:bị|coi như|không nhận|không được xét|chịu trách nhiệm)(?!\p{L})|^(?:các |những )?(?:hộ|đơn vị|cá nhân|tập thể|tổ chức|doanh nghiệp|cơ sở|trường|xã|thôn|lớp|đội|thí sinh|học sinh|dự án|đối tượng|người) [^;.]{3,140} thì (?:sẽ )?không (?:được )?(?:xem xét|xét|hỗ trợ|hưởng|công nhận|bồi thường)(?!\p{L})|^hồ sơ(?: \p{L}{1,8}){0,2} (?:sau|không|chưa|trễ|chậm)(?!\p{L})[^;.]{0,80} (?:trả lại|không (?:xem )?xét|không (?:được )?tiếp nhận|không nhận|bị loại)(?!\p{L})/u,
);

/** "Đơn vị nào để mất vốn thì người đứng đầu chịu trách nhiệm", "Trường nào tuyển vượt sẽ bị trừ chỉ tiêu": what whoever fails has to bear. */
const WHOEVER = pattern(
  /^(?:(?:các )?\p{L}{1,9}(?:, \p{L}{1,9})?(?: [^\s,;:.]{1,9}){0,3}) nào [^;:.]{2,160}(?: thì|,| sẽ| phải) [^;.]{0,100}(?:chịu (?:hoàn toàn |mọi )?trách nhiệm|không (?:được )?(?:xem )?xét|không (?:được )?(?:xếp|đánh giá|đề nghị|đăng ký|hưởng|cấp|phân bổ|bố trí|giao thêm)|bị |cắt |đình chỉ|tạm dừng|tạm đình chỉ|cưỡng chế|thu hồi |điều chuyển xử lý|xem xét trách nhiệm|(?:báo cáo )?giải trình|kiểm điểm|phê bình|trừ điểm|hạ bậc|không (?:được )?(?:bình|công nhận|xếp loại|khen thưởng))/u,
);

/** "(Có biểu mẫu kèm theo)": a sentence in brackets is about the one before it. */
export function isBracketed({ text }: Passage, { start, end }: Stretch): boolean {
  if (text.charAt(start) !== '(' || text.charAt(end - 1) !== ')') return false;
  let open = 0;
  for (let i = start; i < end - 1; i++) {
    if (text.charAt(i) === '(') open++;
    else if (text.charAt(i) === ')') open--;
    if (open === 0) return false;
  }
  return true;
}

/** "Trường hợp …, việc xét chọn thực hiện theo …": a rule for such a case, and no consequence. */
const RULES_CASE = pattern(/^(?:trong )?trường hợp [^;:.]{3,200}, việc /u);

export function isRider(passage: Passage, sentence: Stretch): boolean {
  if (RULES_CASE.testIn(passage, sentence)) return false;
  return (
    CONSEQUENCE.testIn(passage, sentence) || tellsOutcome(passage, sentence) || isBracketed(passage, sentence)
  );
}

/** "Xã nào để xảy ra phá rừng thì Chủ tịch UBND xã đó phải …": an office is bound by its name, and so told something of its own. */
const OFFICE_BEARS = pattern(
  /(?: thì|,) (?=(?:(?:phó )?chủ tịch|bí thư|giám đốc|hiệu trưởng|bộ trưởng|trưởng (?:thôn|ban|phòng|công an)) (?:[^;.]{0,90} )?phải )/u,
);

function bindsOffice({ text, folded }: Passage, { start, end }: Stretch): boolean {
  const bears = OFFICE_BEARS.exec(folded.slice(start, end));
  return bears !== null && isCapitalAt(text, start + bears.index + bears[0].length);
}

/** "Đơn vị nào để mất an toàn, người đứng đầu đơn vị đó phải chịu trách nhiệm", "Chi bộ nào không đạt phải kiểm điểm": they must, with no work before it that this belongs to. */
const MUST_BEAR = pattern(
  /^[^;:.]{2,24} nào [^;:.]{2,160} phải (?:chịu (?:hoàn toàn |mọi )?trách nhiệm|(?:tự )?kiểm điểm|(?:báo cáo )?giải trình|báo cáo |gương mẫu|có )/u,
);
const bindsAlone = (passage: Passage, sentence: Stretch): boolean =>
  sentence.start === 0 && MUST_BEAR.testIn(passage, sentence);

/** Whether a sentence says what becomes of whoever does not do the work, and asks nothing of anybody. */
export function tellsOutcome(passage: Passage, sentence: Stretch): boolean {
  return (
    OUTCOME.testIn(passage, sentence) ||
    (WHOEVER.testIn(passage, sentence) && !bindsOffice(passage, sentence) && !bindsAlone(passage, sentence))
  );
}
