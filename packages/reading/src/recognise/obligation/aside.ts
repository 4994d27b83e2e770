import { pattern } from '../../pattern/pattern.ts';
import { isPredicate } from '../party/predicate.ts';

/** "Sở Tài chính trước ngày 25 hằng tháng tổng hợp …": when, between whoever acts and the work. */
const WHEN = pattern(
  /^(?:định kỳ|hằng|hàng|mỗi|vào|trước|trong|từ|sau|chậm nhất|muộn nhất|cuối|đầu|thứ|sáng|chiều)(?: (?:thứ|hai|ba|tư|năm|sáu|bảy|hằng|hàng|mỗi|ngày|tuần|tháng|quý|giờ|i{1,3}|iv|vào|trước|trong|sau|đến|hết|sáng|chiều|cuối|đầu|kỳ|là|và|của|thời hạn|vòng|làm việc|\d{1,2}(?:[/.-]\d{1,4}){0,2}|\d{4})){1,14},? /u,
);
/** "Bệnh viện tỉnh, ngoài các nhiệm vụ trên, có trách nhiệm …": what is said by the way, between commas. */
const BY_THE_WAY = pattern(
  /^(?:trong đó(?! (?:nêu|ghi|làm rõ|xác định|thể hiện))|(?:bao )?gồm(?: cả)?|kể cả|tính cả|không phân biệt|ngoại trừ|trừ|không kể|ngoài|bên cạnh|cùng với|khi|sau khi|trước khi|nếu|với (?:vai trò|tư cách|chức năng)|trên cơ sở|qua|thông qua|tùy) [^,;.:()]{3,90}, /u,
);
/** "Tổ công tác đã được thành lập tại Quyết định số 12/QĐ-UBND ngày 05/8/2025 tiếp tục …": by which paper it is there. */
const SET_UP = pattern(
  /^(?:đã )?(?:được )?(?:thành lập|kiện toàn|giao nhiệm vụ|phân công) (?:tại|theo) (?:quyết định|thông báo|kế hoạch|công văn|văn bản|nghị quyết) số [^\s,;]{2,30}(?: ngày (?:\d{1,2} tháng \d{1,2} năm \d{4}|[\d/.-]{3,10}))?(?: của (?:ubnd|chủ tịch ubnd|ủy ban nhân dân|ban thường vụ|bộ|sở|thủ tướng chính phủ)[^,;.]{0,30}?)?,? (?=(?:tiếp tục|có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|chủ động|tổ chức|tăng cường|tham mưu|thực hiện|rà soát|kiểm tra|đôn đốc|theo dõi|hướng dẫn|tổng hợp|phối hợp|báo cáo|xây dựng|triển khai) )/u,
);
/** "Bí thư cấp ủy nơi để xảy ra cháy rừng phải kiểm điểm": which of them, and then what they must. */
const WHICH = pattern(
  /^(?:nơi|để xảy ra|có(?! (?:bao nhiêu|tối thiểu|ít nhất|từ|đủ))|chưa|không|được (?:giao|phân công)|phụ trách|vi phạm|chậm|thiếu) [^,;.:()]{3,80} (?=(?:phải|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ) )/u,
);
/** "các chủ đầu tư công trình đang thi công hạ cần trục": what they are at, and then the order. */
const AT_WORK = pattern(
  /^(?:đang (?:thi công|hoạt động|triển khai|khai thác|vận hành|xây dựng)|phụ trách (?:lĩnh vực|khối|địa bàn|kinh tế|văn hóa|xã hội|văn hóa - xã hội|nông nghiệp|nội chính|tổng hợp)|theo lĩnh vực(?: được phân công| phụ trách)?)(?: (?:trên|tại) (?:địa bàn )?[^,;.:()]{2,40}?)? (?=(?:hạ|gia cố|tạm dừng|dừng|khẩn trương|tập trung|thu dọn|che chắn|trực tiếp|tổ chức|kiểm tra|rà soát|báo cáo|chỉ đạo|đôn đốc|theo dõi|chủ động|bố trí|hoàn thành|thực hiện|thường xuyên|di chuyển|đưa|rào chắn|tháo dỡ) )/u,
);
const LONGEST = 150;

/** Where the work of a subject begins that ends at `end`, past a time or an aside; -1 where neither stands before work. */
export function pastAside(folded: string, end: number): number {
  const comma = folded.startsWith(', ', end);
  const from = end + (comma ? 2 : 1);
  const aside =
    (comma ? BY_THE_WAY.execAt(folded, from, LONGEST) : null) ??
    WHEN.execAt(folded, from, LONGEST) ??
    SET_UP.execAt(folded, from, LONGEST) ??
    (comma ? null : (WHICH.execAt(folded, from, LONGEST) ?? AT_WORK.execAt(folded, from, LONGEST)));
  const past = from + (aside?.[0].length ?? 0);
  return aside && isPredicate(folded, past) ? past : -1;
}
