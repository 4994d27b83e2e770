import { type Pattern, pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { WordSet, wordsOf } from '../../vietnamese/word-set.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { skipConnectives } from './clauses.ts';
import { doerOf } from './doer.ts';
import { tellsNews } from './news.ts';

/** What a clause does: hand out work, or something else. */
export type ClauseSense =
  | 'order'
  /** Repeats who is to carry the document out. */
  | 'closing'
  /** Only a deadline, for what stands before it. */
  | 'deadline'
  /** A consequence or condition that belongs to the task before it. */
  | 'rider'
  /** Assessment, reason, greeting, approval. */
  | 'statement';

const CLOSING_OPENERS = pattern(
  /^(?:trên đây là|nay\s|nay,\s|xin (?:trân trọng )?cảm ơn|trân trọng(?! đề nghị)|(?:trân trọng |kính )đề nghị [^,;.]{2,60} (?:quan tâm,? |hợp tác,? )?phối hợp$|kính (?:mong|báo cáo)|(?:[^;.]{2,90} )?rất mong (?:nhận được )?(?:sự |các đồng chí |các đơn vị |quý [^,;.]{1,20} )?(?:quan tâm|hợp tác|thông cảm|phối hợp (?:của|chặt chẽ)|ủng hộ)|thừa lệnh|thông báo (?:để|đến|tới) [^.;:]{2,120}\sbiết(?:,| và|, và) (?:(?:nghiêm túc|phối hợp|tổ chức|triển khai|chủ động) ){0,3}thực hiện$|(?:vậy,? )?(?:văn phòng|phòng|sở|ubnd|ủy ban|học viện|nhà trường|trường|trung tâm|chi cục|cục|ban|đảng ủy|bộ|hiệu trưởng|bch|công đoàn|liên đội)(?=\s)[^.;]{0,80}\s(?<!(?:các|những|tại|theo|của|nghiêm|thực hiện|với|và) )(?:xin )?(?:thông báo (?:để|đến|tới|và|kết luận|nội dung|cho)(?! (?:học sinh|phụ huynh|cha mẹ))|(?:trả lời|phúc đáp|có ý kiến) (?:để|đến|tới) [^.;:]{2,90}\sbiết(?!\p{L})))/u,
);
/** "… để biết, thực hiện và báo cáo kết quả tại cuộc họp sau": more is asked than to know, and by when. */
const TO_KNOW = pattern(/\sbiết(?:,| và)\s/u);
const AND_REPORT = pattern(
  /(?:,| và) báo cáo (?:kết quả|tiến độ|tình hình|về|ubnd|ủy ban|thường trực)(?!\p{L})/u,
);
const BY_WHEN = pattern(/\s(?:trước|chậm nhất|tại (?:cuộc|phiên|kỳ) họp|hằng|định kỳ)\s/u);
/** "… chịu trách nhiệm thi hành Quyết định này", whoever they are. */
const CARRIES_THIS = pattern(
  /\s(?:chịu trách nhiệm|có trách nhiệm|căn cứ quyết định|nghiêm túc)(?: tổ chức)? (?:thi hành|thực hiện|triển khai thực hiện)(?: ngay| nghiêm| tốt)? (?:quyết định|nghị quyết|chỉ thị|thông báo|kế hoạch|văn bản|công văn|công điện) này(?: kể từ ngày (?:ký|ban hành)(?: ban hành)?)?$/u,
);
/** "… có trách nhiệm thực hiện Nghị quyết", without saying which. */
const CARRIES_IT = pattern(/\strách nhiệm (?:tổ chức )?(?:thi hành|thực hiện) (?:quyết định|nghị quyết)$/u);
/** "… chỉ đạo các đơn vị thuộc phạm vi quản lý thực hiện nghiêm Chỉ thị này": the same of those below them. */
const HAS_CARRIED = pattern(
  /\s(?:thuộc (?:phạm vi|(?:thẩm )?quyền) quản lý|trực thuộc|thuộc thẩm quyền) (?:nghiêm túc )?(?:thực hiện|thi hành|triển khai)(?: thực hiện)?(?: nghiêm(?: túc)?)? (?:quyết định|nghị quyết|chỉ thị|thông báo|kế hoạch|văn bản|công văn|công điện) này$/u,
);
/** "Ông Nguyễn Văn A, Phó Giám đốc - Trưởng đoàn": somebody in a list of names. */
const PERSON_ENTRY = pattern(/^(?:ông|bà|đồng chí|đ\/c|cô|thầy)\s[^,;:]{3,40}\s?[,;–-]\s/u);
/** Where the money comes from. */
const TELLS_FUNDS = pattern(
  /^(?:nguồn )?kinh phí[^,;]{0,80}\s(?:do|từ|bằng nguồn|lấy từ|được (?:bố trí|bảo đảm|đảm bảo|lấy|trích|sử dụng|thực hiện))\s/u,
);
/** "Tổng kinh phí thực hiện: 480.000.000 đồng": told, whatever it says of its parts. */
const TOTAL_FUNDS = pattern(/^tổng (?:kinh phí|dự toán|mức đầu tư)[^:;]{0,60}(?::| là) ?\d/u);
/** How things stand: in a list of orders, too. */
const STATE = pattern(
  /(?:^|\s)(?:đến nay|hiện nay|hiện có|hiện đang|vẫn đang|mới đạt|đạt được|so với cùng kỳ|tính đến ngày)(?=\s)/u,
);
/** Words that say no more than that the document is to be carried out. */
const CARRY_OUT = new WordSet(`
biết · nghiêm · túc · gian · khẩn · trương · tổ · chức · chủ · động · phối · hợp · với · các · cơ · quan · đơn · vị · liên · có · quan · tâm · nghiên · cứu · tích · cực · kịp · thời · và · triển · khai · thực · hiện · chấp · hành · quán · triệt · tốt · hiệu · quả · đầy · đủ · đồng · bộ · đúng · nội · dung · những · nêu · trên · theo · văn · bản · chỉ · thị · kế · hoạch · thông · báo · kết · luận · công · quyết · định · này · đạo · ý · kiến · để · được · yêu · cầu · chịu · căn · cứ · trách · sở · ngành · địa · phương · thi · hành · nhiệm · vụ · tinh · thần · sau · đây · chức · năng · giao · phân · điện · ngay
`);
/** "Căn cứ Kế hoạch này, các đơn vị …": what follows says whether anything more is asked than to carry it out. */
const BY_THIS = pattern(
  /^(?:căn cứ (?:nội dung|ý kiến|văn bản|kết luận|thông báo|kế hoạch|chỉ thị|công văn)[^,;]{0,40},|nhận được (?:công văn|công điện|văn bản|thông báo|kế hoạch|chỉ thị|hướng dẫn) này[, ])/u,
);
const ASSESSMENT = pattern(
  /^(?:tuy nhiên|bên cạnh (?:những|các|kết quả|một số)|trong (?:thời gian qua|những năm qua|năm qua|năm học qua)|thời gian qua|thời gian vừa qua|đến nay|được biết|theo (?:dự báo|trung tâm dự báo)|qua (?:theo dõi|kiểm tra|báo cáo|kết quả)|nhìn chung|nguyên nhân|hiện nay|kết quả là|theo báo cáo|(?:tuần|tháng) (?:vừa rồi|vừa qua)(?![^;]{0,200}(?:yêu cầu|đề nghị|phải) )|cơ bản (?:nhất trí|thống nhất)|nhất trí|đồng ý|thống nhất (?:chủ trương|với|như|nội dung|theo)|ghi nhận|đánh giá cao|biểu dương(?!,| kịp thời| và (?:khen|nhân)| (?:gương|người|những gương|các gương|các điển hình|điển hình)))(?=[\s,:]|$)/u,
);
/** "Thứ nhất, …": what follows says whether it obliges. */
const ORDINAL = pattern(/^thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)(?: là)?,\s/u);
/** "Ban Chỉ đạo ghi nhận và đánh giá cao …": praise. */
const PRAISES = pattern(
  /^(?:đồng thời, )?(?:[^,;:.]{2,60}\s)?(?:ghi nhận(?:,| và) (?:đánh giá cao|biểu dương)|(?:ghi nhận|đánh giá cao) (?:những |các )?(?:(?:sự |tinh thần |kết quả )?(?:nỗ lực|cố gắng|thành tích|đóng góp)|sự|tinh thần|vai trò|ý thức))(?=\s|,|$)/u,
);
/** "Trong công điện, Thủ tướng nhận định …": whoever is above all who are told judges, and asks nothing. */
const JUDGES = pattern(
  /^(?:[^,;:.]{2,60}, )?(?:phó )?(?:thủ tướng|(?:chủ tịch|bí thư) (?:ubnd |ủy ban nhân dân )?(?:tỉnh|thành phố))(?: (?!yêu cầu|giao|đề nghị)\p{L}{1,9}){0,6} (?:đánh giá|nhận định|cho rằng|khẳng định|bày tỏ)(?!\p{L})/u,
);
/** Of those openings these may go on to an order. */
const STILL_ORDERS = pattern(/^(?:thống nhất|hiện nay|đến nay)/u);
const PAST = pattern(
  /\sđã\s(?!được (?:giao|phê duyệt|ban hành|cấp|quy định|bố trí|đào tạo|ký|xác định|đề ra|chỉ ra)|giao|ký|ban hành|nêu|đề ra|cam kết|hình thành|phê duyệt|quy định|đăng ký|cấp)/u,
);
const FAULT = pattern(
  /(?:^|\s)(?:(?<!không )còn (?:nhiều|một số|bộc lộ|hạn chế|chậm|thiếu|thấp|tồn tại|dàn trải)|vẫn còn|chưa (?:tốt|cao|đạt|tương xứng|quyết liệt|kịp thời|chặt chẽ|hợp lý|đồng bộ))/u,
);
/** Where, who and in what form: told with a label, not ordered. */
const ARRANGEMENT = pattern(
  /^(?:(?:địa điểm|thành phần|hình thức|đối tượng|chủ đề|khẩu hiệu|tin|ảnh|nguồn|thời gian|thời kỳ|thời điểm)(?:[ ,]\p{L}{1,8}){0,3}\s?:|(?:tuần|đợt|ca|kỳ|lượt)(?: \p{L}{1,8}){0,3} \d{1,2}\s?:\s?(?=từ |ngày )|thời gian vào lúc (?=\d)|số lượng(?: \p{L}{1,8}){0,4} (?:khoảng|dự kiến|là) ?(?=\d))/u,
);
/** "Bảng phân công nhiệm vụ", "Danh sách thành viên": the title of what stands below. */
const TITLES_TABLE = pattern(
  /^(?:bảng|biểu mẫu|danh sách|lịch|sơ đồ)(?! (?:dạy|học|gửi|nộp))(?: (?!gửi|nộp|báo|theo|phải|trước|về|xong|đã|được|cho|đến|qua|trên)\p{L}{1,9}){1,6}$/u,
);
/** What a decision does by itself or says of itself. */
const EFFECT = pattern(
  /^(?:ban hành kèm theo|(?:quyết định|nghị quyết|chỉ thị|thông báo|quy định|kế hoạch|văn bản|công văn|chương trình|kết luận|hướng dẫn) này (?:có hiệu lực|thay thế|gồm|áp dụng|phổ biến|được|không yêu cầu|không bắt buộc))|\scó thể (?:được )?(?:điều chỉnh|thay đổi|bổ sung|linh hoạt)(?=\s|,|$)|tự giải thể|bãi bỏ (?:các )?quy định trước đây/u,
);
/** Approval of what others propose: nobody is told to do it. */
const APPROVES = pattern(
  /^(?:[^,;:]{0,40}\s)?(?:thống nhất|nhất trí|đồng ý)\s(?:(?:triển khai|thực hiện)(?: xử lý| thực hiện)? theo (?:phương án|đề xuất|đề nghị|phương thức)|đánh giá|nội dung|thông qua|chủ trương|cho|về chủ trương|như|với (?:(?:một số|các|những) )?(?:nội dung|đề nghị|đề xuất|báo cáo|dự thảo|chủ trương|giải pháp|phương hướng))(?!.*\s(?:giao|yêu cầu|đề nghị)\s)|^(?:[^,;:]{0,40}\s)?chấp thuận (?:(?:về )?(?:chủ trương|nguyên tắc|việc|cho|đề nghị|đề xuất|phương án)|(?:điều chỉnh|gia hạn|bổ sung|chuyển) )(?!.*[,;] (?:giao|yêu cầu|đề nghị)\s)/u,
);
/** "Phân công thực hiện các nhiệm vụ theo Phụ lục kèm theo": the annex hands them out. */
const IN_ANNEX = pattern(
  /^(?:phân công|giao) (?:thực hiện |nhiệm vụ |cụ thể )[^;.]{0,80}(?:theo|tại|trong) (?:các )?(?:phụ lục|biểu|bảng|danh mục)[^;.]{0,12} (?:kèm theo|đính kèm|gửi kèm)(?: [^;.]{0,40})?$/u,
);
/** The same inside a clause that orders: "Tuyên truyền Luật … có hiệu lực từ ngày …". */
const IN_FORCE = pattern(/có hiệu lực (?:thi hành )?(?:kể )?từ ngày/u);
const IS_A = pattern(
  /(?<!nhất|đặc biệt|quan trọng) là (?:bài toán|vấn đề|thách thức|tiền đề|động lực|công cụ|lĩnh vực|một trong|nhiệm vụ (?:quan trọng|cấp bách|trọng tâm|thường xuyên|chính trị)|cơ sở|căn cứ|điều kiện|dịp|nền tảng|yêu cầu|giải pháp)/u,
);
/** "Nội dung trên được nêu tại Công điện số …": where an article has it from. */
const TELLS_SOURCE = pattern(
  /^(?:đây là |đó là )?(?:những |các )?(?:nội dung|thông tin|chỉ đạo|yêu cầu|ý kiến)(?: chỉ đạo)? (?:trên|này|nêu trên|nói trên)\s(?:được|nêu|thể hiện|nằm)\s/u,
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
const CONSEQUENCE = pattern(
  /^(?:nếu|(?:nếu )?(?:quá|sau) (?:(?:thời )?hạn|thời gian) (?:trên|này|nêu trên|nói trên|quy định)|trường hợp|trong trường hợp|trừ trường hợp|ví dụ|chẳng hạn|cụ thể như|bởi vì|vì)(?=[\s,:])/u,
);
/** "Quá thời hạn trên, đơn vị nào chưa nộp coi như …", "Lớp nộp trễ sẽ bị trừ điểm": what becomes of whoever does not do it. */
const OUTCOME = pattern(
  /^(?:(?:quá|sau) (?:(?:thời )?hạn|thời gian) (?:trên|này|nêu trên|nói trên|quy định)|(?:đơn vị|cá nhân|tập thể|địa phương|trường|lớp|tổ|xã)(?: nào)? (?:không|chưa|chậm|nộp (?:trễ|chậm|muộn)|vi phạm))(?!\p{L})[^;.]{0,120} (?:bị|coi như|không nhận|không được xét|chịu trách nhiệm)(?!\p{L})/u,
);
/** "Sở Y tế đã đề nghị …": an order that was given, not one that is. */
const TOLD_BEFORE = pattern(
  /^ đã (?:đề nghị|yêu cầu|chỉ đạo|chỉ thị)\s(?!.*[,;]\s(?:yêu cầu|đề nghị|giao)\s)/u,
);
/** "Cử tri kiến nghị …": what others ask of the issuer. */
const ASKED_BY_OTHERS = pattern(
  /^(?:các )?(?:cử tri|người dân|nhân dân|bạn đọc|công dân|phụ huynh(?: học sinh)?|đại biểu(?: hđnd| quốc hội)?|một số ý kiến|ý kiến cử tri)(?:\s[^\s,;:.]{1,12}){0,10}?\s(?:đề nghị|kiến nghị|phản ánh|hỏi|cho rằng|mong muốn|thắc mắc|bày tỏ)\s/u,
);
/** What is appraised: with a fault named, no verb in it obliges. */
const APPRAISED = pattern(/^(?:việc|công tác|tình hình|chất lượng|ý thức)\s/u);
/** "Việc phụ đạo học sinh chưa đạt phải …": the fault is of somebody inside the subject, and what follows binds. */
const BOUND = pattern(/^[^;.]{0,160}?(?<!không) (?:phải|không được) /u);
const BINDS = pattern(/(?:phải|cần|(?<!(?:việc|vấn đề|công tác) )xác định|(?<!được )coi|lấy)\s/u);
const MODAL = pattern(
  /(?:^|\s)(?:(?<!không )phải|cần|cần phải|có trách nhiệm|chịu trách nhiệm|không được|không để|nghiêm cấm|tuyệt đối không|yêu cầu|đề nghị|giao|quyết tâm|cam kết|sẽ|phấn đấu)(?=\s)/u,
);
const SHARED_DEADLINE = pattern(
  /^(?:(?:thời gian|thời hạn|tiến độ|hạn)\s)?(?:(?:thực hiện |phấn đấu )?(?:cơ bản )?hoàn thành|thực hiện|xong|hoàn tất|báo cáo|triển khai|gửi|kết thúc)?(?:\s(?:công việc|nhiệm vụ|việc này|nội dung này|thực hiện|các nội dung(?: trên)?))?\s?:?\s?(?:trước|trong|chậm nhất|xong|muộn nhất|đến|vào|từ|(?:ngày|quý|tháng)(?=\s?(?:[\divx]{1,4}(?!\p{L})|m[ùồ]ng|mười|hai|ba|tư|năm|này|sau|tới))|hết)\s[^,;]{0,80}$/u,
);
/** "Thời gian gửi bài trước ngày 20/3", "Hạn nộp hồ sơ dự thi đến hết ngày 15/3". */
const TIME_OF_HANDING_IN = pattern(
  /^(?:thời gian|thời hạn|hạn)\s(?:gửi|nộp|nhận|đăng ký|báo cáo)(?:\s\p{L}{1,8}){1,4}\s(?:là\s)?(?:trước|chậm nhất|muộn nhất|đến|từ|vào|trong)\s[^,;]{0,60}$/u,
);
/** What any time is told by; "đến thăm gia đình …", "từ chối tiếp nhận …" only look like one. */
const TELLS_TIME = pattern(
  /\d|(?:^|\s)(?:tết|mùa|vụ|năm|tháng|quý|tuần|ngày|giờ|học kỳ|học kì|nhiệm kỳ|khi|kỳ|đợt|lễ|dịp|khai giảng|hội nghị|đại hội|thời gian|thời hạn|hạn)(?!\p{L})/u,
);
/** "Đến năm 2030 đạt 90% hộ dân …": a time, and then what is to be reached by it. */
const SHARE = pattern(/\d\s?%/u);
/** "Đến ngày 30/9 phải giải ngân đạt …": the time is followed by work of its own. */
const BOUND_THEN = pattern(
  /\s(?:phải|cần)\s(?!(?:hoàn thành|xong|hoàn tất|báo cáo|kết thúc)(?:\s(?:xong|công việc|nhiệm vụ|các nội dung trên))?$)/u,
);
/** A time at the head of a clause, up to the last figure of its date. */
const TIME_FIRST = pattern(
  /^(?:trước|trong|chậm nhất|muộn nhất|đến|hết|vào|từ|cuối)\s[^,;:()]{0,40}?\d{1,2}[/.-]\d{1,4}(?:[/.-]\d{4})?\s(?:(?:cơ bản|phấn đấu|phải)\s)?(?=\p{L})/u,
);
const ONLY_DONE = pattern(
  /^(?:hoàn thành|xong|hoàn tất|kết thúc|báo cáo|gửi|thực hiện)(?:\s\p{L}{1,9}){0,2}$/u,
);
const ORDER_VERB = pattern(
  /^(?:(?:kính|trân trọng)\s)?(?:yêu cầu|đề nghị|giao|phân công|ủy quyền|chỉ đạo|khuyến khích|đồng ý giao|thống nhất giao|nhất trí giao)(?=\s)/u,
);

const CARRIED_OUT = pattern(/thực hiện|thi hành|chấp hành|biết|triển khai nghiêm/u);

/** "thực hiện nghiêm túc hướng dẫn này": the document itself. */
const THIS_GUIDE = /hướng dẫn này$/u;

/** "Văn bản góp ý xin gửi về Sở …", "Ý kiến của quý đơn vị đề nghị được gửi về …": what is to be handed in, whoever has it. */
const HANDED_IN = pattern(
  /^(?:báo cáo|văn bản|ý kiến|kết quả|hồ sơ|danh sách|số liệu|thông tin|bài|tài liệu|biểu mẫu|đề xuất|kế hoạch|phiếu|bản đăng ký|bản (?:giấy|mềm|cứng))(?!\p{L})(?: (?!(?:đã|được|do|không|chưa|gửi|nộp) )[\p{L}\d,()/&-]{1,24}){0,16}(?: (?:xin|đề nghị|yêu cầu|vui lòng|cần|phải)(?: được)?)? (?:(?:gửi|nộp|chuyển) (?:về|cho|đến|tới|qua|bằng|theo|bản)|báo cáo về (?:sở|phòng|ubnd|ủy ban|văn phòng|ban|bộ|thường trực|đảng ủy|công an|lđlđ|hội|liên đoàn|trung tâm|trường|cục|chi cục))(?!\p{L})/u,
);

/** Whether a clause says that a paper is to be handed in, and nothing of who does. */
export function handsIn(passage: Passage, clause: Stretch): boolean {
  return HANDED_IN.testIn(passage, clause) && !PAST.testIn(passage, clause);
}

/** Whether the words of a clause only say that the document is to be carried out. */
export function onlyCarriesOut(folded: string): boolean {
  if (folded.length > 260 || !CARRIED_OUT.test(folded)) return false;
  return wordsOf(folded.replace(THIS_GUIDE, 'văn bản này')).every((word) => CARRY_OUT.has(word.text));
}

/** What an order is said to rest on, up to its comma. */
const BASIS = pattern(
  /^(?:nhận được|căn cứ|trên cơ sở|với (?:nội dung|tinh thần)|để (?:thực hiện|triển khai|kế hoạch|chỉ thị|nghị quyết|chương trình|công tác)|vì vậy|do đó|do vậy)[^,;.]{0,120},\s/u,
);

/** Predicate of a clause once its order verb and whoever is ordered are taken off; folded. */
export function predicateOf(passage: Passage, clause: Stretch): string {
  const { folded } = passage;
  const basis = BASIS.execIn(passage, clause)?.[0].length ?? 0;
  let at = skipConnectives(folded, clause.start + basis);
  for (let step = 0; step < 4; step++) {
    const run = readParties(passage, at);
    if (run && run.end < clause.end) at = run.end + 1;
    const order = ORDER_VERB.execAt(folded, at, 40);
    if (order) at += order[0].length + 1;
    if (!run && !order) break;
  }
  return folded.slice(at, clause.end);
}

function reportsBack(passage: Passage, clause: Stretch): boolean {
  const known = TO_KNOW.execIn(passage, clause);
  if (!known) return false;
  const rest = { start: clause.start + known.index, end: clause.end };
  const report = AND_REPORT.execIn(passage, rest);
  return report !== null && BY_WHEN.testIn(passage, { start: rest.start + report.index, end: clause.end });
}

/** A clause that says no more than "các đơn vị nghiêm túc triển khai thực hiện". */
export function isClosing(passage: Passage, clause: Stretch): boolean {
  if (reportsBack(passage, clause)) return false;
  if (CLOSING_OPENERS.testIn(passage, clause) || CARRIES_THIS.testIn(passage, clause)) return true;
  if (CARRIES_IT.testIn(passage, clause)) return true;
  return onlyCarriesOut(predicateOf(passage, clause));
}

/** Whether a verb with its object follows the time a clause opens with: "Trước ngày 15/9/2026 gửi danh sách về Sở". */
function orderedThen(passage: Passage, clause: Stretch): boolean {
  const time = TIME_FIRST.execIn(passage, clause);
  if (!time) return false;
  const at = clause.start + time[0].length;
  const rest = passage.folded.slice(at, clause.end);
  return isPredicate(passage.folded, at) && !ONLY_DONE.test(rest) && /^\S+\s\S+\s\S/u.test(rest);
}

export function isSharedDeadline(passage: Passage, clause: Stretch): boolean {
  return (
    clause.end - clause.start < 120 &&
    (SHARED_DEADLINE.testIn(passage, clause) || TIME_OF_HANDING_IN.testIn(passage, clause)) &&
    TELLS_TIME.testIn(passage, clause) &&
    !SHARE.testIn(passage, clause) &&
    !BOUND_THEN.testIn(passage, clause) &&
    !orderedThen(passage, clause)
  );
}

/** "(Có biểu mẫu kèm theo)": a sentence in brackets is about the one before it. */
function isBracketed({ text }: Passage, { start, end }: Stretch): boolean {
  if (text.charAt(start) !== '(' || text.charAt(end - 1) !== ')') return false;
  let open = 0;
  for (let i = start; i < end - 1; i++) {
    if (text.charAt(i) === '(') open++;
    else if (text.charAt(i) === ')') open--;
    if (open === 0) return false;
  }
  return true;
}

export function isRider(passage: Passage, sentence: Stretch): boolean {
  return (
    CONSEQUENCE.testIn(passage, sentence) || tellsOutcome(passage, sentence) || isBracketed(passage, sentence)
  );
}

/** Whether a sentence says what becomes of whoever does not do the work, and asks nothing of anybody. */
export function tellsOutcome(passage: Passage, sentence: Stretch): boolean {
  return OUTCOME.testIn(passage, sentence);
}

/** First of the clause's comma-parted pieces that a party or verb begins, its offset, or -1. */
export function mainPiece(passage: Passage, clause: Stretch): number {
  const { folded } = passage;
  let at = clause.start;
  for (let pieces = 0; pieces < 8 && at < clause.end; pieces++) {
    const from = skipConnectives(folded, at);
    if (isPredicate(folded, from)) return from;
    const run = readParties(passage, from);
    if (run && run.end < clause.end && isPredicate(folded, run.end + 1)) return from;
    const comma = folded.indexOf(',', from);
    if (comma < 0 || comma >= clause.end) return -1;
    at = comma + 1 + (folded.charAt(comma + 1) === ' ' ? 1 : 0);
  }
  return -1;
}

/** "bố trí phòng học cho các trường còn thiếu": which of them are meant, after whoever is to act. */
const WHICH_LACK = pattern(
  /\s(?:cho|của|tại|đối với|với|về|những|các)(?: \p{L}{1,9}){1,5} (?:còn|chưa)(?: \p{L}{1,9}){1,4}$/u,
);

/** "Tổ trưởng rà soát thiết bị còn thiếu": what is wanting is what the work is about. */
const MENDS = pattern(
  /^ (?:rà soát|thống kê|bổ sung|khắc phục|xử lý|kiểm tra|mua|mua sắm|sửa chữa|thay thế|nhắc|nhắc nhở|phụ đạo|kèm cặp) [^,;]{2,60}(?:còn thiếu(?! sót)|còn tồn tại|chưa đạt)/u,
);

/** "Phòng Nội vụ khẩn trương tổng hợp số biên chế còn thiếu của …": nothing that was is told so. */
const URGED = pattern(/^ (?:khẩn trương|nhanh chóng|sớm) /u);

/** A fault that is only of what somebody is to work on. */
function faultOfObject(passage: Passage, clause: Stretch): boolean {
  const doer = doerOf(passage, clause)?.parties.at(-1);
  if (!doer || !isPredicate(passage.folded, doer.end + 1)) return false;
  const said = passage.folded.slice(0, clause.end);
  const ofObject =
    WHICH_LACK.testIn(passage, { ...clause, start: doer.end }) ||
    MENDS.testAt(said, doer.end, 100) ||
    URGED.testAt(said, doer.end, 20);
  return ofObject && !PAST.testIn(passage, clause);
}

const MAY = pattern(/\s(?:có thể|được phép|được quyền)\s/u);

/** "…, hiệu trưởng có thể bố trí thêm lớp": whoever is named may, and need not. */
export function permits(passage: Passage, clause: Stretch): boolean {
  const { folded } = passage;
  const may = MAY.execIn(passage, clause);
  if (!may) return false;
  const at = clause.start + may.index;
  const piece = Math.max(clause.start, folded.lastIndexOf(', ', at) + 2);
  if (readParties(passage, skipConnectives(folded, piece))?.end !== at) return false;
  return !MODAL.testIn(passage, { ...clause, start: at });
}

/** "Hồ sơ gồm: …", "Kế hoạch gồm các nội dung …": what there is in it. */
const CONSISTS = pattern(/^[^,;:.]{2,80}\s(?:bao gồm|gồm)(?::|\s(?:có|các|những|\d))/u);
const tellsContents = (passage: Passage, clause: Stretch): boolean =>
  CONSISTS.testIn(passage, clause) && !isPredicate(passage.folded, clause.start);

/** A fault that nothing after it binds anybody to mend. */
function findsFault(passage: Passage, clause: Stretch): boolean {
  const fault = FAULT.execIn(passage, clause);
  if (!fault) return false;
  const after = clause.start + fault.index + fault[0].length;
  return !BOUND.test(passage.folded.slice(after, clause.end));
}

/** What a clause does. `listed`: it stands in a list of orders, where anything that is not a statement obliges. */
export function senseOf(passage: Passage, clause: Stretch, listed: boolean): ClauseSense {
  const says = (one: Pattern): boolean => one.testIn(passage, clause);
  const ordinal = ORDINAL.execIn(passage, clause)?.[0].length ?? 0;
  if (ordinal > 0) {
    const rest = { ...clause, start: clause.start + ordinal };
    const orders = mainPiece(passage, rest) === skipConnectives(passage.folded, rest.start);
    return orders ? senseOf(passage, rest, listed) : 'statement';
  }
  if (isBracketed(passage, clause)) return 'rider';
  if (isSharedDeadline(passage, clause)) return 'deadline';
  if (reportsBack(passage, clause)) return 'order';
  if (says(CLOSING_OPENERS) || says(CARRIES_THIS) || says(CARRIES_IT) || says(HAS_CARRIED)) return 'closing';
  if (says(BY_THIS) && onlyCarriesOut(predicateOf(passage, clause))) return 'closing';
  if ((says(PERSON_ENTRY) || says(TELLS_FUNDS)) && !says(MODAL) && doerOf(passage, clause) === null)
    return 'statement';
  if ((says(ASSESSMENT) && !says(STILL_ORDERS)) || (says(JUDGES) && !says(MODAL))) return 'statement';
  if (says(IN_FORCE) && !isPredicate(passage.folded, clause.start)) return 'statement';
  const approves = APPROVES.testIn(passage, {
    ...clause,
    start: Math.min(skipConnectives(passage.folded, clause.start), clause.end),
  });
  if (says(ARRANGEMENT) || says(EFFECT) || approves || (says(PRAISES) && !says(MODAL))) return 'statement';
  if (
    says(TELLS_SOURCE) ||
    says(CAPTION) ||
    says(TITLES_TABLE) ||
    tellsNews(passage, clause) ||
    says(IN_ANNEX) ||
    says(TOTAL_FUNDS)
  )
    return 'statement';
  if (says(BLAMED) || says(ASKED_BY_OTHERS) || says(LAW_TELLS) || permits(passage, clause))
    return 'statement';
  if (says(IS_A) && !says(BINDS)) return 'statement';
  const only = readParties(passage, clause.start);
  if (only && only.end >= clause.end) return 'statement';
  if (only && TOLD_BEFORE.testAt(passage.folded.slice(0, clause.end), only.end, 400)) return 'statement';
  if (says(APPRAISED) && findsFault(passage, clause)) return 'statement';
  const modal = says(MODAL);
  if (!modal && tellsContents(passage, clause)) return 'statement';
  if (
    !modal &&
    (says(PAST) || says(FAULT)) &&
    !faultOfObject(passage, clause) &&
    !isPredicate(passage.folded, skipConnectives(passage.folded, clause.start))
  )
    return 'statement';
  if (
    modal ||
    mainPiece(passage, clause) >= 0 ||
    doerOf(passage, clause) !== null ||
    handsIn(passage, clause)
  )
    return 'order';
  const words = passage.text.slice(clause.start, clause.end).includes(' ');
  return listed && words && clause.end - clause.start > 12 && !says(STATE) ? 'order' : 'statement';
}
