import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { skipConnectives } from './connectives.ts';

/** Words that bind whoever they are said of; "theo yêu cầu", "các kỹ năng cần thiết" are none. */
export const MODAL = pattern(
  /(?:^|\s)(?:(?<!(?:không|gặp|mắc|vấp) )phải|cần(?! thiết)|cần phải|có trách nhiệm|chịu trách nhiệm|không được|không để|nghiêm cấm|tuyệt đối không|yêu cầu(?<!(?:theo|từ|trước|đáp ứng|các|những|đúng|phù hợp với|so với|số|mọi|nhiều|\d) yêu cầu)|đề nghị|giao(?! (?:dịch|thông|lưu|tiếp|thoa|tranh|mùa|thừa|hàng|hưởng|ước|kết|ban(?! quản))(?!\p{L}))(?<!(?:bàn|chuyển|được|đã) giao)|quyết tâm|cam kết|sẽ|phấn đấu)(?=\s)/u,
);
const MAY = pattern(
  /\s(?:có thể|được (?:phép|quyền|ký hợp đồng|hợp đồng|thuê|mở cửa|tự|chủ động|huy động|vận dụng|lựa chọn|tự chủ|gia hạn|kéo dài|linh hoạt|quyết định|(?:trích|sử dụng|dùng)(?= (?:một phần|tối đa|không quá|nguồn|kinh phí|quỹ|ngân sách|tiền|vốn|dự phòng)(?!\p{L}))))\s/u,
);
/** "được quyền từ chối …", "Trường hợp không tự xử lý được thì có thể …": with nobody named. */
const MAY_DO = pattern(
  /^(?:được (?:quyền|phép)|có quyền|có thể) |^(?:nếu|(?:trong )?trường hợp) [^;.]{3,160}? thì (?:có thể|được (?:phép|quyền)) /u,
);
const ABOUT = pattern(/^(?:đối )?với /u);
/** "Các trường đại học tự chủ được quyết định …": which of them may. */
const WHICH =
  /^ (?:tự chủ(?: tài chính)?|công lập|ngoài công lập|tư thục|(?:có )?đủ điều kiện|có nhu cầu|trọng điểm|tự (?:bảo đảm|đảm bảo) [^,;:.]{3,40})$/u;
/** "Cho phép các đơn vị chuyển nguồn": what the issuer allows. */
const ALLOWS = pattern(/^cho phép /u);

function endsAt(passage: Passage, from: number, at: number): boolean {
  const { text, folded } = passage;
  const whole = readParties(passage, from)?.end ?? -1;
  if (whole === at) return true;
  // "Các trường được phép tuyển bổ sung nộp hồ sơ": what they may tells which of them are meant, and then comes the work.
  if (whole > at && isPredicate(folded, whole + 1)) return false;
  const end = readParties({ text: text.slice(0, at), folded: folded.slice(0, at) }, from)?.end ?? -1;
  return end === at || (end > 0 && WHICH.test(folded.slice(end, at)));
}

/** Whether parties that end at `at` begin one of the pieces that commas part: "Khi thiếu người, UBND xã, phường được …". */
function namedBefore(passage: Passage, start: number, at: number): boolean {
  const { folded } = passage;
  for (let piece = start; piece < at; ) {
    const from = skipConnectives(folded, piece + (ABOUT.execAt(folded, piece, 10)?.[0].length ?? 0));
    if (endsAt(passage, from, at)) return true;
    const comma = folded.indexOf(', ', piece);
    if (comma < 0) return false;
    piece = comma + 2;
  }
  return false;
}

/** "…, hiệu trưởng có thể bố trí thêm lớp", "Các lớp dự kiến được phép …": whoever is named may, and need not. */
export function permits(passage: Passage, clause: Stretch): boolean {
  if (MAY_DO.testIn(passage, clause)) return !MODAL.testIn(passage, clause);
  if (ALLOWS.testIn(passage, clause)) return !MODAL.testIn(passage, clause);
  const may = MAY.execIn(passage, clause);
  if (!may) return false;
  const at = clause.start + may.index;
  return namedBefore(passage, clause.start, at) && !MODAL.testIn(passage, { ...clause, start: at });
}
