import { pattern } from '../../pattern/pattern.ts';

/** Words that times are made of, "trước ngày 20 của tháng cuối quý", "thứ Năm hằng tuần", after the one that opens them. */
const TIME = pattern(
  /^(?:phấn đấu |chậm nhất |muộn nhất |định kỳ )?(?:(?:trước|sau|vào|trong|(?:kể )?từ|đến|hết|cuối|đầu|giữa|chậm nhất|muộn nhất|ngày|thứ|chủ nhật|tuần|tháng|quý|năm|học kỳ|mỗi|cứ|hằng|hàng|một|hai|ba|bốn|sáu|sáng|chiều|tối|\d{1,2})[ ,])(?:(?:trước|sau|vào|trong|từ|nay|đến|hết|cuối|đầu|giữa|là|ngày|thứ|chủ nhật|cn|tuần|tháng|quý|năm|năm học|học kỳ|hằng|hàng|mỗi|lần|một|hai|ba|tư|bốn|sáu|bảy|tám|sáng|chiều|tối|giờ|h|phút|của|và|này|tới|tiếp theo|kế tiếp|liền kề|thứ ba|âm lịch|trở đi|[ivx]{1,4}(?:\/\d{4})?|\d{1,2}(?:h|giờ)\d{0,2}|\d{1,4}(?:[/.–-]\d{1,4}){0,2}),? ){1,12}(?=\p{L})/u,
);
const LONGEST_TIME = 90;

/** Where the words after the time that opens a piece at `from` begin: "; thứ Năm hằng tuần tổng hợp …"; `from` where none does. */
export function afterTime(folded: string, from: number): number {
  return from + (TIME.execAt(folded, from, LONGEST_TIME)?.[0].length ?? 0);
}
