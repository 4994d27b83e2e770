import { spelled } from './misreadings.ts';
import { type Groups, type Rule, rule, type WrittenDeadline } from './rule.ts';

const soon = (_: Groups, written: string): WrittenDeadline => ({ kind: 'soon', text: written });

/** What is asked to be done soon; "sớm" before a state ("sớm ổn định") says no more than a wish. */
const ASKED =
  '(?:ban hành|hoàn thành|hoàn thiện|đưa|trình|có|triển khai|bố trí|phê duyệt|khắc phục|giải quyết|xem xét|thẩm định|bàn giao|khởi công|thực hiện|tổ chức|công bố|cấp|hướng dẫn|tham mưu|xây dựng|bổ sung|rà soát|báo cáo|gửi|nghiên cứu|thông qua|quyết định|kiện toàn|sửa đổi|chấm dứt|xử lý|thành lập|hỗ trợ|cho ý kiến|trả lời|tuyển dụng|ký)';

export const SOON_RULES: readonly Rule[] = [
  rule('(?<=(?:^|phải |cần |yêu cầu |đề nghị |[,;] ))sớm(?= (?!muộn|nhất|hôm))', soon),
  rule(`(?<!(?:phát hiện|can thiệp|cảnh báo|đã|từ) )sớm(?= ${ASKED} )`, soon),
  rule('càng sớm càng tốt', soon),
  rule('trong thời gian (?:sớm|ngắn|nhanh) nhất(?: có thể)?', soon),
  rule('(?:sớm|nhanh) nhất(?: có thể)?', soon),
  rule(`khẩn ${spelled('trương')}`, soon),
  rule('(?:nhanh chóng|gấp rút|gấp(?= (?:về|cho|gửi|trước|rút)))', soon),
  rule('ngay (?:từ bây giờ|trong (?:ngày(?: hôm nay)?(?! \\d)|tuần này|đêm))', soon),
  rule(
    '(?<= )ngay(?=$|[ ,;.])(?! (?:từ|trong|tại|cả|khi|sau|trước|thẳng|lập|lúc|đầu|bên|trên|dưới|ở|ngắn|sát|giữa|cạnh|gần|phía|đó|\\d))',
    soon,
  ),
  rule('(?:ngay lập tức|lập tức|tức thời|tức khắc|ngay lúc này|trong ngày hôm nay|hỏa tốc)', soon),
  rule('(?<=(?:^|[,;] |xử lý |triển khai |báo cáo ))khẩn cấp', soon),
];
