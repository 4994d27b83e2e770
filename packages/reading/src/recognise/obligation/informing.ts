import { Alternatives } from '../../pattern/alternatives.ts';
import { type Pattern, pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { DIRECTIVE } from '../../vietnamese/document-types.ts';
import { ARRANGEMENT_LABELS } from '../../vietnamese/topics.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { doerOf } from './doer.ts';
import { tellsFunds } from './funds.ts';
import { MODAL } from './modal.ts';
import { tellsNews } from './news.ts';

/** "Ông Nguyễn Văn A, Phó Giám đốc - Trưởng đoàn": somebody in a list of names. */
const PERSON_ENTRY = pattern(/^(?:ông|bà|đồng chí|đ\/c|(?:cô|thầy)(?! giáo))\s[^,;:]{3,40}\s?[,;–-]\s/u);
/** "Cô Mai Thị Hạnh, kế toán, khẩn trương hoàn thiện …": the work comes after what somebody is. */
const WITH_OFFICE = pattern(/^[^,;:]{4,50}, [^,;:.]{2,50}, (?=\p{L})/u);

function worksInOffice(passage: Passage, clause: Stretch): boolean {
  const named = WITH_OFFICE.execIn(passage, clause);
  return named !== null && isPredicate(passage.folded, clause.start + named[0].length);
}

/** Where, who and in what form, or of the page itself: told with a label, not ordered. */
const LABELLED = pattern(
  new RegExp(
    String.raw`^(?:${ARRANGEMENT_LABELS}|thời gian|thời kỳ|thời điểm|từ khóa|tags?|tác giả|lượt xem|người (?:đăng|viết)|tin|ảnh)(?:,?\s\p{L}{1,8}){0,4}\s?:`,
    'u',
  ),
);
/** "Buổi sáng thi Toán", "Đợt 2: từ ngày …", "Thời gian nghỉ: 2 ngày": when something is. */
const ARRANGEMENT = pattern(
  /^(?:(?:học )?buổi (?:sáng|chiều)(?=$|[;,]| thi )|ngày \d{1,2}[^:;]{3,20}: (?:buổi )?(?:sáng|chiều)[ :]|như vậy, [^;:.]{2,60} (?:sẽ|được) |(?:tuần|đợt|ca|kỳ|lượt)(?: \p{L}{1,8}){0,3} \d{1,2}\s?:\s?(?=từ |ngày )|lịch [^:;]{2,60}: (?:(?:khối|lớp|môn|ca|đợt|vòng|cấp|bậc|khóa|nhóm|cụm|các lớp|các khối|buổi)(?!\p{L})[^:]{1,60} )?(?:(?:từ|vào) )?(?=ngày|sáng|chiều|tối|thứ|\d)|(?:lễ|hội nghị|buổi|cuộc họp|hội thảo|đại hội|ngày hội|kỳ họp|phiên họp) [^:;,]{2,60}: (?:từ |lúc |vào |hồi ){0,2}(?:\d{1,2} ?(?:giờ|h)|ngày \d|(?:sáng|chiều|tối) (?:ngày )?\d)|diễn ra (?:từ|vào|trong|tại|ngày) |thời gian vào lúc (?=\d)|thời gian (?:được )?nghỉ(?: \p{L}{1,8}){0,6}(?::| là)? (?:từ )?(?:ngày )?(?=\d)|số lượng(?: \p{L}{1,8}){0,4} (?:khoảng|dự kiến|là) ?(?=\d))/u,
);
/** "Bảng phân công nhiệm vụ", "Danh sách thành viên": the title of what stands below. */
const TITLES_TABLE = pattern(
  /^(?:bảng|biểu mẫu|danh sách|lịch|sơ đồ)(?! (?:dạy|học|gửi|nộp))(?: (?!gửi|nộp|báo|theo|phải|trước|về|xong|đã|được|cho|đến|qua|trên)\p{L}{1,9}){1,6}$/u,
);
/** "Phân công thực hiện các nhiệm vụ theo Phụ lục kèm theo": the annex hands them out. */
const IN_ANNEX = pattern(
  /^(?:(?:việc )?(?:phân công|giao) (?:thực hiện |nhiệm vụ |cụ thể |công việc |chi tiết |trách nhiệm |một số |các |những )|(?:các |danh mục |chi tiết )?(?:nhiệm vụ|công việc|tiến độ|phân công|lịch trình)(?=[ ,]))[^;.]{0,80}(?:theo|tại|trong|như|ở) (?:các )?(?:phụ lục|biểu|bảng|danh mục)(?:[^;.]{0,20} (?:kèm theo|đính kèm|gửi kèm)(?: [^;.]{0,40})?|(?: số)?(?: (?:\d{1,2}|[ivx]{1,4}))?)$/u,
);
const OF_THIS = String.raw`(?: theo| cùng)?(?: (?:${DIRECTIVE})(?: này)?)?(?: \([^()]{2,60}\))?`;
/** "Mẫu báo cáo gửi kèm hướng dẫn này", "Biểu mẫu đăng tại Trang thông tin điện tử Sở": where what is to be used stands. */
const ENCLOSED = pattern(
  new RegExp(
    String.raw`^(?:hệ thống |các |những )?(?:biểu mẫu|mẫu|đề cương|danh mục|danh sách|phụ lục|phiếu|lịch|biểu|bảng|kịch bản|bộ câu hỏi|quy chế|thể lệ|dự thảo|tài liệu|nội dung (?:chi tiết|cụ thể))(?: (?!gửi |nộp )[^\s;:.]{1,14}){0,10} (?:(?:được |xin )?(?:gửi kèm|đính kèm|kèm)${OF_THIS}|có (?:phụ lục|danh sách|biểu mẫu|mẫu|bản|file) (?:gửi kèm|đính kèm|kèm)${OF_THIS})$|^(?:hệ thống |các |những )?(?:biểu mẫu|mẫu|tài liệu|thể lệ|văn bản|hướng dẫn sử dụng)(?: (?!gửi |nộp )[^\s;:.]{1,14}){0,8} (?:được )?(?:đăng(?: tải)?|có) (?:tại|trên|ở) [^;:]{3,140}$`,
    'u',
  ),
);
/** "Nội dung trên được nêu tại Công điện số …": where an article has it from. */
const TELLS_SOURCE = pattern(
  /^(?:đây là |đó là )?(?:những |các )?(?:nội dung|thông tin|chỉ đạo|yêu cầu|ý kiến)(?: chỉ đạo)? (?:trên|này|nêu trên|nói trên)\s(?:được|nêu|thể hiện|nằm)\s/u,
);
/** "Khuyến nghị sử dụng trình duyệt Chrome": good to do, and nobody's duty. */
const RECOMMENDS = pattern(
  /^khuyến (?:nghị|cáo) (?:nên |không nên )?(?:sử dụng|dùng|cài đặt|truy cập|in|khai thác) /u,
);
/** "Ngày 15/4, Bộ Công Thương ban hành Thông tư số …", "Tại Thông báo số …, UBND tỉnh đã giao …": a paper that went before. */
const TELLS_PAPER = pattern(
  /^ngày \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?,? [^,;:]{2,90} (?:đã )?(?:ban hành|có|gửi|ký)(?: \p{L}{1,8}){1,3} số /u,
);
/** "Căn cứ Thông tư số … quy định về …": what rests on it stands elsewhere. */
const BASIS = pattern(
  /^căn cứ (?:luật|nghị định|thông tư|nghị quyết|quyết định|pháp lệnh) [^;]{4,160} (?:quy định|sửa đổi|hướng dẫn) [^,;:]{2,140}$/u,
);
/** "Cán bộ tham gia tập huấn được thanh toán công tác phí": what people are paid for what they do. */
const PAID = pattern(
  /^(?:các |mỗi )?(?:cán bộ|công chức|viên chức|giáo viên|người|nhân viên|học viên|đại biểu|thành viên|khách hàng|công dân|tổ chức|cá nhân|tập thể|hộ|doanh nghiệp|học sinh|sinh viên|thí sinh|trẻ em|trẻ|đối tượng|hội viên|đoàn viên|đảng viên|gia đình|thân nhân|phụ nữ|nông dân|ngư dân|người lao động|lao động|bệnh nhân|chủ)(?: [^,;:.]{2,90})? được (?:(?:thanh toán|hưởng|tính|nghỉ|bồi dưỡng|cộng|chi trả|thưởng|khen thưởng|miễn|giảm|hỗ trợ|vay|trợ cấp|xét (?:hưởng|hỗ trợ)|bố trí (?:tham gia|công tác|làm việc|nghỉ|sang|vào|dự thi|thi|chỗ|ăn|ở|học)|(?:đăng ký|chọn|nộp|dự thi|tham gia|đổi|rút|thi)(?= (?:tối đa|không quá|nhiều nhất|thêm|lại|\d))) |[^,;:.]{3,40} miễn phí(?!\p{L}))/u,
);
/** "Học sinh đạt giải được Giám đốc Sở cấp Giấy chứng nhận": what winners are given. */
const HONOURED = pattern(
  /^(?:các |mỗi )?(?:học sinh|tập thể|cá nhân|đội|thí sinh|tác giả|giáo viên|đơn vị)[^;.]{0,60} được [^,;]{0,60}(?:cấp|tặng|trao|nhận) (?:giấy|bằng|cờ|thưởng|quà|giải)(?!\p{L})|^(?:các |mỗi |những )?(?:đơn vị|trường|xã|thôn|lớp|tổ|chi bộ|chi đoàn|tập thể|cá nhân|học sinh|giáo viên|đội|hộ)(?= )[^;:.,]{2,80} được (?:xem xét,? |xét,? |đề nghị |ưu tiên ){0,2}(?:khen thưởng|tuyên dương|biểu dương|cộng điểm|xét thi đua)(?!\p{L})/u,
);
const TOLD_IN_PAPER = pattern(
  /^tại (?:thông báo|công văn|văn bản|quyết định|kế hoạch|chỉ thị|công điện|nghị quyết) số [^,;:]{2,80}, [^,;:]{2,80} đã (?:giao|yêu cầu|chỉ đạo|có ý kiến|đề nghị|hướng dẫn|ban hành|phê duyệt) /u,
);
/** "… dọn rác sau lễ hội (Hình từ Internet)": what stands below a picture. */
const CAPTION = pattern(/\((?:hình|ảnh)(?: ảnh)? (?:từ internet|minh họa)\)$/u);
/** "Hình thức: sinh hoạt dưới cờ", "Thành phần: Đại diện các trường": what is behind the colon is no work, verb or not, unless somebody acts in it. */
const LABELS_ARRANGEMENT = new RegExp(
  String.raw`^(?:${ARRANGEMENT_LABELS})(?: (?:tổ chức|tham gia|tham dự|thực hiện|dự thi|dự họp|dự|mời|tuyên truyền|kiểm tra|dự kiến)){0,2}\s?:`,
  'u',
);
export const labelsArrangement = (folded: string): boolean => LABELS_ARRANGEMENT.test(folded);
const INFORMING = new Alternatives(
  PERSON_ENTRY,
  LABELLED,
  ARRANGEMENT,
  TELLS_SOURCE,
  RECOMMENDS,
  TELLS_PAPER,
  TOLD_IN_PAPER,
  BASIS,
  PAID,
  HONOURED,
  TITLES_TABLE,
  IN_ANNEX,
  ENCLOSED,
);

/** What stands in the text for the reader to know: labels, captions, where it is from, where the money is from. */
export function informs(passage: Passage, clause: Stretch): boolean {
  const says = (one: Pattern): boolean => one.testIn(passage, clause);
  if (says(CAPTION) || tellsNews(passage, clause) || tellsFunds(passage, clause)) return true;
  if (!INFORMING.mayStandAt(passage.folded, clause.start)) return false;
  if (says(PERSON_ENTRY) && !worksInOffice(passage, clause)) {
    if (!says(MODAL) && doerOf(passage, clause) === null) return true;
  }
  if (says(TOLD_IN_PAPER) || says(BASIS)) return true;
  if ((says(TELLS_PAPER) || says(PAID) || says(HONOURED)) && !says(MODAL)) return true;
  return (
    says(LABELLED) ||
    says(ARRANGEMENT) ||
    says(TELLS_SOURCE) ||
    says(RECOMMENDS) ||
    says(TITLES_TABLE) ||
    says(IN_ANNEX) ||
    says(ENCLOSED)
  );
}

/** "Căn cứ Công văn số 15 ngày … của Bộ Y tế;": on what a document rests, also below an announcement. */
const GROUND = pattern(
  /^căn cứ (?:(?:bộ )?luật|nghị định|thông tư|quyết định|nghị quyết|công văn|công điện|chỉ thị|kế hoạch|văn bản|thông báo|điều kiện|tình hình|nhu cầu)\s(?:[^;.,]{3,160}?\s)??của (?=[^;.,]{2,240}$)/u,
);

export function isGround(passage: Passage, clause: Stretch): boolean {
  if (!/[;,]/u.test(passage.text.charAt(clause.end))) return false;
  const ground = GROUND.execIn(passage, clause);
  const issuer = ground && readParties(passage, clause.start + ground[0].length);
  return ground !== null && !(issuer && isPredicate(passage.folded, issuer.end + 1));
}
