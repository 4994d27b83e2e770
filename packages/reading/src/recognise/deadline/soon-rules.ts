import { spelled } from './misreadings.ts';
import { type Groups, type Rule, rule, type WrittenDeadline } from './rule.ts';

const soon = (_: Groups, written: string): WrittenDeadline => ({ kind: 'soon', text: written });

/** What is asked to be done soon; "sớm" before a state ("sớm ổn định") says no more than a wish. */
const ASKED =
  '(?:ban hành|hoàn thành|hoàn thiện|đưa|trình|có|triển khai|bố trí|phê duyệt|khắc phục|giải quyết|xem xét|thẩm định|bàn giao|khởi công|thực hiện|tổ chức|công bố|cấp|hướng dẫn|tham mưu|xây dựng|bổ sung|rà soát|báo cáo|gửi|nghiên cứu|thông qua|quyết định|kiện toàn|sửa đổi|chấm dứt|xử lý|thành lập|hỗ trợ|cho ý kiến|trả lời|tuyển dụng|ký|phân bổ|phân khai|phân công|điều chỉnh|chuyển|giao|cho phép|chấp thuận|chủ trương|hoàn trả|hoàn tất|thanh toán|giải ngân|đầu tư|nâng cấp|cải tạo|sửa chữa|mở|khôi phục|tháo gỡ|thu hồi|đấu giá|lập|thống nhất|kết luận|phối hợp|đề xuất|kiểm tra|thẩm tra|công nhận|tổng kết|sơ kết|vận hành|khai thác|nghiệm thu|quyết toán|cung cấp|kết nối|chỉ đạo|quan tâm|di dời|bồi thường|chi trả|tiếp nhận|sắp xếp|kéo dài|giải tỏa|lắp đặt|nạo vét|thông báo|trang bị|tổng hợp|xác minh|điều tra|thi công|giao đất|cho thuê|quy hoạch|lựa chọn)';

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
