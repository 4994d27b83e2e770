import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { skipConnectives } from './connectives.ts';
import { doerOf } from './doer.ts';
import { MODAL } from './modal.ts';

/** "Chợ hạng 1 là chợ có …": what something is; "Trọng tâm là tham mưu …" and "nhất là …" are none. */
const IS = pattern(
  /(?<!^| nhất| đặc biệt| trước hết| hoặc| nghĩa) là (?!đầu mối|cơ quan thường trực|ngày|trước)/u,
);
/** "Phòng A: là đầu mối tiếp nhận …": what somebody is to be. */
const DUTY = pattern(/^là (?:đầu mối|(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì|tham mưu))(?!\p{L})/u);
/** What is to be, or is told with its time. */
const SETS = pattern(
  /^(?:mỗi|trọng tâm|mục tiêu|chỉ tiêu|yêu cầu|nhiệm vụ|thời hạn|thời gian|hạn)(?!\p{L})/u,
);
/** "Hồ sơ gồm đơn và bản sao": what there is in it. */
const CONSISTS = pattern(/^[^,;:]{2,80}? (?:bao )?gồm[ :]/u);
/** What somebody is given or spared, what is reckoned to whom, or where something is held, paid from or posted. */
const GETS = pattern(
  / được (?:phép|quyền|hưởng|miễn|ưu tiên|nghỉ|cấp|cử|tính|xem|coi|hiểu|gọi|tự chủ|chọn|lựa chọn|nhận|tham gia|thanh toán|bảo lưu|cộng|dời|lùi|chuyển sang|tổ chức (?:tại|vào|cùng|trong)|cân đối|trích|lấy (?:từ|trong)|bố trí (?:từ|trong|gần|tại)|quy định (?:tại|trong)|tổng hợp từ|đăng|đăng tải|sắp xếp|chia|đính kèm|gửi kèm|(?:triển khai|thực hiện|áp dụng|tổ chức|thành lập)(?: (?:từ|vào|năm|lần))? (?:năm|lần) (?:thứ|\d{4}|học)) /u,
);
/** "Hộ kinh doanh được giữ nguyên vị trí": what people and bodies may, and not what is to be done for them. */
const PEOPLE_GET = pattern(
  /^(?:(?:các|mỗi|những) )?(?:đơn vị|cơ quan|địa phương|trường|ban|hội đồng|tổ|đoàn|sở|phòng|trung tâm|cơ sở|tổ chức|cá nhân|cán bộ|công chức|viên chức|người|giáo viên|học sinh|thí sinh|sinh viên|hộ|doanh nghiệp|phụ huynh|nhà đầu tư)(?! được (?:giao|phân công|cử|chọn))[^,;:.]{0,60} được (?:tự|mở cửa|giữ nguyên|huy động|kiểm tra bù|thi bù|học bù|đăng ký|sử dụng|vay|bán|mua|thuê|mang|vắng|rút|gia hạn|kéo dài|thay thế|từ chối) /u,
);
/** "Toàn ngành có 312 trường": how many there are. */
const COUNTS = pattern(
  /^(?:toàn (?:tỉnh|ngành|huyện|xã|phường|thành phố|quận|trường)|trên địa bàn [^,;:.]{2,30}|cả (?:nước|tỉnh|huyện))(?: hiện)? có \d/u,
);
/** "Học kỳ I có 18 tuần thực học", "Ngày tựu trường 28/8/2025": how long or when, of the calendar. */
const OF_CALENDAR = pattern(
  /^(?:(?:cả )?(?:năm học|học kỳ|học kì|kỳ nghỉ|đợt|tháng|quý)(?: [\p{L}\d/–-]{1,9}){0,4}? (?:có|gồm|kéo dài|bắt đầu|kết thúc)(?: từ| vào)?(?: ngày)? \d|ngày (?!\d)(?:\p{L}{1,8} ){1,5}(?:là )?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?=$|;))/u,
);
/** "Cuộc họp tiếp theo dự kiến tổ chức vào ngày …": when one meets again. */
const MEETS_THEN = pattern(
  /^(?:cuộc họp|phiên họp|hội nghị|kỳ họp|buổi họp|buổi làm việc|(?:cuộc |buổi )?giao ban|buổi kiểm điểm)[^,;:]{0,80} (?:dự kiến|sẽ|được)(?: được)? (?:tổ chức|diễn ra|họp|khai mạc|bắt đầu)(?: vào| lúc| hồi| trong| từ)* (?:\d|ngày|sáng|chiều|tối|thứ|tuần|tháng|cuối|đầu|giữa|quý)/u,
);
/** "Lễ tổng kết dự kiến tổ chức lúc 7 giờ", "Buổi lễ bắt đầu lúc 7 giờ 30": when something is to be held, which nobody is told to hold. */
const HELD_THEN = pattern(
  /^(?:(?:buổi )?lễ|hội (?:thi|diễn|thao|thảo|trại|nghị|khỏe|báo|chợ)|ngày hội|đại hội|lớp (?:tập huấn|bồi dưỡng)|(?:buổi |đợt )?tập huấn|kỳ thi|cuộc thi|vòng (?:thi|chung kết)|chương trình|giải|đêm hội|tọa đàm)(?= )[^,;:.]{0,90}:? (?:dự kiến (?:được )?(?:tổ chức|diễn ra|khai mạc|bắt đầu)|bắt đầu|khai mạc)(?: vào| lúc| hồi| trong| từ)* (?:\d|ngày|sáng|chiều|tối|thứ|tuần|tháng|cuối|đầu|giữa|quý)/u,
);
export const tellsMeeting = (passage: Passage, clause: Stretch): boolean =>
  MEETS_THEN.testIn(passage, clause) || HELD_THEN.testIn(passage, clause);
/** "Toán 140 140 140 140": a row of figures. */
const FIGURES = pattern(/^[^;:.%]{2,60}? \d{1,4}(?:[,.]\d{1,2})?(?: \d{1,4}(?:[,.]\d{1,2})?){2,12}$/u);
/** "Thời tiết diễn biến phức tạp", "Việc này góp phần …": how things stand or go. */
const GOES = pattern(
  /^[^,;:]{4,90}? (?:dự báo|diễn biến|diễn ra|xảy ra|góp phần|thể hiện|cho thấy|phản ánh|chứng tỏ|gây ra|bị|trở thành|đặt tại|nằm (?:ở|tại|trên)|ngày càng|có (?:thể|ý nghĩa|vai trò|vị trí|khoảng|nguy cơ|chiều hướng|xu hướng|tác dụng|truyền thống|diện tích|tổng số)) /u,
);
/** "Do ảnh hưởng của mưa bão, …": why. */
const REASON = pattern(/^(?:do|vì|bởi(?: vì| lẽ)?|nhờ|xuất phát từ) /u);
/** "Chi tiết tại Phụ lục I", "Xem thêm …", "Ghi chú: …". */
const POINTS_TO = pattern(
  /^(?:ghi chú ?:|(?:nội dung |thông tin )?chi tiết (?:tại|trong|theo|xem)|(?:xin )?xem (?:thêm|chi tiết|phụ lục)|(?:danh sách|biểu mẫu|mẫu|đề cương|nội dung|số liệu|lịch)[^,;:.]{0,40} (?:theo|tại|trong) (?:các )?(?:phụ lục|biểu|mẫu|bảng|danh mục)(?!\p{L})|nội dung (?:chi tiết|cụ thể) (?:có|xem|nêu) ) ?/u,
);
/** "Môn học: Toán, khối lớp 8", "Thiết bị và học liệu: 08 bộ …", "Tiết 2 (Tuần 9): …": a thing, and which it is. */
const WHICH_THING = pattern(
  /^(?:môn(?: học)?|lớp(?: học)?|phòng(?: học)?|thiết bị|đồ dùng|học liệu|phần mềm|công cụ|phương tiện|vật tư|bộ sách|(?:số )?tiết|bài|chương|thời lượng|người dạy|tên (?:bài|chuyên đề|đề tài|hoạt động|dự án))(?:(?: |, | & | \d)[\p{L}\d]{0,9}){0,4}(?: \([^()]{1,60}\))? ?: ?(?=\S)/u,
);
/** "Khoản 3 Điều 5 Thông tư … quy định …", "Nghị quyết số … đã nêu rõ …". */
const PROVIDES = pattern(
  /^(?:(?:khoản|điểm|điều|mục) \S{1,4}|(?:nghị quyết|quyết định|công văn|kế hoạch|chỉ thị) số \S)[^;]{0,160}? (?:quy định|đã nêu|nêu rõ|đã xác định|đã đề ra)(?!\p{L})/u,
);
/** "Từ đó, hình thành nếp sống …": what comes of the work told before. */
const COMES_OF_IT = pattern(/^(?:từ đó|qua đó|nhờ đó|nhờ vậy),? /u);

/** "Rác thải được chia thành 03 nhóm: …": of what kinds something is, whatever is said of each. */
const DIVIDED = pattern(
  /^[^,;:]{2,90} được (?:(?:chia|phân|phân loại|phân chia|xếp|tách|nhóm)(?: ra)? (?:làm|thành) (?:\d{1,2}|hai|ba|bốn|năm|sáu|các|những|nhiều) |(?:chia|phân|phân loại) (?:\d{1,2}|hai|ba|bốn|năm) (?:nhóm|loại|đợt|bậc|mức|cấp|khu vực|khu|vùng|giai đoạn|phần|hạng|ca|cụm|khối|tuyến|bước|bảng)(?!\p{L}))/u,
);
export const tellsKinds = (passage: Passage, clause: Stretch): boolean =>
  DIVIDED.testIn(passage, clause) &&
  !MODAL.testIn(passage, clause) &&
  !isPredicate(passage.folded, skipConnectives(passage.folded, clause.start));

/** "Nguồn thu từ đất hiện còn dư địa", "Ngân sách xã rất khó khăn": how things stand. */
const STANDS = pattern(
  / (?:(?:còn|không còn)(?: (?:rất|khá|quá|tương đối))? (?:dư địa|nhiều(?: (?:dư địa|tiềm năng|khó khăn|việc phải làm))?|lớn|ít|thấp|cao|khó khăn|hạn hẹp|mỏng|yếu|sơ sài|phức tạp|tiềm năng|bất cập|vướng mắc)|(?:rất|khá|quá|tương đối|vô cùng|hết sức|ngày càng) (?:khó khăn|lớn|cao|thấp|phức tạp|nặng nề|hạn hẹp|quan trọng|cần thiết|thuận lợi|nghiêm trọng|nhiều|ít))$/u,
);

/** "Vụ việc kéo dài từ năm 2019", "Bản chất là …": what is told of, and nobody in it acts. */
const SITUATION = pattern(
  /^(?:(?:các )?(?:vụ việc|sự việc|sự cố|dự án)(?: (?:này|trên|nêu trên))? (?:kéo dài|xảy ra|phát sinh|liên quan|tiềm ẩn|bắt nguồn|chậm tiến độ|vướng mắc)|(?:tình trạng|hiện tượng|bản chất|diễn biến|điều (?:này|đó)|khó khăn|thuận lợi|vướng mắc|ưu điểm|nguy cơ|thời tiết|mực nước|dư luận)(?: \p{L}{1,9}){0,12}? (?:còn|vẫn|chưa|rất|ngày càng|đang|có|khá|là|do|kéo dài|xảy ra|tiếp tục|xuống|lên|giảm|tăng|bị))(?!\p{L})/u,
);

/** Whether a sentence tells what comes of what stands before, and asks it of nobody. */
export const tellsResult = (passage: Passage, clause: Stretch): boolean =>
  COMES_OF_IT.testIn(passage, clause) && !MODAL.testIn(passage, clause) && doerOf(passage, clause) === null;

/** A share or a least measure makes an aim of what would else tell how things are; so does what all are to have. */
const MEASURES = pattern(/\d ?%|(?:^|\s)(?:tối thiểu|tối đa|ít nhất|không quá|đạt)(?!\p{L})/u);
const OF_ALL = pattern(/^(?:\d|tất cả|toàn bộ|mọi|trên(?! địa bàn)|phấn đấu|chưa)(?!\p{L})/u);
/** "Nhằm bảo đảm công bằng, …", "Trong Kế hoạch này, …": before who or what is spoken of. */
const CIRCUMSTANCE = pattern(
  /^(?:nhằm|để|trong|theo|tại|với|trước|sau|khi|từ|ngoài|thời gian) [^,;:.]{2,160}, (?=\p{L})/u,
);

/**
 * Whether a clause that neither a verb nor anybody who acts begins, and that no word makes binding, tells how things
 * are. In a list of orders all else obliges: "Tỷ lệ hồ sơ đúng hạn đạt 98%", "Bài thi đóng thành tập".
 */
export function tellsState(passage: Passage, clause: Stretch): boolean {
  const from = skipConnectives(passage.folded, clause.start);
  const start =
    from + (CIRCUMSTANCE.execIn(passage, { start: from, end: Math.max(from, clause.end) })?.[0].length ?? 0);
  const rest = { start, end: Math.max(start, clause.end) };
  if (DUTY.testAt(passage.folded, start, 30)) return false;
  const thing = WHICH_THING.execIn(passage, rest);
  if (thing) return !isPredicate(passage.folded, start + thing[0].length);
  if (OF_CALENDAR.testIn(passage, rest) || FIGURES.testIn(passage, rest)) return true;
  if (POINTS_TO.testIn(passage, rest) || PROVIDES.testIn(passage, rest) || COUNTS.testIn(passage, rest))
    return true;
  if (STANDS.testIn(passage, rest) || SITUATION.testIn(passage, rest)) return true;
  if (MEASURES.testIn(passage, rest) || OF_ALL.testIn(passage, rest)) return false;
  if (REASON.testIn(passage, rest) || GETS.testIn(passage, rest) || GOES.testIn(passage, rest)) return true;
  if (PEOPLE_GET.testIn(passage, rest)) return true;
  if (SETS.testIn(passage, rest)) return false;
  if (CONSISTS.testIn(passage, rest)) return true;
  const is = IS.execIn(passage, rest);
  return is !== null && !isPredicate(passage.folded, start + is.index + is[0].length);
}
