import { CHAM_NHAT, TRUOC } from './grammar.ts';
import { spelled } from './misreadings.ts';
import { type Groups, type Rule, rule, type WrittenDeadline } from './rule.ts';

const event = (_: Groups, written: string): WrittenDeadline => ({ kind: 'event', text: written });

const KHI = spelled('khi');
const TERM = 'học k[ỳì]';
/** "năm học mới", "học kỳ I năm học 2024-2025", "mùa mưa bão năm 2025". */
const WHICH = String.raw`(?: (?:mới|tới|sau|này|[ivl12]{1,2}(?![\p{L}\d])))?(?:,?(?: năm(?: học)?)? \d{4}(?: ?[-–] ?\d{4})?)?(?! ?\d(?!\d{0,2} ?%))`;
const SCHOOL_TIME = `(?:năm học|${TERM})${WHICH}`;

/** What a body does on a day of its own: work that must be done before it is due then. */
const OCCASION =
  '(?:(?:lễ |ngày (?:(?:các )?(?:em|học sinh|trẻ|trường|lớp) )?)?(?:khai giảng|bế giảng|tựu trường|khai mạc|bế mạc|bầu cử|khai trương|khánh thành|nhập học)|thời điểm (?:giao mùa|chuyển mùa|sáp nhập|khai giảng|tựu trường|bầu cử|tổ chức)|ngày (?:họp|thi|hội|lễ|đại hội)|nghỉ (?:hè|tết|lễ)|lễ (?:hội|ra quân|phát động|khởi công|trao|kỷ niệm|tổng kết|công bố|ký kết|thông xe|động thổ|tuyên dương|hội)|khai hội|ngày (?:khai hội|giao nhận quân|nhập ngũ|ra quân)|kỳ họp|(?:phiên|buổi|kỳ|cuộc|hội nghị) giao ban|phiên (?:họp|chất vấn|giải trình|khai mạc|bế mạc)|giao ban|buổi (?:họp|lễ|làm việc|kiểm tra|thi|tập huấn|tổng duyệt|đối thoại)|kỳ thi|hội (?:nghị|thi|thao|thảo)|cuộc (?:họp|thi|bầu cử|kiểm tra|làm việc|diễn tập)|đại hội|mùa (?:mưa|bão|lũ|khô|nắng nóng|cháy)|tết|vụ (?:đông|xuân|hè|thu|mùa)|đợt|thềm|(?:thời gian|dịp) (?:(?:học sinh|trẻ|trẻ em|các trường) )?(?:nghỉ (?:hè|tết|lễ)|khai giảng|tựu trường|tuyển sinh|bầu cử))';
const BODY =
  '(?:các|ubnd|ủy ban|sở|phòng|bộ|chính phủ|quốc hội|trường|huyện|tỉnh|hội nghị|năm học|học sinh|đoàn|hđnd|đảng ủy|ban(?! hành)|bão|mưa|lũ|nước|cơn bão|trẻ|thí sinh|người lao động)';
const REST = '[^,;.()]';
/** Whoever does something that work then waits for. */
const ACTOR =
  '(?:ubnd|ủy ban nhân dân|cơ quan|cấp có thẩm quyền|cấp trên|sở|phòng|bộ|ban (?:chỉ đạo|quản lý|tổ chức)|đơn vị|nhà trường|trường|nhà thầu|chủ đầu tư|đoàn (?:kiểm tra|thanh tra|giám sát)|học sinh|học viên|sinh viên|trẻ|người dân|người học|giáo viên|công dân|phụ huynh)';

/** What comes to all: the end of a flood or epidemic, of a season, of a merger. */
const BEFALLEN =
  '(?:(?:cơn )?(?:bão|lũ|mưa|mưa lũ|nước|dịch|bão lũ|thiên tai|áp thấp)(?: số \\d{1,2})? (?:tan|rút|qua|kết thúc|hết|ngớt|tạnh|đi qua|được (?:khống chế|kiểm soát))|(?:công bố )?hết (?:dịch|bão|lũ|mưa|hạn|cách ly)|công bố (?:hết|kết thúc) dịch|kết thúc (?:đợt|kỳ|năm học|học k[ỳì]|mùa|vụ|chiến dịch|lễ hội|đại hội|hội nghị|thời gian|nhiệm kỳ|hội thi|giải|khóa|lớp|thực tập)|thu hoạch|đại hội|khai giảng|bế mạc|nghỉ (?:tết|hè|lễ))';
/** "báo cáo tại giao ban tuần 16", "trình HĐND tại kỳ họp thứ 5", "xem xét tại kỳ họp giữa năm": which meeting it is. */
const WHICH_MEETING =
  '(?:giữa năm|cuối năm|đầu năm|thường lệ|bất thường|chuyên đề|gần nhất|kế tiếp|tiếp theo|tới|sau|sắp tới|thứ (?:\\p{L}{2,9}|\\d{1,2})|lần thứ (?:\\p{L}{2,9}|\\d{1,2})|tuần (?:\\d{1,2}|sau|tới|kế tiếp|tiếp theo|này)|tháng (?:sau|tới|này)|đầu tuần(?: sau| tới)?|cuối tuần)';

/** Time told by something that happens. */
export const EVENT_RULES: readonly Rule[] = [
  // "dừng thu các khoản trái quy định kể từ ngày ký": when work begins, and not since when a paper is in force.
  rule(
    String.raw`(?=(?:kể |bắt đầu )từ )(?<=(?<!\p{L})(?:thực hiện|áp dụng|triển khai|bàn giao|vận hành|sử dụng|thôi|dừng|chấm dứt|bãi bỏ|tính|thu|chuyển|tiếp nhận|đưa vào)(?:,? [^ ,;.:()]{1,10}){0,12},? )(?<!(?:hiệu lực|thi hành|giá trị|ngày|tháng|tuần|giờ|năm|việc|hạn),? )(?:kể|bắt đầu) từ ngày (?:ký|ban hành|công bố|được (?:giao|phê duyệt|bàn giao)|nhận (?:được|bàn giao)|có quyết định)(?!\p{L})${REST}{0,60}`,
    event,
  ),
  rule('(?:sau|quá|hết) thời hạn (?:trên|này|nêu trên|nói trên|quy định)(?=,)', event),
  // "Khi học viên chuyển lớp, trung tâm bàn giao …": what somebody does, and not what may befall.
  rule(
    String.raw`(?=(?:sau )?khi)(?<=^(?:[^,]{0,20}, )?)(?:sau khi [^,;()]{2,140}|khi (?:các |mỗi )?(?=${ACTOR} )(?!\p{L}{1,8}(?: \p{L}{1,8}){0,2} (?:có(?! thẩm quyền)|vi phạm|bị|gặp|cần) )[^,;()]{4,120})(?=,)`,
    event,
  ),
  rule(
    `sau khi (?:có|nhận được|được) (?:(?:văn bản|ý kiến|chủ trương|kết quả) )?(?:hướng dẫn|ý kiến|kết quả|chủ trương|phê duyệt|chấp thuận|thẩm định|đồng ý|quyết định|thông báo|chỉ đạo)(?!\\p{L})${REST}{0,80}`,
    event,
  ),
  // "sau khi được cấp có thẩm quyền phê duyệt"
  rule(
    `sau khi được (?:cấp|cơ quan|ubnd|ủy ban|chủ tịch|thủ tướng|chính phủ|quốc hội|hđnd|hội đồng|sở|bộ|lãnh đạo|ban|giám đốc|hiệu trưởng)(?!\\p{L})${REST}{1,70}? (?:phê duyệt|chấp thuận|ban hành|thông qua|đồng ý|cho phép|công nhận|thẩm định|quyết định)(?!\\p{L})`,
    event,
  ),
  // "sau khi UBND xã ban hành kế hoạch": what the work waits for.
  rule(
    `(?<!(?:ngày|tuần|tháng|giờ|việc) )sau khi (?=${BODY} )(?:(?! đã )${REST}){2,60}? (?:ban hành|phê duyệt|chấp thuận|thông qua|cho ý kiến|có (?:ý kiến|văn bản|hướng dẫn|kết luận|quyết định|thông báo))(?!\\p{L})${REST}{0,60}`,
    event,
  ),
  // "dọn vệ sinh sau khi nước rút", "hướng dẫn tái đàn sau khi công bố hết dịch"
  rule(String.raw`(?<!(?:ngày|tuần|tháng|giờ|việc) )sau khi ${BEFALLEN}(?!\p{L})${REST}{0,60}`, event),
  // "Thường trực HĐND tỉnh quyết định chính sách hỗ trợ khi UBND tỉnh trình"
  rule(
    String.raw`(?=khi )(?<=(?<!\p{L})(?:xem xét|quyết định|cho ý kiến|thông qua|phê duyệt|thẩm định|thẩm tra|ký ban hành)(?:,? [^ ,;.:()]{1,10}){0,14} )khi ${ACTOR} ${REST}{0,60}?(?:trình|đề nghị|đề xuất|có (?:tờ trình|văn bản|đề nghị))(?=$|[,;.)])`,
    event,
  ),
  // "chỉ được thu sau khi phụ huynh đồng ý"
  rule(
    String.raw`(?=sau khi )(?<=(?<!\p{L})chỉ (?!đạo|tiêu|thị|định|số|huy|rõ|dẫn)(?:[^ ,;.:()]{1,8} ){1,10})sau khi ${REST}{3,160}`,
    event,
  ),
  rule(
    `từ nay (?:cho )?đến (?:(?:hết |trước |sau )?(?:tết|dịp|lễ|kỳ nghỉ|mùa|vụ|đại hội|ngày (?:bầu cử|khai giảng|đại hội))(?!\\p{L})|khi )${REST}{0,60}`,
    event,
  ),
  // "trước khi khai giảng việc sửa chữa phòng học": up to what is done by then.
  rule(
    String.raw`${TRUOC} khi (?:[^ ,;.:()]{1,10} ){0,5}?(?:khai giảng|bế giảng|tựu trường|khai mạc|bế mạc|nghỉ (?:hè|lễ|tết)|bước vào (?:năm học|mùa mưa(?: bão)?|mùa khô)|(?:bão|lũ) (?:đổ bộ|về)|mưa bão)(?:${WHICH}| năm học${WHICH})(?= (?:việc|toàn bộ|công tác|tất cả|hệ thống|các hạng mục|những hạng mục)(?!\p{L}))`,
    event,
  ),
  rule(`${TRUOC} khi (?=${BODY} )[^;.()]{2,140}`, event),
  // "hoàn thành bàn giao mặt bằng trước khi thi công": a step, too, that work must be done before.
  rule(
    String.raw`(?=${TRUOC} khi )(?<=(?:^|[ ,;])(?:hoàn thành|xong|hoàn tất),?(?: [^ ,;.:()]{1,10}){0,8} )${TRUOC} khi ${REST}{2,100}`,
    event,
  ),
  rule(`(?<!(?:không để|chờ|đợi|để) )(?:cho )?đến khi ${REST}{2,120}`, event),
  rule(`ngay sau ${KHI} ${REST}{2,120}`, event),
  rule(`ngay ${KHI} ${REST}{2,120}`, event),
  rule(
    `ngay sau (?:lễ|hội nghị|cuộc họp|phiên họp|kỳ họp|buổi làm việc|buổi họp|kỳ nghỉ|kỳ thi|đợt|tết|khai giảng|đại hội)${REST}{0,60}`,
    event,
  ),
  rule(
    String.raw`(?=sau )(?<=^|, )sau (?:lễ |ngày )?(?:khai giảng|bế giảng|tựu trường|tổng kết|kỳ nghỉ (?:tết|hè|lễ)|tết(?: nguyên đán)?)(?: \d{1,2} (?:ngày|tuần|tháng))?(?=,)`,
    event,
  ),
  rule('khi có (?:yêu cầu|lệnh(?: huy động| điều động)?)(?=$|[,;.)])', event),
  rule(
    `(?:sau|cuối) mỗi (?:buổi|đợt|ca|giải|chuyến|hội thi|cuộc thi|chiến dịch|kỳ|lần|cuộc|vụ|phiên|ngày|tháng|học kỳ)${REST}{0,40}`,
    event,
  ),
  rule(`${TRUOC}(?:, trong và sau| và trong(?: suốt)?) (?:khi )?(?!\\d)${REST}{2,80}`, event),
  rule(
    String.raw`(?=trong thời gian )(?<=^|, )trong thời gian (?:(?:học sinh|sinh viên|toàn trường|các trường) )?nghỉ (?:lễ|tết|hè)${REST}{0,40}(?=,)`,
    event,
  ),
  rule(`trong thời gian (?:chưa|chờ|đang) ${REST}{2,100}`, event),
  rule(
    `trong (?:suốt )?thời gian (?:diễn ra|tổ chức) (?:lễ hội|lễ|đại hội|kỳ thi|bầu cử|hội thi|giải|sự kiện|kỳ họp|chiến dịch)(?!\\p{L})${REST}{0,60}`,
    event,
  ),
  rule(String.raw`${TRUOC}(?: và sau)? ${OCCASION}(?!\p{L})(?:(?! năm học)${REST}){0,60}`, event),
  rule(
    String.raw`tại (?:(?:kỳ|phiên|cuộc) họp|(?:kỳ|buổi) sinh hoạt|hội nghị)(?: (?:giao ban|thường kỳ|định kỳ|thường niên|hằng (?:tuần|tháng|quý))){0,2} (?:gần nhất|kế tiếp|tới|sau|tiếp theo|cuối năm|thường lệ|thứ \p{L}{2,6}|chuyên đề)(?: (?:cuối năm|giữa năm))?(?: \d{4})?`,
    event,
  ),
  rule(
    String.raw`(?=tại )(?<=(?<!\p{L})(?:trình|báo cáo|thông qua|xem xét|quyết định|ý kiến|giải trình|báo kết quả)(?:,? [^ ,;.:()]{1,10}){0,12},? )tại (?:(?:kỳ|phiên|cuộc|buổi) (?:họp|giao ban)|giao ban|hội nghị(?: giao ban)?|đại hội)(?: (?!hằng |hàng |mỗi |tháng \d)[^ ,;.:()]{1,10}){0,6}? ${WHICH_MEETING}(?!\p{L})(?:(?: năm)? \d{4})?`,
    event,
  ),
];

/** Time told by the year of schools and offices. */
export const SCHOOL_TIME_RULES: readonly Rule[] = [
  rule(`${TRUOC} (?:thềm )?(?:năm học|học k[ỳì])${WHICH}`, event),
  rule(
    `(?:(?:ngay )?từ|vào|(?:cho )?đến|${TRUOC}|ngay|${CHAM_NHAT}(?: (?:là|vào|đến))?) (?:đầu|giữa|cuối|hết) ${SCHOOL_TIME}`,
    event,
  ),
  rule(
    `ngay từ (?:những |các )?(?:tuần|ngày|tháng|buổi) đầu(?: tiên)?(?: (?:của )?(?:${SCHOOL_TIME}|năm|quý|tháng|vụ|mùa)(?!\\p{L}))?`,
    event,
  ),
  rule(
    String.raw`(?:ngay )?từ đầu (?:năm|tháng|quý|nhiệm kỳ|vụ|mùa)(?! (?:học|đến nay|\d)|, | đến)(?: \p{L}{2,6}(?=[,;.]|$))?`,
    event,
  ),
  rule(
    `(?<=^|[,;(] ?)(?:định kỳ )?(?:đầu|giữa|cuối) ${SCHOOL_TIME}(?: và (?:đầu|giữa|cuối) ${SCHOOL_TIME})?(?=,)`,
    event,
  ),
  rule(
    `(?<=(?:sơ kết|tổng kết|báo cáo|đánh giá)(?: [^ ,;.:()]{1,8}){0,6} )(?<!(?:kiểm tra|thi|khảo sát|kết quả|điểm|học tập|rèn luyện|phiếu|nhận xét|năm) )cuối ${TERM} (?:[iv]{1,2}|[12])(?!\\p{L})`,
    event,
  ),
  rule(
    `(?<=^|[,;(] ?)(?:kết thúc|hết) (?:${SCHOOL_TIME}|(?:đợt|kỳ|vụ|hội nghị|chiến dịch|cuộc|khóa|thời gian)${REST}{2,60})(?=,)`,
    event,
  ),
  rule(`(?<!${TRUOC} )(?:sau |ngay )?khi kết thúc ${SCHOOL_TIME}`, event),
  // "đưa vào hoạt động trải nghiệm ngay từ học kỳ II"
  rule(`ngay từ ${SCHOOL_TIME}`, event),
  // "ký cam kết ngay trong tuần đầu năm học", "trong hai tuần đầu của học kỳ II"
  rule(
    `(?:ngay )?(?:trong|vào) (?:những |các |(?:\\d{1,2}|một|hai|ba|bốn) )?(?:tuần|ngày|tháng|buổi)(?: học| lễ)? đầu(?: tiên)? (?:của )?${SCHOOL_TIME}`,
    event,
  ),
  rule(`(?:hoàn thành|xong) trong học k[ỳì]${WHICH}`, event),
  // "tổ chức thao giảng trong học kỳ I": at the end, where it is not what was reached in that term.
  rule(
    String.raw`(?=trong học )(?<!(?:đạt|được|đã|kết quả|học|điểm|thành tích|vi phạm|phát sinh|nghỉ|có)(?: \p{L}{1,9}){0,3} )trong học k[ỳì] (?:[iv]{1,2}|[12])(?:,?(?: năm(?: học)?)? \d{4}(?: ?[-–] ?\d{4})?)?(?=$|[,;.])`,
    event,
  ),
  rule(
    `(?:${CHAM_NHAT} )?(?:cho )?(?:đến|tới|vào) (?:hết|cuối|giữa) nhiệm kỳ(?:,? (?:này|\\d{4} ?[-–] ?\\d{4}))?`,
    event,
  ),
];
