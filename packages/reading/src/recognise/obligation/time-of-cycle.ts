import { pattern } from '../../pattern/pattern.ts';

/** "thứ Sáu hằng tuần báo cáo …", "trước ngày 20 của tháng cuối quý báo cáo …", "trước 16 giờ hằng ngày gửi …": at which time of a cycle. */
export const AT_TIME_OF_CYCLE = pattern(
  /^(?:định kỳ )?(?:(?:vào|trước|chậm nhất(?: là)?) )?(?:(?:\d{1,2} (?:giờ|h)(?: \d{2})?(?: phút)?,? )?(?:sáng |chiều |tối )?(?:(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật) |(?:các )?ngày (?:\d{1,2}(?:,| và)? ){1,4}|cuối |đầu )?(?:hằng|hàng|mỗi|cuối mỗi) (?:ngày|tuần|tháng|quý)|ngày \d{1,2} (?:của )?tháng (?:cuối|đầu|thứ ba) (?:của )?(?:mỗi |hằng )?quý|ngày \d{1,2} (?:của )?tháng (?:kế tiếp|liền kề|tiếp theo|sau)),? (?=\p{L})/u,
);
