import { TRUOC } from './grammar.ts';
import { type Groups, type Rule, rule, type WrittenDeadline } from './rule.ts';

/** Times told by work or weather that is bound to come: before what, after what, when and until when. */

const event = (_: Groups, written: string): WrittenDeadline => ({ kind: 'event', text: written });

const REST = '[^,;.()]';

/** What is done every day, or by everybody in the course of a life: no time of a task. */
const EVERYDAY =
  '(?:ăn|uống|ngủ|nấu|chế biến|bơi|tắm|đi(?! vào)|(?:đến|tới) (?:trường|lớp|nơi|nhà|cơ)|về|ra (?:về|đường|khỏi|ngoài)|rời|vào (?:lớp|trường|bếp|phòng|nhà)|lên (?:xe|tàu|lớp)|xuống (?:nước|ao|biển|bơi)|sử dụng|dùng|nhập (?:vào|dữ liệu|số liệu|liệu)|tiêm|cho (?:trẻ|con|học)|kết hôn|sinh(?! hoạt)|mang thai|tham gia giao thông|điều khiển|lái xe|chia (?:suất|thức|cơm)|tốt nghiệp|nghỉ hưu|mua|bán(?! đấu giá)|chuyển tiền|bấm|truy cập|đăng tải|chia sẻ|quá muộn|mở máy|leo|gửi(?=$|[,;.]))';

/** What somebody does after work that is done once. */
const DONE_ONCE =
  '(?:kiểm kê|nghiệm thu|thẩm định|thẩm tra|quyết toán|tổng hợp|rà soát|kiểm tra|thanh tra|giám sát|khảo sát|đánh giá|phân loại|đối chiếu|chấm (?:thi|điểm|bài)|bình xét|xét duyệt|tổ chức|triển khai|kết thúc|hoàn thành|hoàn tất|hoàn thiện|thi công|bàn giao|tiếp nhận|thống nhất|ký(?: kết)?|lấy ý kiến|xin ý kiến|niêm yết|công khai|công bố|ban hành|phê duyệt|họp|sơ kết|tổng kết|bầu cử|bỏ phiếu|kiểm phiếu|kiện toàn|bổ nhiệm|thu hồi đất|giải phóng mặt bằng|di dời|sửa chữa|thử nghiệm|thí điểm|vận hành thử|đấu giá|đấu thầu|mở thầu|lựa chọn nhà thầu|khai trương|khởi công|nhận (?:bàn giao|được|đủ|đầy đủ)|(?:có|được) (?:biên bản|kết luận|quyết định|văn bản|danh sách|số liệu|kết quả))';
const WATER = '(?:nước|lũ|nước lũ|mực nước|triều|thủy triều|triều cường)';
const WEATHER =
  '(?:(?:cơn |siêu )?bão|áp thấp(?: nhiệt đới)?|gió mạnh|gió mùa|không khí lạnh|mưa(?: lớn| lũ)?|mưa bão|thời tiết|trời)';
const NUMBERED = String.raw`(?: (?:số )?\d{1,2})?`;
/** "bão số 3 đổ bộ", "lũ rút", "trời tạnh": what is bound to come, and is no mere case. */
const COMES = `(?:${WEATHER}${NUMBERED} (?:đổ bộ|vào bờ|vào đất liền|vào đến|tiến vào|tiếp cận|đi qua|tan|tạnh|ngớt|qua|kết thúc|ổn định|suy yếu|áp sát|ảnh hưởng trực tiếp)|${WATER} (?:rút|xuống|về|lên|dâng|đạt|vượt|ngập)|hết (?:bão|lũ|mưa|dịch|hạn)|(?:hồ|hồ chứa|thủy điện|đập) xả lũ)`;

const ENDS = '(?:kết thúc|bế mạc|hết (?:giờ|đợt|năm học|học k[ỳì]|nhiệm kỳ|hạn|thời hạn|thời gian)) ';
const LEAVES =
  '(?:(?:(?:học sinh|học viên|trẻ|sinh viên|cán bộ|công chức|viên chức|giáo viên|đảng viên|đoàn viên|nhân viên) )(?:chuyển|ra trường|nghỉ hưu|nghỉ việc|thôi việc|luân chuyển|điều động)|(?:nghỉ hưu|nghỉ việc|thôi việc|chuyển công tác|luân chuyển|thay đổi vị trí))';

export const STEP_RULES: readonly Rule[] = [
  // "báo cáo Kho bạc trước khi ký phụ lục", "đối thoại với dân trước khi cưỡng chế"
  rule(String.raw`(?<!(?:từ|mới) )${TRUOC} khi (?!${EVERYDAY}(?!\p{L}))${REST}{2,100}`, event),
  // "thanh lý sách rách nát sau khi kiểm kê"
  rule(
    String.raw`(?=sau khi )(?<!(?:ngày|tuần|tháng|giờ|việc|kể từ) )sau khi (?:đã )?${DONE_ONCE}(?!\p{L})${REST}{0,100}`,
    event,
  ),
  // "không để ai ở lại lồng bè khi bão đổ bộ"
  rule(String.raw`(?:ngay )?khi ${COMES}(?!\p{L})${REST}{0,60}`, event),
  rule(String.raw`(?:ngay )?khi ${ENDS}${REST}{2,60}`, event),
  // "bàn giao hồ sơ khi học sinh chuyển trường"
  rule(
    String.raw`(?=khi )(?<=(?<!\p{L})(?:bàn giao|chuyển giao|giao lại|nộp lại|cập nhật|chuyển)(?: [^ ,;.:()]{1,10}){1,10} )khi ${LEAVES}(?!\p{L})${REST}{0,60}`,
    event,
  ),
  // "không để thiếu giáo viên khi bước vào năm học mới": a season that is bound to come, and no mere case.
  rule(
    String.raw`(?=khi )(?<!(?:trước|sau|từ|đến) )khi (?:(?:bước |chuyển )?(?:vào|sang)|bắt đầu) (?:năm (?:học|mới)|học k[ỳì]|kỳ thi|mùa (?:mưa|bão|lũ|khô|nắng|nóng|hè|cháy|rét|lạnh|dịch|tuyển sinh|lễ hội|du lịch|cưới)|vụ (?:đông|xuân|hè|thu|mùa|sản xuất|gieo|thu hoạch)|kỳ (?:nghỉ|tuyển sinh|bầu cử)|giai đoạn (?:cao điểm|nước rút))(?!\p{L})${REST}{0,60}`,
    event,
  ),
  rule('khi (?:được (?:yêu cầu|huy động|điều động)|có (?:yêu cầu|đề nghị) huy động)(?=$|[,;.)])', event),
  // "cho tới khi có chỉ đạo", "đến lúc công bố hết dịch", "cho đến hết đợt gió mùa"
  rule(`(?<!(?:không để|chờ|đợi|để) )(?:(?:cho )?(?:tới khi|(?:đến|tới) lúc)) ${REST}{2,120}`, event),
  rule(
    String.raw`(?:cho )?(?:đến|tới) (?:hết|khi hết) (?:đợt|mùa|vụ|dịch|thời gian|thời hạn|chiến dịch|lễ hội|kỳ thi|hội nghị)(?!\p{L})${REST}{0,60}`,
    event,
  ),
  // "Sau Diễn đàn, …", "Sau buổi kiểm tra, …"
  rule(
    String.raw`(?=sau )(?<=^|[;.] )sau (?:(?:buổi|đợt|kỳ|cuộc|chuyến|khóa|lớp|vụ|phiên|tuần|tháng|ngày) (?!\d|đó|này)|diễn đàn|hội nghị|hội thi|hội thảo|lễ|đại hội|tập huấn|kiểm tra|thanh tra|giám sát|sáp nhập|sắp xếp|bão|lũ|mưa|tết)(?:(?! thì | phải ) ?[^ ,;.()]{1,12}){0,10}(?=,)`,
    event,
  ),
  // "báo cáo thiệt hại ngay sau bão"
  rule(
    String.raw`ngay sau (?:cơn )?(?:bão|lũ|mưa|thiên tai|sự cố|dịch|động đất)(?!\p{L})${REST}{0,40}`,
    event,
  ),
  // "trước giờ khai mạc", "trước thời điểm bàn giao đất"
  rule(
    String.raw`${TRUOC} (?:giờ (?:khai mạc|khai hội|xuất quân|xuất phát|thi|g(?!\p{L})|bỏ phiếu|mở (?:cửa|cổng)|phát lệnh|bế mạc|diễn ra)|thời điểm (?!\d|tháng|ngày|năm|hiện|này|đó))${REST}{0,60}`,
    event,
  ),
];
