import { hasDigit } from '../../pattern/grams.ts';
import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import { TASK_VERBS } from '../../vietnamese/verbs.ts';
import type { Found, Passage, Recogniser } from '../recogniser.ts';

/** A share: "100%", "ít nhất 80%", "trên 95 %", "từ 90% trở lên", "70-80%", "≥ 95%". */
const SHARE = pattern(
  /(?<![\p{L}\p{N}])(?:[≥≤<>]\s?|(?:ít nhất|tối thiểu|tối đa|trên|hơn|dưới|không (?:quá|dưới|thấp hơn|ít hơn|vượt quá)|từ(?=\s[\d.,–-]{1,10}\s?%(?:\s?\/\s?năm)?(?:\s(?!trở)\p{L}{1,8}){0,4}\strở lên))\s)?\d{1,3}(?:[.,]\d{1,3})?(?:\s?%?\s?(?:[-–]|đến)\s?\d{1,3}(?:[.,]\d{1,3})?)?\s?%(?:\s?\/\s?năm(?!\p{L}))?(?:\strở lên|(?<=từ\s[\d.,–\s-]{1,10}%)(?:\s(?!trở)\p{L}{1,8}){1,4}\strở lên)?/u,
);

/** A rate: "2 buổi/ngày", "24/24h", "01 lần/tháng", "3 chuyến/tuần". */
const RATE = pattern(
  /(?<![\p{L}\p{N}/]|\d[.,])(?:(?:ít nhất|tối thiểu|tối đa|không quá)\s)?(?:24\/24\s?(?:h|giờ)?|24\/7|7\/7|\d{2}\stuần(?=\sthực\shọc)|\d{1,4}\s(?:buổi|lần|ngày|giờ|phút|tiết|lượt|cuộc|kỳ|bài|tin|chuyên đề)\s?\/\s?(?:\d{1,2}\s)?(?:lần|buổi|tiết|ca|ngày|tuần|tháng|quý|năm học|năm|học kỳ|kỳ|lớp|trường|đội|nhóm|khối|môn|học sinh|giáo viên|người|hộ|đơn vị|xã|thôn)(?:\s?\/\s?(?:lớp|trường|tổ|nhóm|khối|môn|học sinh|em|giáo viên|người|hộ|đơn vị|thôn))?(?!\p{L})|\d{1,3}\s(?:phút|giờ|buổi|lần|tiết|cuộc|lượt)\smỗi\s(?:ngày|tuần|tháng|quý|năm học|năm|học kỳ)(?!\p{L})|\d{1,3}(?:\.\d{3}){0,2}\s(?!đồng|nghìn|triệu|tỷ|tháng|năm|quý|phút)\p{L}{2,8}(?:\s\p{L}{2,8}){0,3}\s?\/\s?(?:ngày|tuần|tháng|quý|năm học|năm|học kỳ)(?!\p{L}))/u,
);

/** So many of so many people, or to each: "dưới 120 ca/100.000 dân", "tối thiểu 60 lít/người/ngày". */
const PER_HEAD = pattern(
  /(?<![\p{L}\p{N}/]|\d[.,])(?:(?:ít nhất|tối thiểu|tối đa|trên|dưới|không quá|từ)\s)?\d{1,4}(?:[.,]\d{1,3})?\s(?:ca|bác sĩ|dược sĩ|điều dưỡng|giường bệnh|giường|trường hợp|lít|kg|m3|m²|m2|kwh|suất|bữa|bản sách|cuốn sách|đầu sách|sách|cuốn|lượt|giờ|máy tính|máy|bộ|phòng|giáo viên)(?:\s\p{L}{2,8})?\s?\/\s?(?:\d{1,3}(?:\.\d{3}){0,2}\s)?(?:dân|người dân|người|trẻ|hộ|học sinh|giường|lớp|bạn đọc|đầu người|em|giáo viên)(?:\s?\/\s?(?:ngày|tháng|năm|đêm))?(?!\p{L})/u,
);

/** The same of so many alone: "dưới 42/100.000 trẻ đẻ sống", "112 bé trai/100 bé gái". */
const OUT_OF = pattern(
  /(?<![\p{L}\p{N}/]|\d[.,])(?:[≥≤<>]\s?|(?:ít nhất|tối thiểu|tối đa|trên|dưới|không quá|từ)\s)?(?:\d{1,4}(?:[.,]\d{1,3})?\s?\/\s?(?:1\.000|10\.000|100\.000)\s(?:trẻ (?:em|đẻ sống|sống|đẻ)|dân|người|ca đẻ|ca|bà mẹ|phụ nữ|lao động|học sinh|hộ)|\d{2,3}(?:,\d{1,2})?\s(?:bé |trẻ )?(?:trai|nam)\s?\/\s?100\s(?:bé |trẻ )?(?:gái|nữ))(?!\p{L})/u,
);

/** "giảm tỷ suất tử vong xuống dưới 12‰". */
const PER_MILLE = pattern(
  /(?<=\s(?:đạt|còn|xuống|ở mức|giảm|tăng)\s)(?:[≥≤<>]\s?|(?:ít nhất|tối thiểu|trên|dưới|không quá)\s)?\d{1,3}(?:[.,]\d{1,2})?\s?‰/u,
);

/** "thi thử 02 lần", "phun hóa chất đủ 02 lần": how many times, and no time of whoever was at fault. */
const TIMES = pattern(
  /(?<=\s)(?<!(?:tuần|tháng|quý|năm|ngày|kỳ|giờ|phút|gấp|vi phạm|nhắc nhở|quá hạn|chậm|trễ|vắng|trượt|kỷ luật|bị|từ|trên|quá|đã|lần|thứ|học|sau|khóa|đợt|đây|nay)\s)\d{1,2}\slần(?![\p{L}\p{N}]|\s?\/|\s(?:lượt|này|thứ|trước|trở|nữa|vi phạm|nhắc|mỗi|so))/u,
);

/** Work by shifts: "3 ca, 4 kíp". */
const SHIFTS = pattern(/(?<![\p{L}\p{N}])\d\sca,?\s\d\skíp(?!\p{L})/u);

/** An amount that something is raised, lowered or brought to: "lên 75ha", "đạt 1.200 tỷ đồng". */
const AMOUNT = pattern(
  /(?<=(?:^|\s)(?:thêm|việc làm cho|việc làm mới cho|lên|xuống còn|xuống dưới|đạt|đạt trên|đạt từ|đạt ít nhất|còn dưới|đủ|bán kính|(?<!có\s)(?:chiều dài|diện tích|công suất|quy mô)(?:\skhoảng|\strên|\stừ|\stối thiểu)?)\s)\d{1,3}(?:[.,]\d{1,3}){0,3}\s?(?:ha|km|m2|m²|m3|m|tỷ đồng|triệu đồng|nghìn đồng|(?:tỷ|triệu|nghìn)(?:\s(?:lượt khách|lượt người|lượt|khách|tấn|m3|m²|m2|usd|hộ|người|cây|sản phẩm))?|lượt khách|người|lao động|học sinh|trường|lớp|xã|hộ|giường|phòng|điểm|tấn|chỗ)(?:\/\p{L}{1,6}){0,2}(?:\strở lên)?(?![\p{L}\p{N}])/u,
);

/** "trong bán kính 200m quanh trường học": where, and nothing to be reached. */
const AROUND = /^ (?:xung )?quanh /u;

/** "Thu ngân sách nội địa: 18.500 tỷ đồng": what is aimed at, and behind the colon how much of it. */
const AIMED = pattern(
  /^(?:thu|tổng (?:thu|sản|diện|giá|vốn|lượng)|kim ngạch|giá trị|sản lượng|diện tích|doanh thu|năng suất|vốn đầu tư|giải quyết việc làm|trồng)\s(?:[^:;,.]{2,60}:\s|[^:;,.\d]{2,60}\s(?=[\d.,]{1,12} (?:ha|tỷ đồng|triệu đồng|tấn|lao động|người|lượt khách)(?:\/\p{L}{1,6})?$))((?:(?:khoảng|trên|từ|đạt)\s)?\d{1,3}(?:[.,]\d{1,3}){0,3}\s?(?:ha|km|tỷ đồng|triệu đồng|nghìn đồng|triệu usd|tỷ usd|usd|tấn|tạ|lao động|người|lượt khách)(?:\/\p{L}{1,6}){0,2}(?:\strở lên)?)(?![\p{L}\p{N}])/u,
);

/** "Học sinh giỏi cấp tỉnh: từ 12 em trở lên", "Sáng kiến: 10 sáng kiến": what is aimed at, and nothing but how many behind the colon. */
const LISTED_FIGURE = pattern(
  /(?<=^[^:;.]{3,90}:\s)(?:(?:từ|trên|ít nhất|tối thiểu|không quá|dưới|khoảng)\s)?\d{1,4}\s(?:em|học sinh|giải|huy chương|sáng kiến|đề tài|đồng chí|giáo viên|lớp|chi đội|tiết mục|sản phẩm|câu lạc bộ|công trình|mô hình|tủ sách|chuyên đề)(?!\p{L})(?:\strở lên)?(?=$|[,;]|\s(?:cấp|đạt|trở)\s)/u,
);

/** Things of two syllables and more, longest first; of any other thing counted the first syllables must do. */
const THING =
  '(?:tổ chức dịch vụ thu|điểm chữa cháy công cộng|công đoàn cơ sở|đoàn viên ưu tú|quần chúng ưu tú|hợp tác xã kiểu mới|huy chương vàng|huy chương bạc|huy chương đồng|mô hình, dự án|công trình, phần việc|nhà chờ, điểm dừng|bình chữa cháy|hòm công đức|suất học bổng|suất quà|phần quà|túi quà|phiên chợ|chuyến xe|chuyến tàu|đoàn công tác|gian hàng|mũi thi công|điểm cố định|điểm đo|điểm bán hàng|điểm du lịch|điểm dừng|tổ công tác|tổ chức đảng|tổ chức hội|chi bộ|chi đoàn|chi hội|chi đội|đảng bộ|đảng ủy|bản sách|đầu sách|cuốn sách|nhà ở|nhà đại đoàn kết|nhà tình nghĩa|nhà tình thương|nhà nhân ái|nhà chờ|nhà máy|tuyến phố|tuyến cáp|ngày công|giờ học|giờ giảng|sản phẩm ocop|vụ án|vụ việc|trường hợp|lượt khách|tin, bài|tin bài|tổ liên gia|tổ tự quản|tổ công nghệ số|tổ hòa giải|bác sĩ|y sĩ|dược sĩ|mã số vùng trồng|mã số|phần việc|hồ sơ|tài khoản|khẩu hiệu|phương tiện|nông dân|thanh niên|phụ nữ|hộ dân|hộ nghèo|làng nghề|vùng trồng|chủng loại|ngôi nhà|phòng khám|nhà văn hóa|máy tính bảng|nhà vệ sinh|nhà công vụ|câu lạc bộ|hợp tác xã|tổ hợp tác|khu dân cư|cụm công nghiệp|khu công nghiệp|trạm y tế|cơ sở dữ liệu|đường dây nóng|phòng học bộ môn|cán bộ|chiến sĩ|tình nguyện viên|hộ gia đình|giáo viên|nhân viên|học sinh|học viên|hội viên|đảng viên|đoàn viên|thành viên|thí sinh|lao động|công trình|mô hình|chuyên đề|chuyên mục|hoạt động|sản phẩm|sáng kiến|tiết mục|tác phẩm|tiết học|lớp học|phòng học|trường học|điểm trường|cơ sở|đơn vị|bể bơi|hồ chứa|hồ bơi|dự án|địa chỉ|tủ sách|thư viện|doanh nghiệp|tiêu chí|chỉ tiêu|đề tài|hội nghị|hội thảo|hội thi|cây xanh|nhà tạm|cụm loa|máy tính|tờ rơi|tin bài|dịch vụ|thủ tục|vụ việc|nhiệm vụ|giải pháp|tuyến đường|khu vực|đồng chí|gia đình|vườn mẫu|sân chơi)';
/** Things whose name ends with its first syllable: "12 lớp tập huấn". */
const SHORT_THING =
  '(?:mẫu|bậc|vụ|lần|bộ|ô|sào|tạ|tấn|m|cm|mm|km|ha|cuốn|quyển|bản|tờ|nhà|tin|lít|kg|đập|cống|kênh|kè|đê|ao|lớp|buổi|cuộc|tiết|trường|hộ|đợt|xã|thôn|bản|ấp|phường|tổ|đội|suất|giải|bài|tin|trạm|cầu|hồ|giếng|cây|con|phòng|điểm|tuyến|chốt|ca|lượt|chợ|giờ|lần|camera|máy|xe|bóng|thùng|biển|em|cháu|trẻ|dân|kỳ|phiếu|món|bữa|chậu|khóm|cột|bể|lọ|gói|chai|hũ|chuyến|phiên|đoàn|lễ|vé|chữ|câu)';

/** What does not belong to the name of a thing that is counted. */
const NO_WORD_OF_THING = String.raw`(?:và|để|cho|theo|tại|của|về|trong|trên|có|được|do|với|ở|vào|trước|đối|đạt|thuộc|so|trở|nhằm|mỗi|đến|xuống|bị|còn|ngày|tháng|là|như|này|khi|sau|hoặc|trước|nếu|thì|phải|cùng|gồm|đã|vào|bằng|qua|giữa|tại|nữa|không|phát|giúp|tham|đăng|thực|được|kèm)(?!\p{L})`;

/** A least or greatest number of things: "ít nhất 02 trường", "không quá 45 học sinh". */
const BOUNDED = pattern(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<!cách nhau\s)(?:(?:ít nhất|nhiều nhất|tối thiểu|tối đa)(?:\slà)?|không quá|(?<=(?:kết nạp|mới|đạt|thành lập|tổ chức|giới thiệu|giúp đỡ|phấn đấu|thu hút)\s)từ(?=\s[\d.]{1,9}\s[\p{L}\s]{2,24}\strở lên))\s(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,6}(?:,\d{1,2}(?=\slần))?)\s(?!ngày(?!\scông)|giờ(?!\shọc)|tuần|tháng|năm|phút)(?:(?:${THING.replaceAll(' ', String.raw`\s`)}|${SHORT_THING})(?!\p{L})|\p{L}{1,12}(?:\s(?!${NO_WORD_OF_THING})\p{L}{2,10}(?=$|[\s,;.)/]))?)(?:\s?\/\s?(?:\d{1,4}\s?)?(?:giáo viên|học sinh|học kỳ|nhiệm kỳ|năm học|điểm thi|đơn vị|m2|m²|\p{L}{1,10}))?(?:\strở lên)?`,
    'u',
  ),
);

/** The same with the number in words as well: "không quá 02 (hai) học sinh". */
const SPELLED = pattern(
  /(?<![\p{L}\p{N}])(?:ít nhất|tối thiểu|tối đa|không quá)\s\d{1,4}\s\((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\)\s(?:học sinh|giáo viên|trường hợp|đơn vị|\p{L}{1,12})(?!\p{L})/u,
);

/** How long something may last: "không kéo dài quá 90 phút", "tối thiểu 30 phút", "xuống còn không quá 10 ngày làm việc". */
const LASTING = pattern(
  /(?:(?<![\p{L}\p{N}])(?:không\skéo\sdài\squá|tối\sthiểu|ít\snhất)\s\d{1,3}\sphút(?!\s(?:trước|sau|kể)|\p{L})|(?<=\s(?:xuống\s)?còn\s)(?:(?:không\squá|dưới|tối\sđa)\s)?\d{1,3}\s(?:ngày\slàm\sviệc|ngày|giờ|phút)(?![\p{L}\p{N}]))/u,
);

/** "dự trữ lương thực tối thiểu 07 ngày", "lưu mẫu thức ăn đủ 24 giờ": for how long what is kept must do. */
const KEPT_FOR = pattern(
  /(?<![\p{L}\p{N}])(?:(?:tối thiểu|ít nhất|không dưới)\s\d{1,3}\s(?:ngày|giờ|tháng)|(?<=đủ\s)\d{1,3}\s(?:ngày|giờ))(?!\p{L}|\s(?:làm việc|kể|trước|sau))/u,
);
const OF_STOCK = expression(
  /(?:^|[^\p{L}])(?:dự trữ|dự phòng|lương thực|thực phẩm|nhu yếu phẩm|nước (?:uống|sạch)|lưu mẫu|lưu giữ|bảo quản|nhiên liệu|xăng dầu|vật tư|thức ăn|nguồn điện|pin|oxy|camera|niêm yết|công khai|đăng tải|trưng bày) /u,
);
/** "bữa ăn ca từ 23.000 đồng trở lên". */
const MONEY_UP = pattern(
  /(?<![\p{L}\p{N}])từ\s\d{1,3}(?:\.\d{3}){0,3}\s?(?:triệu\s|nghìn\s|tỷ\s)?đồng(?:\/\p{L}{1,6}){0,2}\strở lên(?!\p{L})/u,
);
/** "mức thu không vượt quá 150.000 đồng/học sinh/tháng": no more or no less, and no price that tells which is meant. */
const MONEY_LIMIT = pattern(
  /(?<![\p{L}\p{N}])(?<!(?:có|giá|trị|vốn|thu nhập|trở lên|thầu)\s)(?:không (?:vượt )?quá|tối đa|tối thiểu|ít nhất|không (?:dưới|thấp hơn|ít hơn|cao hơn))\s\d{1,3}(?:[.,]\d{1,3}){0,3}\s?(?:nghìn\s|ngàn\s|triệu\s|tỷ\s)?đồng(?:\s?\/\s?\p{L}{1,6}(?:\s(?:sinh|viên|dân))?){0,2}(?!\p{L})/u,
);
/** "9/9 thôn có tủ sách": all that there are. */
const ALL_OF = pattern(
  /(?<![\p{L}\p{N}/]|\d[.,])\d{1,3}\/\d{1,3}\s(?:thôn|xóm|ấp|bản|buôn|tổ dân phố|tổ|khu phố|khu dân cư|khu|xã|phường|trường|lớp|chi bộ|chi đoàn|chi hội|đơn vị|cơ sở|hộ|cơ quan|trạm y tế|trạm|tiêu chí|chỉ tiêu|sở|phòng|ban|hội)(?!\p{L})/u,
);
function isAll(counted: string): boolean {
  const [some, all] = counted.match(/\d+/gu) ?? [];
  return some === all;
}
/** "thuộc tốp 5 xã dẫn đầu", "nằm trong nhóm 10 tỉnh đứng đầu": a rank with its figure. */
const RANK = pattern(
  /(?<=\s(?:thuộc|trong|vào|lọt|nằm|đạt|giữ|đứng)\s)(?:(?:top|tốp)\s\d{1,2}(?:\s(?:tỉnh|thành phố|xã|phường|trường|đơn vị|địa phương|sở))?|nhóm\s\d{1,2}\s(?:tỉnh|thành phố|xã|phường|trường|đơn vị|địa phương|sở)(?=[^,;.]{0,30}\s(?:dẫn đầu|đứng đầu|đầu|cao nhất|tốt nhất)))(?!\p{L})/u,
);
/** "điểm trung bình đạt từ 4,0 trở lên": a mark. */
const MARK = pattern(
  /(?<![\p{L}\p{N}])(?:từ|trên|tối thiểu|ít nhất)\s\d{1,3}(?:,\d{1,2})?(?:\sđiểm)?(?:\strở lên)?(?!\p{L}|\p{N}|[.,/]\d|\s?%|\s\p{L})/u,
);
const OF_MARK = /(?:^|\s)(?:điểm|chỉ số|hệ số|mức)\s/u;

/** "không dưới 1/3 tổng số cấp ủy viên". */
const FRACTION = pattern(
  /(?<![\p{L}\p{N}])(?:ít nhất|tối thiểu|không dưới|không quá)\s[1-9]\/[2-9](?![\p{L}\p{N}/])/u,
);

/** "mỗi buổi học không quá 100 phút": elsewhere it may be a deadline. */
const AT_MOST = pattern(/(?<![\p{L}\p{N}])không\squá\s\d{1,3}\sphút(?!\s(?:trước|sau|kể)|\p{L})/u);
const OF_EACH = /(?:^|\s)(?:mỗi|một|thời gian|thời lượng)\s[^,;.]{1,40}$/u;

/** "kế hoạch dạy học 2 buổi/ngày": of what kind of schooling the work is, and nothing to be reached. */
const KIND_OF_SCHOOLING = expression(
  /(?:kế hoạch|việc|công tác(?: chuyên môn)?|thời khóa biểu|chương trình|đề án|phương án|quy định|hoạt động|hiệu quả|chất lượng|về|cho|phục vụ|tham gia) (?:tổ chức )?(?:dạy học|dạy|học tập|học|dạy và học|giảng dạy) $/u,
);
const KIND_REACH = 60;
const SESSIONS = /^\d{1,2} buổi/u;
const isKindOfSchooling = (folded: string, at: number): boolean =>
  SESSIONS.test(folded.slice(at, at + 10)) &&
  KIND_OF_SCHOOLING.test(folded.slice(Math.max(0, at - KIND_REACH), at));

/** How often within a time that is named before, also where that is blanked as a deadline: "mỗi tuần 02 buổi". */
const OFTEN = pattern(
  /(?<=(?:(?:^|\s)mỗi\s(?:ngày|tuần|tháng|quý|năm|học\skỳ|học\skì|năm\shọc)|#)\s)\d{1,2}\s(?:lần|buổi|tiết|giờ|cuộc|bài|tin)(?![\p{L}\p{N}]|\s?\/)/u,
);

/** "03", "1.500", "4,5", "từ 3 đến 5". */
const COUNT = String.raw`(?:từ\s(?=\d{1,4}\s?(?:[-–]|đến)\s?\d))?\d{1,3}(?:\.\d{3}){0,3}(?:,\d{1,2}|\/\d{1,3}(?=\s))?(?:\s?(?:[-–]|đến)\s?\d{1,4})?`;
const NO_THING = String.raw`(?:và|để|cho|theo|tại|của|là|đến|trên|trong|về|trở|hoặc|so|nếu|thì)\s`;
const THINGS = String.raw`${COUNT}\s?(?:ha|km|m2|m²|m3|tỷ đồng|triệu đồng|tấn|(?:lượt\s)?(?:(?:${THING}|${SHORT_THING})(?!\p{L})|(?!${NO_THING})\p{L}{2,10}(?:\s(?!${NO_WORD_OF_THING})\p{L}{2,10})?))`;

/** "sửa chữa 35 hồ chứa", "xây dựng mới 10 mô hình": a number of things right after a verb of work. */
const COUNTED = pattern(
  new RegExp(
    String.raw`(?<=\s)(?:thêm\s|mới\s|hoàn toàn\s|đủ\s|xong\s){0,2}(${THINGS.replaceAll(' ', String.raw`\s`)})(?:\/\p{L}{1,6}){0,2}(?![\p{L}\p{N}])`,
    'u',
  ),
);
/** "mỗi lớp có 01 tủ sách", "Có từ 3 đến 5 sản phẩm …": what there is to be. */
const THERE_IS = expression(/(?:^|[,;]\s|(?:mỗi|từng)\s(?:\p{L}{1,10}\s){1,5}|phấn đấu\s)có$/u);
/** "phấn đấu đạt 02 giải", "giành 05 huy chương". */
const WINS = expression(/(?:^|\s)(?:phấn đấu(?: [^ ,;.:]{1,9}){0,6} đạt|giành|đoạt|mang về)$/u);
/** How far back is looked for it. */
const THERE_IS_REACH = 60;
/** Counts of people who take part, of papers and of time are no targets. */
const NO_TARGET = expression(
  /^(?:từ\s)?[\d.,]+(?:\s?(?:[-–]|đến)\s?\d+)?\s?(?:người|tập thể|cá nhân|giáo viên|học sinh|cán bộ|công chức|viên chức|nhân viên|thành viên|đại biểu|đồng chí|tình nguyện|phó|trưởng|hiệu trưởng|kế toán|công an|dân quân|đảng viên phụ trách|chuyên viên|lãnh đạo|văn bản|bản|báo cáo|bộ|tờ(?!\srơi)|phiếu|công văn|quyết định|nghị quyết|hồ sơ|ngày|tháng|năm|giờ|phút|tuần|quý|giai đoạn|nội dung|nhiệm vụ|trường hợp|nhóm|loại|lần|bước|mục|khâu|nghị định|sạch|không|nhất|rõ)(?![\p{L}])/u,
);
/** "04 hộ dân còn lại": those that there are, whose number nobody has to reach. */
const ALREADY_THERE = expression(/^ (?:còn lại|nêu trên|nói trên|này|tồn đọng)(?!\p{L})/u);
/** A verb of at most four syllables. */
const LONGEST_VERB = 4;

/** Whether the words that end at `end` are a verb of work, and no name: "Cụm công nghiệp Thống Nhất 1". */
function afterVerb({ text, folded }: Passage, end: number): boolean {
  let from = end;
  for (let words = 0; words < LONGEST_VERB && from > 0; words++) {
    from = folded.lastIndexOf(' ', from - 1);
    const named = from >= 0 && /^\p{Lu}/u.test(text.slice(from + 1, from + 3));
    if (!named && TASK_VERBS.matchAt(folded, from + 1) === end) return true;
    if (from < 0) return false;
  }
  return false;
}

/** "Các khiếm khuyết cấp 1 xử lý ngay": a class by its number, and then what is done. */
const NUMBER_THEN_VERB = expression(/^\d{1,2} (?=\p{L})/u);

/** "kết quả kiểm tra 05 điểm mỏ": the verb is what is told of, and no work. */
const TOLD_OF = expression(/(?:kết quả|tình hình|tiến độ) (?:\p{L}{1,7} ){0,3}\p{L}{1,7}$/u);
const TOLD_OF_REACH = 40;
const isToldOf = ({ folded }: Passage, end: number): boolean =>
  TOLD_OF.test(folded.slice(Math.max(0, end - TOLD_OF_REACH), end));

/** "có ít nhất 02 tổ liên gia và 01 điểm chữa cháy", "06 giải cấp tỉnh, 01 dự án": a number of things beside another. */
const BESIDE = /^(?: \p{L}{1,10}){0,6}(?:,| và)$/u;
const BESIDE_REACH = 60;

/** "mỗi em 01 bản", "mỗi giáo viên ra 01 đề": so many of each, or from each. */
const EACH_ONE =
  /(?:^|[\s(])(?:mỗi|từng) (?!ngày|tuần|tháng|quý|năm|kỳ|học kỳ|buổi|lần|đợt|khi)\p{L}{1,9}(?: \p{L}{1,9}){0,2}$/u;
const EACH = /(?:^|[\s(])(?:mỗi|từng) \p{L}/u;
const GIVES = / (?:ra|làm|viết|nhận|góp|soạn|dựng|mang|có|nuôi|chọn|nộp)$/u;
const lastPiece = (words: string, marks: RegExp): string => words.split(marks).at(-1) ?? '';

function isOfEach(before: string): boolean {
  const piece = lastPiece(before, /[,;.]/u);
  return EACH_ONE.test(piece) || (EACH.test(piece) && GIVES.test(piece));
}
const EACH_REACH = 70;
/** People who are looked after or won over, so many of them. */
const WINS_OVER =
  /(?:^|\s)(?:(?:nhận )?(?:đỡ đầu|giúp đỡ|giúp|kèm cặp|phụ đạo)|nhận kèm|kèm|giới thiệu|kết nạp|bồi dưỡng|vận động|đào tạo|tuyển sinh|tuyển mới|tuyển|chiêu sinh|dạy nghề cho|giải quyết việc làm cho|tạo việc làm cho|xóa mù chữ cho)$/u;
const PEOPLE = expression(
  /^[\d.,]+(?:\s?(?:[-–]|đến)\s?\d+)?\s(?:học sinh|học viên|sinh viên|hội viên|đoàn viên|đảng viên|người|em|trẻ|hộ|quần chúng|giáo viên|cán bộ|lao động|chỉ tiêu)/u,
);
const BOUND_COPIES = expression(
  /^[\d.,]+\s(?:bản(?! (?:báo cáo|kế hoạch|cam kết))|bộ(?! hồ sơ)|tờ)(?!\p{L})/u,
);

/** Whether a count that else is none is one here: of each, or of those who are won over. */
function countsAnyway({ folded }: Passage, end: number, counted: string): boolean {
  const before = folded.slice(Math.max(0, end - EACH_REACH), end);
  return (PEOPLE.test(counted) && WINS_OVER.test(before)) || (BOUND_COPIES.test(counted) && isOfEach(before));
}

/** "lắp camera tại 20 điểm": at so many places something is to stand. */
const AT_PLACES =
  /(?:^|[\s,])(?:lắp đặt|lắp|kẻ vạch|kẻ|xây dựng|xây|cắm|dựng|sơn|lát|trồng|thí điểm|treo|bố trí|cải tạo|chỉnh trang|phủ sóng|mở)(?:,? [^\s,;.]{1,10}){1,16} tại$/u;
const AT_PLACES_REACH = 120;
const PLACES = expression(
  /^\d{1,4} (?:tuyến|điểm|vị trí|khu|thôn|xã|trường|nhà|nút|chốt|cụm|tổ|bản|ấp|phường|đoạn|chợ|trạm|cơ sở|ngã)(?!\p{L})(?! (?:còn lại|nêu trên|nói trên|này|có) )/u,
);
const standAt = ({ folded }: Passage, end: number, counted: string): boolean =>
  PLACES.test(counted) && AT_PLACES.test(folded.slice(Math.max(0, end - AT_PLACES_REACH), end));

/** Whether what is counted from `end` to `past` is to be made, or is to be there. */
function isToBe(passage: Passage, end: number, past: number): boolean {
  const counted = passage.folded.slice(end + 1, past);
  const verb = end + 1 + (NUMBER_THEN_VERB.exec(counted)?.[0].length ?? 0);
  if (verb > end + 1 && verb < past && TASK_VERBS.matchAt(passage.folded, verb) >= past) return false;
  if (ALREADY_THERE.test(passage.folded.slice(past, past + 12))) return false;
  if (isToldOf(passage, end)) return false;
  const before = passage.folded.slice(Math.max(0, end - EACH_REACH), end);
  if (isOfEach(before) || WINS_OVER.test(before) || standAt(passage, end, counted)) return true;
  return (
    afterVerb(passage, end) ||
    WINS.test(before) ||
    THERE_IS.test(passage.folded.slice(Math.max(0, end - THERE_IS_REACH), end))
  );
}

const standsBeside = (folded: string, end: number, at: number): boolean =>
  at - end <= BESIDE_REACH && BESIDE.test(folded.slice(end, at));

/** "các chủ đầu tư có tỷ lệ giải ngân dưới 30%": which of them are meant. */
const HAS_RATE = /^(.{0,100}) có t[ỷỉ] lệ [^,;:.]{2,40}$/u;
const BODIES = /(?:^|\s)(?:các|những|đơn vị|địa phương|hộ|trường)\s/u;
const WHICH_REACH = 100;

/** "các dự án giải ngân dưới 30%", "các trạm mang tải trên 90%". */
const SO_FAR = expression(
  /(?:^|[^\p{L}])(?:dự án|chủ đầu tư|công trình|đơn vị|tba|trạm(?: biến áp)?|đường dây)(?: có| đang| đã)? (?:giải ngân|mang tải|vận hành|chậm tiến độ)(?: \p{L}{1,9}){0,2} $/u,
);

function isOfWhich(folded: string, at: number): boolean {
  if (/^(?:dưới|trên)/u.test(folded.slice(at, at + 4)) && SO_FAR.test(folded.slice(Math.max(0, at - 60), at)))
    return !folded.slice(0, at).includes('phấn đấu');
  const before = folded.slice(Math.max(0, at - WHICH_REACH), at);
  const bodies = HAS_RATE.exec(before.slice(before.lastIndexOf(', ') + 1))?.[1];
  return bodies !== undefined && BODIES.test(`${bodies} `) && !folded.slice(0, at).includes('phấn đấu');
}

const PATTERNS = [
  SHARE,
  AIMED,
  LISTED_FIGURE,
  PER_HEAD,
  OUT_OF,
  PER_MILLE,
  SHIFTS,
  RATE,
  KEPT_FOR,
  LASTING,
  AT_MOST,
  MONEY_UP,
  MONEY_LIMIT,
  ALL_OF,
  RANK,
  MARK,
  FRACTION,
  OFTEN,
  AMOUNT,
  BOUNDED,
  SPELLED,
  TIMES,
  COUNTED,
];
/** What must stand before some of them. */
const ONLY_AFTER: ReadonlyMap<unknown, (before: string) => boolean> = new Map([
  [AT_MOST, (before: string) => OF_EACH.test(before)],
  [KEPT_FOR, (before: string) => OF_STOCK.test(lastPiece(before, /[;.]/u))],
  [MARK, (before: string) => before.endsWith(' đạt ') && OF_MARK.test(before)],
]);
const REACH_BEFORE = 80;
const DIGIT = /\d/u;

export const targetRecogniser: Recogniser<string> = {
  name: 'target',
  find(passage: Passage): Found<string>[] {
    const { text, folded, kinds } = passage;
    const found: Found<string>[] = [];
    if (kinds !== undefined && !hasDigit(kinds)) return found;
    if (!DIGIT.test(folded)) return found;
    for (const one of PATTERNS) {
      for (const match of one.allIn(passage, { start: 0, end: folded.length })) {
        // Of "mới 120 ha", "thu ngân sách: 120 tỷ đồng" the amount alone.
        const start = match.index + (one === COUNTED || one === AIMED ? match[0].indexOf(match[1] ?? '') : 0);
        const end = match.index + match[0].length;
        if (found.some((other) => start < other.end && other.start < end)) continue;
        if (one === ALL_OF && !isAll(match[0])) continue;
        const no = one === COUNTED && NO_TARGET.test(match[1] ?? '');
        if (no && !countsAnyway(passage, match.index - 1, match[1] ?? '')) continue;
        const beside = found.some(
          (other) => other.end < start && standsBeside(folded, other.end, match.index - 1),
        );
        if (one === COUNTED && !beside && !isToBe(passage, match.index - 1, end)) continue;
        if (one === AMOUNT && AROUND.test(folded.slice(end, end + 12))) continue;
        if (isKindOfSchooling(folded, start) || (one === SHARE && isOfWhich(folded, start))) continue;
        const after = ONLY_AFTER.get(one);
        if (after && !after(folded.slice(Math.max(0, start - REACH_BEFORE), start))) continue;
        found.push({ start, end, value: text.slice(start, end) });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  },
};
