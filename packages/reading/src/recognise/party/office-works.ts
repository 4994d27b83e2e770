import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import { isCapitalAt } from '../../text/letters.ts';
import type { Passage } from '../recogniser.ts';
import { isPredicate } from './predicate.ts';

/** "Đội Quản lý", "Phòng Kiểm tra": offices by what they do, which more verbs may go on with. */
const OFFICE_OF_WORK =
  /(?:^|[\s(])(?:đội|phòng|ban|tổ|trung tâm|xí nghiệp|hạt|trạm|cục|chi cục|công ty|bộ phận|đoàn|viện|văn phòng|phân xưởng) (quản lý|kiểm tra|thanh tra|giám sát|kiểm soát|điều hành|vận hành|khai thác|bảo trì|hỗ trợ|tư vấn)$/u;
const LONGEST_OFFICE = 40;

/** "vận hành lưới điện", "giám sát mua bán điện": works with what they are done to, and no order of their own. */
export const FURTHER_WORKS = pattern(
  /^(?:(?: và)? (?:vận hành|khai thác|bảo trì|bảo dưỡng|duy tu|sửa chữa|đầu tư|xây dựng(?! (?:kế hoạch|phương án|đề án|dự toán|báo cáo|chương trình|quy))|giám sát|thanh tra|mua bán|kinh doanh|đào tạo|bồi dưỡng|thi công|cung ứng|phát triển|bảo vệ|thi hành|sản xuất|quy hoạch|phân phối|thu gom|trật tự|đê điều|đường bộ|thị trường|đô thị)){1,3}(?! (?:các|những|mọi|toàn|việc|công tác|nghiêm|chặt|tốt|thường|kịp|ngay|tình hình|kết quả|hoạt động|tiến độ|hồ sơ|đúng|tại|trong|theo|về|đối với|chậm|trước|\d)(?!\p{L})|\p{L})(?: của cộng đồng)?/u,
);
const LONGEST_WORKS = 60;

/** "Phòng Kiểm tra, giám sát": a pair of works, where the order comes after both. */
export const PAIRED = pattern(/^, (?:giám sát|kiểm tra|báo chí|phản biện|pháp chế|đánh giá)(?= \p{L})/u);
const LOWEST = expression(/^\p{Lu}\p{Ll}/u);

/** End of the further works that an office is called by; -1 where none stand at `end`. */
export function worksEnd({ text, folded }: Passage, end: number): number {
  const office = OFFICE_OF_WORK.exec(folded.slice(Math.max(0, end - LONGEST_OFFICE), end));
  const work = office?.[1];
  if (work === undefined || !isCapitalAt(text, end - work.length)) return -1;
  if (!LOWEST.test(text.slice(end - work.length, end))) return -1;
  const further = FURTHER_WORKS.execAt(folded, end, LONGEST_WORKS);
  if (further) return end + further[0].length;
  const pair = PAIRED.execAt(folded, end, LONGEST_WORKS);
  const past = end + (pair?.[0].length ?? 0);
  return pair && isPredicate(folded, past + 1) ? past : -1;
}
