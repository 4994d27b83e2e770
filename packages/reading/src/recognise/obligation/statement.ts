import { Alternatives } from '../../pattern/alternatives.ts';
import { expression } from '../../pattern/ordinary.ts';
import { type Pattern, pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { DIRECTIVE } from '../../vietnamese/document-types.ts';
import { ARRANGEMENT_LABELS } from '../../vietnamese/topics.ts';
import { headAt } from '../party/head.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Found, Passage } from '../recogniser.ts';
import { skipConnectives } from './connectives.ts';
import { doerOf } from './doer.ts';
import { appraises } from './fault.ts';
import { tellsFigures } from './figures-told.ts';
import { tellsFunds } from './funds.ts';
import { handsIn } from './hands-in.ts';
import { mainPiece } from './main-piece.ts';
import { MODAL, permits } from './modal.ts';
import { tellsNews } from './news.ts';
import { tellsKinds, tellsMeeting } from './state.ts';
import { tellsTerms } from './terms.ts';
import { tellsVote } from './votes.ts';

/** "Ông Nguyễn Văn A, Phó Giám đốc - Trưởng đoàn": somebody in a list of names. */
const PERSON_ENTRY = pattern(/^(?:ông|bà|đồng chí|đ\/c|(?:cô|thầy)(?! giáo))\s[^,;:]{3,40}\s?[,;–-]\s/u);
/** "Cô Mai Thị Hạnh, kế toán, khẩn trương hoàn thiện …": the work comes after what somebody is. */
const WITH_OFFICE = pattern(/^[^,;:]{4,50}, [^,;:.]{2,50}, (?=\p{L})/u);

function personActs(passage: Passage, clause: Stretch): boolean {
  const named = WITH_OFFICE.execIn(passage, clause);
  return named !== null && isPredicate(passage.folded, clause.start + named[0].length);
}

/** How things went, or what the issuer thinks of them. */
const ASSESSMENT = pattern(
  /^(?:tuy nhiên|bên cạnh (?:những|các|kết quả|một số)|trong (?:thời gian qua|những năm qua|năm qua|năm học qua)|(?:năm học|năm|học kỳ|tháng|quý|tuần|kỳ) (?:trước|ngoái|vừa qua)(?=,| [^;]{2,120} (?:đã|mới|còn|chỉ|được|đạt) )(?![^;]{0,200}(?:yêu cầu|đề nghị|phải) )|thời gian qua|thời gian vừa qua|đến nay|được biết|theo (?:dự báo|trung tâm dự báo)|dự báo (?:trong|từ|thời gian|những ngày|tình hình|năm|tháng|thời tiết|đợt|mùa)(?= )|qua (?:theo dõi|kiểm tra|báo cáo|kết quả)(?!(?: \p{L}{1,8}){0,4},? nếu )|nhìn chung|nguyên nhân|hiện nay|kết quả là|theo báo cáo|(?:tuần|tháng) (?:vừa rồi|vừa qua)(?![^;]{0,200}(?:yêu cầu|đề nghị|phải) )|cơ bản (?:nhất trí|thống nhất)|nhất trí|đồng ý|thống nhất (?:chủ trương|với|như|nội dung|theo)|ghi nhận|đánh giá cao|biểu dương(?!,| kịp thời| và (?:khen|nhân)| (?:gương|người|những gương|các gương|các điển hình|điển hình)))(?=[\s,:]|$)/u,
);
/** "Ban Chỉ đạo ghi nhận và đánh giá cao …": praise. */
const PRAISES = pattern(
  /^(?:đồng thời, )?(?:[^,;:.]{2,60}\s)?(?:ghi nhận(?:,| và) (?:đánh giá cao|biểu dương)|(?:ghi nhận|đánh giá cao) (?:những |các )?(?:(?:sự |tinh thần |kết quả )?(?:nỗ lực|cố gắng|thành tích|đóng góp)|sự|tinh thần|vai trò|ý thức))(?=\s|,|$)|^(?:ubnd|ủy ban nhân dân|chủ tịch|ban thường vụ|hội nghị|thủ tướng)(?! các| cấp)[^,;:.]{0,50} (?:nhiệt liệt )?biểu dương (?:các|những|sự|tinh thần) /u,
);
/** "Phê bình Sở A chưa …": whom the issuer blames or praises by saying so. */
const NAMES_AND_JUDGES = pattern(
  /^(?:nghiêm khắc )?(?:phê bình|biểu dương|khen ngợi|tuyên dương) (?=\p{L})/u,
);
const FOR_WHAT = pattern(
  /^ (?:không|chưa|đã|vì|do|còn|trong (?:việc|công tác)|về (?:việc|kết quả)|hoàn thành|thực hiện)(?!\p{L})/u,
);

/** Whoever a clause blames or praises for what was; nobody is told to do it, and they are whom an order after it means. */
export function judgedIn(passage: Passage, clause: Stretch): readonly Found<string>[] {
  const judges = NAMES_AND_JUDGES.execIn(passage, clause);
  const run = judges && readParties(passage, clause.start + judges[0].length);
  if (!run || run.end >= clause.end || !FOR_WHAT.testAt(passage.folded, run.end, 16)) return [];
  return run.parties;
}

/** "Phê bình Liên danh nhà thầu trong việc không …": the same of somebody who is no body known by name. */
const BLAMES_FOR = pattern(
  /^(?:nghiêm khắc )?phê bình [^,;:.]{2,80}? (?:trong (?:việc|công tác) (?:không|chưa|chậm|để|thực hiện)|vì|do|đã|chưa)(?!\p{L})/u,
);

/** "Trong công điện, Thủ tướng nhận định …": whoever is above all who are told judges, and asks nothing. */
const STRESSES = pattern(
  /^(?:đồng chí |ông |bà )?[^,;:.]{4,70} (?:nhấn mạnh|khẳng định|cho rằng|nhận định)(?:,|:| rằng| là)? (?=\p{L})/u,
);
const JUDGES = pattern(
  /^(?:[^,;:.]{2,60}, )?(?:phó )?(?:thủ tướng|(?:chủ tịch|bí thư) (?:ubnd |ủy ban nhân dân )?(?:tỉnh|thành phố))(?: (?!yêu cầu|giao|đề nghị)\p{L}{1,9}){0,6} (?:đánh giá|nhận định|cho rằng|khẳng định|bày tỏ)(?!\p{L})/u,
);
/** Of those openings these may go on to an order. */
const STILL_ORDERS = pattern(
  /^(?:thống nhất|hiện nay|đến nay|(?:nhất trí|đồng ý)(?=[\s,])[^;]{0,300}[,;] (?:đồng thời )?(?:giao|yêu cầu|đề nghị)\s)/u,
);
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
/** "Quê quán: xã An Lộc", "Trần Văn Bình sinh năm 1956": who somebody is. */
const OF_PERSON = pattern(
  /^(?:(?:họ(?: và)? tên|ngày sinh|năm sinh|quê quán|nguyên quán|trú quán|(?:hộ khẩu )?thường trú|nơi (?:sinh|ở|thường trú|công tác|hy sinh|làm việc)|nhập ngũ|hy sinh|chức vụ|cấp bậc|đơn vị công tác)\s?:)/u,
);
const BORN = expression(
  /^(?:(?:Ông|Bà|Em|Cháu) )?\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6}){1,4},? sinh (?:ngày|năm) \d/u,
);
const LONGEST_BORN = 60;
/** "Thể lệ cuộc thi: (phụ lục 1 đính kèm)": where it stands. */
const STANDS_IN = pattern(
  /^[^;:()]{3,60}:\s\((?:theo |xem |tại )?(?:các )?(?:phụ lục|biểu|mẫu|danh sách)[^()]{0,24}(?:đính kèm|kèm theo|gửi kèm)\)$/u,
);
/** "Bảng phân công nhiệm vụ", "Danh sách thành viên": the title of what stands below. */
const TITLES_TABLE = pattern(
  /^(?:bảng|biểu mẫu|danh sách|lịch|sơ đồ)(?! (?:dạy|học|gửi|nộp))(?: (?!gửi|nộp|báo|theo|phải|trước|về|xong|đã|được|cho|đến|qua|trên)\p{L}{1,9}){1,6}$/u,
);
/** What a decision does by itself or says of itself. */
const EFFECT = pattern(
  /^(?:ban hành kèm theo|(?:bãi bỏ|hủy bỏ|thay thế) (?:các )?(?:quyết định|thông báo|công văn|kế hoạch|văn bản|chỉ thị|hướng dẫn) số |(?:quyết định|nghị quyết|chỉ thị|thông báo|quy định|kế hoạch|văn bản|công văn|chương trình|kết luận|hướng dẫn|thông tư|nghị định|quy chế) này (?:có hiệu lực|thay thế|gồm|áp dụng|phổ biến|được|không yêu cầu|không bắt buộc)|(?:nghị quyết|kế hoạch|quy chế) (?:đã )?được [^;.]{0,80}(?:biểu quyết|thông qua|nhất trí))|\scó thể (?:được )?(?:điều chỉnh|thay đổi|bổ sung|linh hoạt)(?=\s|,|$)|tự giải thể|bãi bỏ (?:các )?quy định trước đây|^(?:các|những|mọi) (?:quy định|nội dung|văn bản|hướng dẫn)[^;.]{0,60} trái với [^;.]{2,60} (?:(?:đều|không còn|bị|được|hết) ){0,2}(?:bãi bỏ|hiệu lực|thay thế|hủy bỏ)/u,
);
/** Approval of what others propose: nobody is told to do it. */
const APPROVES = pattern(
  /^(?:(?:đối với|về|với) [^,;:]{2,160}[,:] )?(?:[^,;:]{0,40}\s)?(?:thống nhất|nhất trí|đồng ý|tán thành)\s(?:(?:triển khai|thực hiện)(?: xử lý| thực hiện)? theo (?:phương án|đề xuất|đề nghị|phương thức)|đánh giá|nội dung|thông qua|chủ trương|cho|về chủ trương|về nguyên tắc|về cơ bản|như|với (?:(?:một số|các|những) )?(?:nội dung|đề nghị|đề xuất|báo cáo|dự thảo|chủ trương|giải pháp|phương hướng)|(?<=tán thành )\p{L})(?!.*\s(?<!theo )(?:giao|yêu cầu|đề nghị)\s)|^(?:(?:đối với|về|với) [^,;:]{2,160}[,:] )?(?:cơ bản )?(?:thống nhất|nhất trí|đồng ý|chấp thuận|tán thành)$|^(?:[^,;:]{0,40}\s)?chấp thuận (?:(?:về )?(?:chủ trương|nguyên tắc|việc|cho|đề nghị|đề xuất|phương án)|(?:điều chỉnh|gia hạn|bổ sung|chuyển) )(?!.*[,;] (?:giao|yêu cầu|đề nghị)\s)/u,
);
/** "UBND tỉnh chưa thông qua Đề án": what the issuer does not approve yet. */
const WITHHOLDS = pattern(
  /^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chủ tịch|phó chủ tịch|ban thường vụ|thường trực|giám đốc|hiệu trưởng|hội nghị|tập thể lãnh đạo|bch|ban chấp hành)(?! các| cấp)(?: [^\s,;:.]{1,12}){0,6} (?:chưa|không) (?:thông qua|chấp thuận|đồng ý|thống nhất|phê duyệt|nhất trí)(?!\p{L})/u,
);
/** "… cũng giao các nhiệm vụ cụ thể cho các sở": which they are is told below. */
const HANDS_AROUND = pattern(
  /\s(?:giao|phân công) (?:các |những |một số )nhiệm vụ(?: cụ thể)? (?:cho|đối với|tới) (?:các|từng) [^;:]{2,90}$/u,
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
/** What it does said inside a clause that may order: "Tuyên truyền Luật … có hiệu lực từ ngày …". */
const IN_FORCE = pattern(/có hiệu lực (?:thi hành )?(?:kể )?từ ngày/u);
/** "Đây là nhiệm vụ quan trọng": what something is. */
const IS_A = pattern(
  /(?<!nhất|đặc biệt|quan trọng) là (?:bài toán|vấn đề|thách thức|tiền đề|động lực|công cụ|lĩnh vực|một trong|nhiệm vụ (?:quan trọng|cấp bách|trọng tâm|thường xuyên|chính trị)|cơ sở|căn cứ|điều kiện|dịp|nền tảng|yêu cầu|giải pháp)/u,
);
/** "Đây là lực lượng nòng cốt, …": the same of what was named before. */
const THIS_IS = pattern(/^(?:đây|đó|đấy) là /u);
const LONGEST_DEFINED = 160;
/** A name, and not "các xã, nhất là các xã …". */
const IS_DEFINED = expression(/^\p{L}{1,8} \p{L}{1,8} [^:;.]*(?<! nhất| đặc biệt)$/u);
/** "Kế hoạch năm học là kế hoạch …": what a thing is, said with the words that name it. */
function defines(passage: Passage, { start, end }: Stretch): boolean {
  const said = passage.folded.slice(start, Math.min(end, start + LONGEST_DEFINED));
  if (!said.includes(' là ')) return false;
  const named = said.split(' ', 2).join(' ');
  const is = said.indexOf(` là ${named} `, named.length);
  if (is < 0 || !IS_DEFINED.test(said.slice(0, is))) return false;
  return !BINDS.testIn(passage, { start, end: start + is });
}
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
/** "Luật Giáo dục giao UBND cấp xã …": whom the law tells, and no order of this document. */
const LAW_TELLS = pattern(
  /^(?:(?:bộ )?luật|nghị định|thông tư|hiến pháp|pháp lệnh)\s[^;:]{3,260}?\s(?:giao|quy định|cho phép|yêu cầu)\s/u,
);
/** "… chịu trách nhiệm chính đối với các hạn chế nêu trên": who is to blame, not who is to act. */
const BLAMED = pattern(
  /\schịu trách nhiệm(?: chính| chung| trực tiếp| liên đới)?(?: đối với| về| trong)(?: \p{L}{1,8}){0,2} (?:hạn chế|khuyết điểm|tồn tại|thiếu sót|sai phạm|vi phạm|sai sót)(?:,? \p{L}{1,9}){0,10}$/u,
);
/** "Những tồn tại trên thuộc trách nhiệm của Hiệu trưởng": the same. */
const IS_BLAME = pattern(
  /^(?:(?:những|các) )?(?:tồn tại|hạn chế|khuyết điểm|thiếu sót|sai phạm|vi phạm|sai sót)[^;.:]{0,80} thuộc (?:về )?trách nhiệm /u,
);
/** "Sở Y tế đã đề nghị …": an order that was given, not one that is. */
const TOLD_BEFORE = pattern(
  /^ đã (?:đề nghị|yêu cầu|chỉ đạo|chỉ thị)\s(?!.*[,;]\s(?:yêu cầu|đề nghị|giao)\s)/u,
);
/** "Tại hội nghị, đại diện các xã đã ký cam kết …": news of a meeting. */
const SIGNED = pattern(
  /^(?:tại [^,;:.]{2,40},? )?[^;:.]{2,90} đã k[ýí](?: kết)?(?: bản)? (?:cam kết|giao ước)(?!\p{L})/u,
);
const OBLIGES = pattern(/\s(?:phải|cần|có trách nhiệm|không được)\s/u);
const tellsSigning = (passage: Passage, clause: Stretch): boolean =>
  SIGNED.testIn(passage, clause) &&
  !isPredicate(passage.folded, clause.start) &&
  !OBLIGES.testIn(passage, clause);
/** "Cử tri kiến nghị …": what others ask of the issuer. */
const ASKED_BY_OTHERS = pattern(
  /^(?:gia đình )?(?:ông|bà|anh|chị|nhóm \d{1,2} hộ|các hộ|hộ)(?:\s[^\s;:.]{1,12}){1,14}? (?:cho rằng|kiến nghị|khiếu nại|tố cáo|trình bày|không đồng ý|đề nghị (?:được|nhà nước|xem xét|giải quyết|bồi thường|hỗ trợ))(?!\p{L})|^(?:các )?(?:cử tri|người dân|nhân dân|bạn đọc|công dân|phụ huynh(?: học sinh)?|đại biểu(?: hđnd| quốc hội)?|một số ý kiến|ý kiến cử tri)(?:\s[^\s,;:.]{1,12}){0,10}?\s(?:đề nghị|kiến nghị|phản ánh|hỏi|cho rằng|mong muốn|thắc mắc|bày tỏ)\s/u,
);
/** … and yet binding: "phải xác định đây là nhiệm vụ …", "Đưa việc này là một trong các tiêu chí …". */
const BINDS = pattern(/(?:phải|cần|(?<!(?:việc|vấn đề|công tác) )xác định|(?<!được )coi|lấy|^đưa)\s/u);
/** "Hồ sơ gồm: …", "Đoàn kiểm tra gồm đại diện …": what there is in it. */
const CONSISTS = pattern(/^[^,;:.]{2,80}\s(?:bao gồm|gồm)[:\s]/u);
const MADE_UP = pattern(/^(?:thành phần|cơ cấu|(?:lực lượng|đối tượng|thành viên) tham (?:gia|dự)) /u);
const OF_WHAT = pattern(/\s(?:bao )?gồm[:\s]/u);

/** Whether a clause tells of what something consists, and not what somebody does with it: "Trường nộp hồ sơ gồm …". */
function tellsContents(passage: Passage, clause: Stretch): boolean {
  if (!CONSISTS.testIn(passage, clause)) return false;
  if (MADE_UP.testIn(passage, clause)) return true;
  const end = clause.start + (OF_WHAT.execIn(passage, clause)?.index ?? 0);
  return mainPiece(passage, { start: clause.start, end }) < 0 && !handsIn(passage, { ...clause, end });
}

/** "Đồng chí Chánh Văn phòng đang nghỉ phép": where somebody is, with nobody told to stand in. */
const AWAY = pattern(
  /^(?:hiện,? )?(?:đồng chí|đ\/c|ông|bà|cô|thầy|anh|chị)\s[^;:.]{2,80}? (?:(?:hiện )?đang (?:nghỉ|đi|học|theo học|công tác|điều trị|tham gia (?:lớp|khóa)|dự (?:lớp|khóa)|biệt phái|ốm)|(?:đi|được cử đi) (?:học|điều trị)|nghỉ (?:phép|thai sản|hưu|ốm|chế độ))(?!\p{L})(?![^;]{0,200}, (?:đồng chí|đ\/c|ông|bà|cô|thầy|phân công) )/u,
);
/** "Hiện Trạm trưởng đang …", "Hiện tại xã có 03 trường …": how it is now. */
const NOW = pattern(
  /^hiện(?: tại| trạng)?,? (?!đang |có |còn )[^;,:]{2,80}? (?:đang|vẫn|còn|có|mới|chưa|là)(?= )(?![^;]{0,200}, (?:các|các đồng chí|ubnd|phòng|công an) )/u,
);

/** "Sở trân trọng cảm ơn …", "Kính chúc …", "… gửi lời chúc mừng tới …". */
const GREETS = pattern(
  /(?:trân trọng|chân thành|xin|kính) (?:trân trọng |chân thành |gửi lời )?(?:cảm ơn|cám ơn|tri ân)(?!\p{L})|^(?:xin )?(?:kính |trân trọng |thân ái )?chúc |hân hạnh (?:được )?đón|\sgửi (?:tới [^,;]{2,60} )?lời (?:chúc|chào|cảm ơn|thăm hỏi)(?!\p{L})/u,
);

/** "Hình thức: sinh hoạt dưới cờ", "Thành phần: Đại diện các trường": what is behind the colon is no work, verb or not, unless somebody acts in it. */
const LABELS_ARRANGEMENT = new RegExp(
  String.raw`^(?:${ARRANGEMENT_LABELS})(?: (?:tổ chức|tham gia|tham dự|thực hiện|dự thi|dự họp|dự|mời|tuyên truyền|kiểm tra|dự kiến)){0,2}\s?:`,
  'u',
);
export const labelsArrangement = (folded: string): boolean => LABELS_ARRANGEMENT.test(folded);

/** What the issuer does by the document itself: approves, praises, lays down. */
function takesEffect(passage: Passage, clause: Stretch): boolean {
  const says = (one: Pattern): boolean => one.testIn(passage, clause);
  if (says(IN_FORCE) && !isPredicate(passage.folded, clause.start)) return true;
  const start = Math.min(skipConnectives(passage.folded, clause.start), clause.end);
  if (APPROVES.testIn(passage, { ...clause, start })) return true;
  if (says(WITHHOLDS) && !says(MODAL)) return true;
  return says(EFFECT) || says(HANDS_AROUND) || (says(PRAISES) && !says(MODAL));
}

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
function informs(passage: Passage, clause: Stretch): boolean {
  const says = (one: Pattern): boolean => one.testIn(passage, clause);
  if (says(CAPTION) || tellsNews(passage, clause) || tellsFunds(passage, clause)) return true;
  if (!INFORMING.mayStandAt(passage.folded, clause.start)) return false;
  if (says(PERSON_ENTRY) && !personActs(passage, clause)) {
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

const OPENS_GROUP = pattern(/^(?:các|những) /u);
const FEWEST_NAMES = 3;

/** "Các tổ chức chí nh trị - xã hội, tổ chức xã hội, doanh nghiệp và cộng đồng": each part a body, though a word in one is misread. */
function listsBodies(passage: Passage, { start, end }: Stretch): boolean {
  if (!OPENS_GROUP.testAt(passage.folded, start, 8)) return false;
  const parts: number[] = [];
  let at = start;
  for (const part of passage.folded.slice(start, end).split(/(?<=, | và )/u)) {
    parts.push(at);
    at += part.length;
  }
  return (
    parts.length >= FEWEST_NAMES &&
    parts.every((from) => !isPredicate(passage.folded, from) && headAt(passage, from, true) !== null)
  );
}

/** "Nội dung truyền thông: quy định của Luật …; tác hại …": what a thing is about, with nothing to do behind the colon. */
const ABOUT_WHAT = pattern(
  /^nội dung (?:tuyên truyền|truyền thông|tập huấn|bồi dưỡng|thi|sinh hoạt|hội thảo|hội nghị|tọa đàm|chuyên đề|thảo luận|trao đổi|họp|giám sát|thanh tra|kiểm tra|khảo sát|đánh giá|học tập|quán triệt|phổ biến|trải nghiệm|giáo dục|tìm hiểu|trưng bày|triển lãm)(?:,?\s\p{L}{1,8}){0,5}\s?: /u,
);

/** "quy định của Luật", "hướng dẫn về …": a thing, though the word may be a verb. */
const A_THING = pattern(
  /^(?:(?:các|những|một số) )?(?:quy định|hướng dẫn|kế hoạch|thông tin|báo cáo|đánh giá|đề xuất)(?: \p{L}{1,8}){0,3} (?:của|về|tại|trong) /u,
);

function tellsSubject(passage: Passage, clause: Stretch): boolean {
  const label = ABOUT_WHAT.execIn(passage, clause)?.[0].length ?? 0;
  const rest = { ...clause, start: clause.start + label };
  if (label === 0 || doerOf(passage, rest) !== null) return false;
  return mainPiece(passage, rest) < 0 || A_THING.testIn(passage, rest);
}

/** A name alone, or what whoever is named has told others before. */
function onlyNames(passage: Passage, clause: Stretch): boolean {
  const only = readParties(passage, clause.start);
  if (!only) return false;
  if (listsBodies(passage, clause) && doerOf(passage, clause) === null) return true;
  return only.end >= clause.end || TOLD_BEFORE.testAt(passage.folded.slice(0, clause.end), only.end, 400);
}

/** "Căn cứ Công văn số 15 ngày … của Bộ Y tế;": on what a document rests, also below an announcement. */
const GROUND = pattern(
  /^căn cứ (?:(?:bộ )?luật|nghị định|thông tư|quyết định|nghị quyết|công văn|công điện|chỉ thị|kế hoạch|văn bản|thông báo|điều kiện|tình hình|nhu cầu)\s(?:[^;.,]{3,160}?\s)??của (?=[^;.,]{2,240}$)/u,
);

function isGround(passage: Passage, clause: Stretch): boolean {
  if (!/[;,]/u.test(passage.text.charAt(clause.end))) return false;
  const ground = GROUND.execIn(passage, clause);
  const issuer = ground && readParties(passage, clause.start + ground[0].length);
  return ground !== null && !(issuer && isPredicate(passage.folded, issuer.end + 1));
}

/** Whether a clause tells something and asks nothing of anybody. */
export function isStatement(passage: Passage, clause: Stretch): boolean {
  const says = (one: Pattern): boolean => one.testIn(passage, clause);
  if ((says(ASSESSMENT) && !says(STILL_ORDERS)) || ((says(JUDGES) || says(STRESSES)) && !says(MODAL)))
    return true;
  if (judgedIn(passage, clause).length > 0 || says(BLAMES_FOR) || says(OF_PERSON)) return true;
  if (BORN.test(passage.text.slice(clause.start, clause.start + LONGEST_BORN))) return true;
  if (says(STANDS_IN) && !isPredicate(passage.folded, clause.start)) return true;
  if (informs(passage, clause) || takesEffect(passage, clause) || tellsSubject(passage, clause)) return true;
  if (tellsMeeting(passage, clause) || tellsTerms(passage, clause)) return true;
  if (isGround(passage, clause) || says(GREETS)) return true;
  if (says(BLAMED) || says(IS_BLAME) || says(ASKED_BY_OTHERS) || says(LAW_TELLS) || permits(passage, clause))
    return true;
  if (says(THIS_IS) && !says(MODAL)) return true;
  if ((says(IS_A) && !says(BINDS)) || defines(passage, clause)) return true;
  if (onlyNames(passage, clause) || tellsSigning(passage, clause)) return true;
  if (tellsVote(passage, clause) || tellsKinds(passage, clause)) return true;
  const modal = says(MODAL);
  if (!modal && (tellsFigures(passage, clause) || says(AWAY) || says(NOW))) return true;
  return (!modal && tellsContents(passage, clause)) || appraises(passage, clause, modal);
}
