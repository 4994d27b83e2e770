/** Labels before a colon that say when what stands behind them is to be done; folded. */

/** "Năm 2026: …", "Quý I/2026: …": when what follows is to be done. */
export const YEAR_LABEL =
  /^(?:năm \d{4}|giai đoạn (?:từ )?(?:năm )?\d{4} ?(?:[-–]|đến) ?(?:năm )?\d{4}|(?:tháng \d{1,2}|quý (?:iv|i{1,3}|[1-4]))(?:\s?[/.-]\s?\d{4}|,? năm \d{4})?)\s?:\s/u;

/** "Tuần 2 tháng 10: …", "Hằng tháng: …": what may be a time as a whole. */
export const TIME_LABEL =
  /^(?:tuần|đầu|giữa|cuối|hết|đến|trước|trong|học k[ỳì]|hằng|hàng|định kỳ)[^:]{2,50}:\s/u;

/** "Ngày 03/9: …", "Sáng thứ Hai (ngày 05/9): …" in a calendar of work. */
export const DAY_LABEL =
  /^(?:(?:sáng|chiều|tối) )?(?:(?:thứ \p{L}{2,4}|chủ nhật),? )?\(?(?:ngày )?\d{1,2}\s?[/.]\s?\d{1,2}(?:\s?[/.]\s?\d{4})?\)?(?: \((?:thứ \p{L}{2,4}|thứ \d|chủ nhật)\))?\s?:\s/u;

/** "16 giờ 30 hằng ngày: báo cáo số lượng": the hour before how often. */
export const HOUR_LABEL =
  /^(?:vào |trước )?\d{1,2}(?:h\d{0,2}| giờ(?: \d{2})?) (?:[^:\s]{1,8} ){0,3}(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng)[^:]{0,60}:\s/u;

/** "Từ ngày 15/5 đến ngày 21/5: …", "đợt 2 (tháng 10/2027): …" */
export const LABELLED_TIME =
  /^(?:từ|ngày|sáng|chiều|tối|tháng|quý|trước|đến|tuần|năm|đợt|lần|giai đoạn|bước|vòng)\s[^:;,.()]{1,60}(?:\([^():;]{1,60}\)\s?)?:\s(?=\S)/u;
export const LONGEST_LABELLED_TIME = 140;
