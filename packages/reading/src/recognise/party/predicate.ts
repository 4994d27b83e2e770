import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import { isCapitalAt } from '../../text/letters.ts';
import { NAMED_HEADS } from '../../vietnamese/bodies.ts';
import { NOT_VERBS, PREDICATES, STRONG_STARTERS, TASK_VERBS } from '../../vietnamese/verbs.ts';
import { WordSet, wordsOf } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';

/** Words that end a name without being a verb. */
export const CLAUSE_SEPARATORS = new WordSet(
  'một số việc · một số nội dung · một số nhiệm vụ · một số vấn đề · một số điểm · để · nhằm · khi · nếu · với · về · từ · theo · trong · bằng · qua · thông qua · như · mà · thì · là · cho · đến · đã · đang · biết · vì · do · bị · trước · sau · nên · căn cứ · hiện · được · vừa · còn · này · nào · nêu trên · dưới · bao gồm · gồm · hoặc · và · mỗi ngày · mỗi tuần · mỗi tháng · mỗi quý · mỗi năm · mỗi năm học · mỗi học kỳ · mỗi kỳ · mỗi đợt · mỗi buổi',
);

/** Words that end the name of a body, and may go on a general one: "chính quyền tại các xã biên giới". */
export const AFTER_NAME = new WordSet(
  'cũng · văn bản · kết quả · danh sách · tình hình · việc · ít nhất · tối thiểu · tối đa · nơi · những · chậm nhất · muộn nhất · làm cơ sở · làm căn cứ · tại · vào · lúc · ngay · ngày · hằng · hàng năm · hàng quý · hàng tháng · hàng tuần · đề án · tờ trình · nghị quyết · quyết định · chỉ thị · dự thảo · phương án · hồ sơ · nội dung · ý kiến · toàn bộ · số liệu · thông tin về',
);

/** Verbs that tell what kind of body is meant when they follow a general word: "các cơ sở chế biến". */
const ATTRIBUTIVE = pattern(
  /^(?:sản xuất|kinh doanh|khám chữa bệnh|khám bệnh|hoạt động|khai thác|sử dụng|thực hiện cơ chế|tham gia(?! (?:tổ chức|tuyên truyền|triển khai|thực hiện|giám sát|phối hợp|góp ý|đóng góp) )|được|chưa|đang|có nhu cầu|đóng trên|tổ chức thi|đã|do|trực thuộc|thuộc|có liên quan|liên quan|đăng cai|đặt (?:điểm|địa điểm|hội đồng) (?:thi|coi thi|chấm thi)|còn (?:thiếu|nợ|tồn|tồn đọng|nợ đọng|để xảy ra|tình trạng|hồ sơ|hộ|khó khăn|vướng mắc|chậm|hạn chế|yếu|chưa|nhiều|ý kiến|dư|hiệu lực|hoạt động)|đến nay chưa|hiện chưa|để (?:xảy ra|tồn|nợ|phát sinh|trễ)|bị|đạt|không|có|sống|nằm|cư trú|sinh sống|thường trú|tạm trú|chậm|ở (?:ven|vùng|khu|gần|trong|nơi|ngoài))(?:\s|,)/u,
);

/** Whoever may be told by what they live on or run: "doanh nghiệp khai thác tuyến". */
const KINDS =
  /(?:^|[\s(])(?:đơn vị|tổ chức|cá nhân|doanh nghiệp|cơ sở|hộ|hộ dân|hộ gia đình|hộ kinh doanh|người|người dân|ngư dân|công nhân|công nhân viên|người lao động|phương tiện|nhà hàng|cửa hàng|tàu cá|tàu thuyền|hồ chứa|lễ hội|di tích|tổ hợp tác|hợp tác xã|công ty|nhà máy|trạm|xí nghiệp|nhà thầu|giáo viên|giảng viên|chủ [^\s,]{1,6}(?: [^\s,]{1,6})?)$/u;
const LONGEST_KIND = 24;
/** Whether what may be such a word ends at `end`. */
export const isKind = (folded: string, end: number): boolean =>
  KINDS.test(folded.slice(Math.max(0, end - LONGEST_KIND), end));

/** What those do that they are called by. */
const OCCUPATION = pattern(
  /^(?:khai thác|quản lý|vận hành|nuôi trồng|nuôi|trồng|chăn nuôi|giết mổ|chế biến|sản xuất|kinh doanh|mua bán|buôn bán|thu mua|xuất khẩu|nhập khẩu|thu gom|vận chuyển|vận tải|cung cấp|cung ứng|cấp (?:thoát )?nước|thoát nước|cấp điện|thi công|trông giữ|dạy|sử dụng|xử lý (?:rác|nước|chất) thải|cho thuê|đào tạo|dịch vụ|phân phối|đánh bắt|làm việc (?:trên|tại|trong))(?:\s|,)/u,
);

/** What that is done to, where the work follows at once: "các công ty khai thác công trình thủy lợi vận hành …". */
const WORKED_ON = pattern(
  /^(?:(?:, | và )?(?:khai thác|quản lý|vận hành|thi công(?: các)?|giám sát|bảo trì|duy tu|nuôi trồng|nuôi|trồng|chăn nuôi|giết mổ|chế biến|sản xuất|kinh doanh|mua bán|buôn bán|thu mua|xuất khẩu|nhập khẩu|thu gom|vận chuyển|vận tải|cung cấp|cung ứng|cấp|thoát|phân phối|xử lý|đánh bắt|khai thác bảo vệ|dịch vụ|làm việc (?:trên|tại|trong)) ?){1,4}(?:(?:, | và )?(?:ăn uống|lưới|công trường|công trình thủy lợi|công trình cấp nước|công trình giao thông|công trình|dự án|đường giao thông|cầu, đường|cầu|nhà máy(?: nước(?: sạch)?| điện| xử lý (?:rác|nước) thải)?|trạm (?:bơm|cấp nước|xử lý nước thải)|hệ thống (?:cấp nước|thoát nước|chiếu sáng|camera|điện|xử lý nước thải)|bãi đỗ xe|bãi xe|bãi rác|chung cư|tòa nhà|thủy lợi|thủy nông|hồ chứa(?: nước)?|hồ đập|đường bộ|đường sắt|đường thủy(?: nội địa)?|cầu đường|bến xe|bến bãi|bến thủy|cảng|chợ|lưới điện|điện lực|điện|nước sạch|nước sinh hoạt|nước|rác thải(?: sinh hoạt)?|rác|chất thải(?: rắn| nguy hại| y tế| sinh hoạt| rắn sinh hoạt)?|khoáng sản|cát,? sỏi|cát|đá|đất|mỏ|than|xăng dầu|gas|khí đốt|vật liệu(?: xây dựng| nổ công nghiệp)?|dược phẩm|thuốc(?: lá| thú y| bảo vệ thực vật| tân dược)?|thực phẩm|đồ uống|rượu|thức ăn chăn nuôi|thức ăn đường phố|giống(?: cây trồng| vật nuôi| thủy sản)?|cây giống|con giống|phân bón|vật tư nông nghiệp|hành khách|hàng hóa|hàng hải|khách|thủy sản|thủy, hải sản|hải sản|tôm|cá(?: lồng| bè)?|lồng bè|gia súc, gia cầm|gia súc|gia cầm|lợn|trâu bò|bò sữa|chè|lúa|ngô|mía|cao su|cà phê|hoa|rau(?: màu| an toàn)?|cây ăn quả|rừng|gỗ|nông sản|lương thực|dịch vụ(?: du lịch| lưu trú| ăn uống| vận tải| internet| karaoke| viễn thông)?|lữ hành|du lịch|lưu trú|bất động sản|vàng|hóa chất|internet|viễn thông|bưu chính|hạ tầng(?: khu công nghiệp| cụm công nghiệp| kỹ thuật)?|nhà ở|khu chung cư|nhà chung cư|tuyến(?: đường| đê| kênh| luồng)?|luồng tuyến|luồng|đê điều|kênh mương|bến khách|bến|cây xanh|chiếu sáng(?: công cộng)?|nghĩa trang|di tích|vỉa hè)(?:(?:,? trên (?:sông|biển|hồ|địa bàn(?: (?:xã|phường|tỉnh|huyện|thành phố|thôn))?|tuyến)){1,2}| ven (?:sông|biển)| theo hợp đồng| đường bộ| bằng xe ô tô)?){1,3}(?= \p{L})/u,
);
const LONGEST_WORKED_ON = 110;

/** What they grow: a noun, so that the next verb is the work. */
const GROWS = pattern(/^(?:nuôi|nuôi trồng|trồng|chăn nuôi)\s/u);

/** "có" before these is a predicate; before anything else it tells what the body has. */
export const HAS_PREDICATE = pattern(
  /^có\s(?:mặt|thể|trách nhiệm|nhiệm vụ(?! (?:chậm|quá hạn|chưa|tồn đọng|trễ|không|còn|nêu|trong|được))|văn bản|báo cáo|mô hình|chính sách|chế tài|cơ chế (?:khuyến khích|hỗ trợ|phối hợp|kiểm soát|giám sát)|(?:ngay |sớm |các |những )?(?:kế hoạch|biện pháp|giải pháp|phương án|hình thức|ý kiến))(?!\p{L})/u,
);

const ONLY = pattern(/^chỉ (?:cho phép|được|thực hiện|sử dụng|tổ chức|tuyển|ký|giao|bố trí|cấp)\s/u);

/** "UBND tỉnh giao Ban Quản lý dự án …": given to a board, and no briefing ("giao ban"). */
const GIVES_TO_BOARD = pattern(
  /^giao ban (?:quản lý|qlda|chỉ đạo|chỉ huy|tổ chức|tuyên giáo|dân vận|nội chính|cán sự|thường vụ|thường trực|chấp hành|giám hiệu|giám đốc|xây dựng đảng|chính sách|kinh tế|văn hóa|pháp chế|dân tộc|đại diện|tiếp công dân)(?!\p{L})/u,
);

/** Whether what stands at `at` begins a predicate. */
export function isPredicate(folded: string, at: number): boolean {
  if (folded.startsWith('có ', at)) return HAS_PREDICATE.testAt(folded, at, 40);
  // "phòng" is a verb in "phòng, chống", "phòng ngừa"; else a room, or the end of "Quốc phòng".
  const opens = folded.startsWith('phòng', at)
    ? /^phòng(?:,? chống| ngừa| tránh)/u.test(folded.slice(at, at + 40))
    : folded.startsWith('chỉ ', at)
      ? ONLY.testAt(folded, at, 40) || TASK_VERBS.matchAt(folded, at) > 0
      : PREDICATES.matchAt(folded, at) > 0;
  return opens && (NOT_VERBS.matchAt(folded, at) < 0 || GIVES_TO_BOARD.testAt(folded, at, 40));
}

export function isStrongPredicate(folded: string, at: number): boolean {
  if (folded.startsWith('có ', at)) return HAS_PREDICATE.testAt(folded, at, 40);
  return STRONG_STARTERS.matchAt(folded, at) > 0;
}

/** Adverbs and modals: surer than a verb that a relative clause might hold. */
export const ADVERB = pattern(
  /^(?:phải|cần|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|sẽ|nghiêm túc|khẩn trương|chủ động|tích cực|thường xuyên|kịp thời|tiếp tục|tập trung|chủ trì|quyết tâm|không được|tuyệt đối|kiên quyết|quyết liệt|định kỳ|hằng|hàng|căn cứ|có văn bản|có kế hoạch|sớm|nhanh chóng)(?=[\s,])/u,
);
/** "… báo cáo vào thứ Sáu hằng tuần": how often, behind the work. */
const CYCLE = pattern(/^(?:hằng|hàng)\s/u);
const BELONGS = pattern(
  /^(?:(?:có )?liên quan (?:đến|tới)|thuộc(?:,| và) trực thuộc|thuộc|trực thuộc|liên quan|có liên quan|còn lại|từ (?:trung ương|tỉnh|thành phố|huyện|xã|trường|công ty|cấp \p{L}{2,6}) (?:đến|tới) (?:(?:cấp )?cơ sở|(?:cấp )?xã|(?:cấp )?huyện|địa phương|(?:các )?(?:thôn|ấp|bản|buôn|khu dân cư|tổ dân phố|chi bộ|lớp|tổ)(?:, (?:ấp|bản|buôn|khu phố|tổ dân phố))?)|(?:tham mưu(?:,| và)? )?giúp việc|trong (?:toàn )?(?:ngành|tỉnh|huyện|quận|thị xã|thành phố|xã|phường|cụm|khối|học viện|nhà trường|hệ thống|đảng bộ))(?!\p{L})/u,
);
/** Verbs that only carry the one after them: "thực hiện báo cáo". */
const CARRIERS = / (?:thực hiện|tổ chức|triển khai|tiến hành)$/u;
/** "cơ sở giáo dục không tự xác định …": what they are not to do, and not which of them. */
const FORBIDS = pattern(
  /^không (?:tham gia giao thông|sử dụng (?:điện thoại|rượu|bia|thuốc|ma túy|chất|pháo)|điều khiển|mang|chở|đi xe|vứt|xả|đốt|chạy|chủ quan|lơ là|đăng|chia sẻ|tàng trữ|tắm|bơi|tự|đặt|để|lập|ép|thu|cho|vận động|từ chối|phân biệt|giao|yêu cầu|bắt buộc|tăng|tổ chức|tiếp nhận|nhận|dạy|gây|làm|đi|ra|uống|hút|chơi|đánh|dùng|mua|bán|buôn|kinh doanh|vận chuyển|tham gia (?:đua|đánh|cờ|lễ|các hoạt động mê tín)|tụ tập|xuất|ban hành|cấp|phát|trả|ký|chấm|sao|bao che|né tránh|đùn đẩy|gây|nhũng nhiễu|sách nhiễu|vi phạm|lợi dụng|lạm dụng|hợp thức|cản trở|neo|lấn|săn|phá|chặt|thả|nhốt|viết|bỏ|rời|tiết lộ|cung cấp|truy cập|cài|tặng|biếu|chúc|vào|ở lại|đến|tuyển|xếp|chuyển|thay|phun|trồng|nuôi|lai dắt|quảng cáo|trực tiếp|in|găm|nâng giá|đầu cơ)[\s,]/u,
);
const STATE = pattern(/^(?:chưa|đang|đã|được|không|bị)\s/u);

/** End of "thuộc …", "có liên quan (đến …)" at `at`, which go on a name, or -1. */
export function belongsEnd(folded: string, at: number): number {
  const match = BELONGS.execAt(folded, at, 30);
  return match ? at + match[0].length : -1;
}

/** "các đơn vị được giao chủ trì chịu trách nhiệm …": what they were given, and then what they must do. */
const GIVEN = pattern(
  /^được (?:giao|phân công)(?: nhiệm vụ)? (?=(?:chủ trì|làm đầu mối|đầu mối|theo dõi|phụ trách|quản lý|tham mưu)\s)/u,
);

/** Whether what they were given stands at `at`. */
export const isGiven = (folded: string, at: number): boolean => GIVEN.testAt(folded, at, 60);

/** "các đơn vị được chọn đặt điểm thi chuẩn bị …": for what they were chosen, and then the work. */
const CHOSEN = pattern(
  /^được (?:lựa chọn|chọn|cử|chỉ định|giao) (?:(?:làm(?! chủ (?:đầu tư|dự án))|đặt|tham gia|đăng cai|tổ chức) [^\s,;.:]{1,7}(?: [^\s,;.:]{1,7}){0,2}|thí điểm) (?=\p{L})/u,
);

/** End of that where the work follows at once; -1 where it does not. */
function chosenEnd(folded: string, at: number): number {
  const chosen = CHOSEN.execAt(folded, at, 60);
  if (!chosen) return -1;
  const work = wordsOf(folded.slice(at, at + chosen[0].length + 8), 0, WORDS_OF_CHOICE).find(
    ({ start }) => CHOSEN_FOR.test(folded.slice(at, at + start)) && isPredicate(folded, at + start),
  );
  return work ? at + work.start - 1 : -1;
}
const WORDS_OF_CHOICE = 9;
const CHOSEN_FOR =
  /^được \p{L}{1,5}(?: \p{L}{1,5})? (?:(?:làm|đặt|tham gia|đăng cai|tổ chức)(?: [^\s,;.:]{1,7}){1,3}|thí điểm) $/u;

/** "Đơn vị thi công rào chắn …", "đơn vị tư vấn giám sát kiểm tra …": what they are there for, and then the work at once. */
const THERE_FOR = pattern(
  /^(?:thi công(?! (?:xây|lắp|cải|sửa|nạo|khoan|đào|nâng))|tư vấn(?: (?:thiết kế|giám sát|khảo sát|lập (?:dự án|quy hoạch|hồ sơ)|thẩm tra|đấu thầu|quản lý dự án))?|thiết kế|khảo sát|giám sát(?: thi công)?|thẩm định giá|kiểm định|vận hành|quản lý vận hành|quản lý, vận hành|vận chuyển(?: rác| học sinh| hành khách| hàng hóa)?|cung cấp (?:suất ăn|thực phẩm|dịch vụ|thiết bị|nước uống|sữa|phần mềm|hàng hóa|vật tư)|cung ứng (?:suất ăn|thực phẩm|dịch vụ|lao động|vật tư)|cho thuê (?:xe|mặt bằng|nhà)|bảo trì|duy tu|tổ chức (?:sự kiện|lễ hội|tour)|dạy (?:thêm(?:, học thêm)?|nghề|lái xe|bơi)|(?:trông )?giữ trẻ|trông trẻ|giết mổ(?: gia súc, gia cầm| gia súc| gia cầm)?|thụ hưởng|tiếp nhận lao động|sử dụng lao động|trông giữ xe|giữ xe)(?: công trình| dự án)?(?: trái phép| không phép| trái quy định| tự phát)?(?= \p{L})/u,
);
/** "Đơn vị thi công xây dựng công trình phải rào chắn": what they build, up to what they must. */
const BUILDS = pattern(
  /^thi công (?:xây dựng|xây lắp|lắp đặt|cải tạo|sửa chữa|nạo vét|nâng cấp|khoan|đào)(?: [^\s,;.:()]{1,9}){1,7}?(?= (?:phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|nghiêm túc|chủ động|không được|tuyệt đối) )/u,
);
const LONGEST_TRADE = 50;

/** End of what those whose kind ends before `at` are there for, where the work follows at once; -1 where it does not. */
function thereForEnd(folded: string, at: number): number {
  const trade = THERE_FOR.execAt(folded, at, LONGEST_TRADE);
  const end = at + (trade?.[0].length ?? 0);
  if (trade && isPredicate(folded, end + 1)) return end;
  const builds = BUILDS.execAt(folded, at, LONGEST_WORKED_ON);
  return builds ? at + builds[0].length : -1;
}

/** "các cơ quan đóng trên địa bàn tỉnh và Giám đốc các sở": where they are, and then who else. */
const SEATED = pattern(
  /^(?:đóng|đóng chân|đứng chân) (?:trên|tại) (?:địa bàn )?(?:toàn )?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?=,| và )/u,
);

/** "nhà thầu đang thi công trên địa bàn Khu kinh tế Vũng Áng hạ cẩu …": where they work, and then the order. */
const AT_WORK = pattern(
  /^(?:đang )?(?:thi công|hoạt động|kinh doanh|sản xuất|khai thác|công tác|làm việc|học tập|sinh sống|cư trú|tạm trú|đóng|đóng chân|đứng chân|sống) (?:trên|tại|trong) (?:(?:địa bàn|phạm vi) )?(?:toàn )?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|thôn|khu kinh tế|khu công nghiệp|cụm công nghiệp|khu vực)(?!\p{L})/u,
);
const PLACE_NAME = expression(/^(?: \p{Lu}\p{Ll}*){1,5}/u);

function atWorkEnd({ text, folded }: Passage, at: number): number {
  const works = AT_WORK.execAt(folded, at, 70);
  if (!works) return -1;
  const place = at + works[0].length;
  const end = place + (PLACE_NAME.exec(text.slice(place, place + 60))?.[0].length ?? 0);
  return isPredicate(folded, end + 1) ? end : -1;
}

/** "… thuộc xã Tân Lập, UBND huyện …": another body, which no relative clause reaches over. */
const bodyNext = ({ text, folded }: Passage, at: number): boolean =>
  folded.endsWith(', ', at) && isCapitalAt(text, at) && NAMED_HEADS.matchAt(folded, at) > 0;

/** "Yêu cầu cá nhân khai thác đập, hồ chứa nước:": what opens a list, and says no more than who. */
const UP_TO_LIST = /^[^.;:()]{3,120}(?=:$)(?<!(?:sau|sau đây|gồm|là|việc|nội dung))/u;

/** "Các trường không được tuyển vượt …": what they must not, where none of it was to be given to them. */
const MUST_NOT = pattern(/^không được (?!giao |cấp |bố trí |hỗ trợ |công nhận |phê duyệt |phân bổ )/u);

/** End of what those do and what they do it to, where the work follows at once; -1 where it does not. */
function workedOnEnd(folded: string, at: number): number {
  const object = WORKED_ON.execAt(folded, at, LONGEST_WORKED_ON);
  const end = at + (object?.[0].length ?? 0);
  return object && (isPredicate(folded, end + 1) || OTHERS.testAt(folded, end, 20)) ? end : -1;
}

/** "Các công ty khai thác thủy lợi và chủ hồ đập …": somebody else. */
const OTHERS = pattern(
  /^(?:,| và) (?:các (?:xã|phường|huyện|trường|đơn vị|cơ quan|địa phương|hộ|chủ|công ty|nhà thầu)|chủ (?!trì|động|trương|yếu|đạo)|ubnd|công an|ủy ban|sở)(?!\p{L})/u,
);

export const FIGURE = /\d ?% $/u;

/** How far a relative clause may reach. */
const RELATIVE_REACH = 260;

/** Whether an adverb or modal follows within the phrase, no comma before it. */
function actsLater(folded: string, from: number): boolean {
  const phrase = /^[^,;.:(]{0,60}/u.exec(folded.slice(from, from + 60))?.[0] ?? '';
  return wordsOf(phrase, 0, 12)
    .slice(1)
    .some(({ start }) => ADVERB.test(phrase.slice(start)));
}

/**
 * End of a relative clause that begins at `at` ("các cơ sở kinh doanh, chế biến thực phẩm … khẩn trương …"): the
 * next strong predicate that no comma precedes. -1 where what stands there is the predicate itself.
 */
export function relativeEnd(passage: Passage, at: number): number {
  const { folded } = passage;
  const trade = isKind(folded, at - 1) ? thereForEnd(folded, at) : -1;
  if (trade > 0) return trade;
  const rest = folded.slice(at, at + RELATIVE_REACH);
  const works = OCCUPATION.test(rest) && isKind(folded, at - 1);
  const grows = works && GROWS.test(rest);
  const told = ATTRIBUTIVE.test(rest);
  if ((!told && !works) || MUST_NOT.test(rest) || HAS_PREDICATE.test(rest)) return -1;
  const seated = SEATED.execAt(folded, at, 60);
  if (seated) return at + seated[0].length;
  const place = atWorkEnd(passage, at);
  if (place > 0) return place;
  const object = works ? workedOnEnd(folded, at) : -1;
  if (object > 0) return object;
  const chosen = chosenEnd(folded, at);
  if (chosen > 0) return chosen;
  const given = GIVEN.execAt(folded, at, 40)?.[0].length ?? 0;
  let strong = -1;
  const own = works ? at + (OCCUPATION.execAt(folded, at, 40)?.[0].length ?? 0) : at;
  for (const word of wordsOf(folded, at, 60).slice(1)) {
    if (word.start < own) continue;
    if (given > 0 && word.start === at + given && actsLater(folded, word.end)) continue;
    const between = folded.slice(at, word.start);
    if (word.start > at + RELATIVE_REACH || /[.;:(]/u.test(between)) break;
    if (bodyNext(passage, word.start)) break;
    if (/(?:,|và|hoặc|chưa|không|đã)\s$/u.test(between)) continue;
    if (/(?:nộp|gửi|lập|trình)\s$/u.test(between)) {
      // "chưa nộp báo cáo": what is handed in, and no verb.
      const end = TASK_VERBS.matchAt(folded, word.start);
      if (end > 0 && /^(?:$|[,.;:])/u.test(folded.slice(end, end + 1))) return end;
      continue;
    }
    if (strong > 0 && CYCLE.testAt(folded, word.start, 8)) continue;
    if (ADVERB.test(folded.slice(word.start, word.start + 20))) return word.start - 1;
    // "Các trường có tỷ lệ dưới 90% phân công …": the figure ends what is told.
    if (told && FIGURE.test(between) && isPredicate(folded, word.start)) return word.start - 1;
    const acts = told ? isStrongPredicate(folded, word.start) : grows && isPredicate(folded, word.start);
    if (strong < 0 && acts) strong = word.start - 1;
  }
  if (strong > 0 && !FORBIDS.test(rest)) return at + folded.slice(at, strong).replace(CARRIERS, '').length;
  const list = works ? UP_TO_LIST.exec(rest) : null;
  if (list) return at + list[0].length;
  if (!STATE.test(rest) || FORBIDS.test(rest)) return -1;
  const stop = /[,;:]|\s(?:giữa|với|thì|về|trong|theo|tại|để|cho)\s/u.exec(rest);
  return stop ? at + stop.index : -1;
}
