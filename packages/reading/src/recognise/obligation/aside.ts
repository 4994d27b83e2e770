import { pattern } from '../../pattern/pattern.ts';
import { isPredicate } from '../party/predicate.ts';

/** "Sở Tài chính trước ngày 25 hằng tháng tổng hợp …": when, between whoever acts and the work. */
const WHEN = pattern(
  /^(?:định kỳ|hằng|hàng|mỗi|vào|trước|trong|từ|sau|chậm nhất|muộn nhất|cuối|đầu|thứ|sáng|chiều)(?: (?:thứ|hai|ba|tư|năm|sáu|bảy|hằng|hàng|mỗi|ngày|tuần|tháng|quý|giờ|i{1,3}|iv|vào|trước|trong|sau|đến|hết|sáng|chiều|cuối|đầu|kỳ|là|và|của|thời hạn|vòng|làm việc|\d{1,2}(?:[/.-]\d{1,4}){0,2}|\d{4})){1,14},? /u,
);
/** "Bệnh viện tỉnh, ngoài các nhiệm vụ trên, có trách nhiệm …": what is said by the way, between commas. */
const BY_THE_WAY = pattern(
  /^(?:ngoài|bên cạnh|cùng với|khi|sau khi|trước khi|nếu|với (?:vai trò|tư cách|chức năng)|trên cơ sở|qua|thông qua|tùy) [^,;.:()]{3,90}, /u,
);
const LONGEST = 110;

/** Where the work of a subject begins that ends at `end`, past a time or an aside; -1 where neither stands before work. */
export function pastAside(folded: string, end: number): number {
  const comma = folded.startsWith(', ', end);
  const from = end + (comma ? 2 : 1);
  const aside =
    (comma ? BY_THE_WAY.execAt(folded, from, LONGEST) : null) ?? WHEN.execAt(folded, from, LONGEST);
  const past = from + (aside?.[0].length ?? 0);
  return aside && isPredicate(folded, past) ? past : -1;
}
