import { expression } from '../../pattern/ordinary.ts';
import type { Found, Passage } from '../recogniser.ts';
import type { WrittenDeadline } from './rule.ts';

/** How far before a time the words are looked at that say it is of something else. */
const REACH = 48;

/** A name of a plan, a school year, a stage: its time is no deadline. */
const NAMED =
  /(?:giai đoạn|năm học|nhiệm kỳ|khóa|định hướng|tầm nhìn|thi đua|dự toán) (?:(?!\d{4} ?[-–] ?\d{4} )[^,;.]{0,12} )?$/u;

/** What has a year in its name: "phổ biến Đề án phát triển đô thị đến năm 2030". */
const PAPER = expression(
  /(?:chương trình|đề án|kế hoạch|chiến lược|quy hoạch|nghị quyết|quyết định|dự án|lộ trình|so với)(?: [\p{L}\d/-]{1,12}){0,10} $/u,
);

/** "hưởng ứng các ngày lễ lớn trong năm": all those there are. */
const DAYS_OF_YEAR = expression(/(?:ngày (?:lễ|kỷ niệm)|sự kiện|dịp lễ)(?:,? [\p{L}\d]{1,9}){0,8} $/u);

/** "từ nay đến năm 2030 và những năm tiếp theo" goes on for good, and is of what the work is about. */
const HORIZON = /^(?:đến năm|từ nay (?:cho )?đến năm(?: \d{4},? và (?:những|các) năm tiếp theo)?)/u;

/** Asked for at once, which takes less time than one after the other. */
const anyOf = (several: readonly RegExp[]): RegExp =>
  new RegExp(several.map(({ source }) => source).join('|'), 'u');

/** Times of what is so already: data, papers, people, past events, earlier papers' force. */
const SETTLED = expression(
  anyOf([
    // số liệu tính đến, có hiệu lực từ, còn giá trị đến
    /(?:^|[^\p{L}])(?:hiệu lực|hiệu lực thi hành|giá trị|còn hạn|thời hạn sử dụng|(?:trẻ|trẻ em|cháu|người|công dân) sinh|phát sinh|xảy ra|diễn biến) $/u,
    /(?:^|[^\p{L}])(?:thời kỳ|niên độ|kỳ báo cáo|đợt (?:mưa|bão|lũ|dịch)|vụ việc|sự việc|vụ cháy)(?: \p{L}{1,8}){0,2} $/u,
    // giấy chứng nhận được cấp trước ngày …
    /(?<!phải |cần )được (?:cấp|bổ nhiệm|tuyển dụng|ban hành|phê duyệt|thành lập|xây dựng|giao đất|phát hiện|ký|ký kết|thụ lý)(?: \p{L}{1,9}){0,2} $/u,
    /(?:^|[^\p{L}])(?:đã|vừa|mới được) (?:được )?(?:(?:tiếp nhận|cấp|ban hành|ký|nộp|bổ nhiệm|tuyển dụng|phê duyệt|thụ lý|phát hành|hoàn thành) )?$/u,
    /(?:^|[^\p{L}])(?:nghỉ hưu|giữ chức vụ|công tác|hiện có|đang làm việc) $/u,
    /(?:từ|số liệu|kết quả|báo cáo) (?:năm|tháng|quý) [\dilv/.]{1,8} $/u,
    // do cơn bão số 4 gây ra từ ngày …
    /(?:^|[^\p{L}])gây ra $/u,
    // để xảy ra vi phạm trong năm 2025
    /(?<!không |không để )(?:để )?xảy ra(?: \p{L}{1,8}){1,3} $/u,
  ]),
);

/** "giải ngân lũy kế đến ngày 30/6 mới đạt 40%": counted so far; "… phải đạt tối thiểu 60%" is to be reached. */
const COUNTED_UP = expression(/(?:^|[^\p{L}])(?:tính|lũy kế|cộng dồn) $/u);
const TO_BE_REACHED = expression(
  /^(?:,? (?![^ ]{0,12}(?:mới|chỉ|đã|ước) )[^ ,;.:()]{1,10}){0,6},? (?:phải|cần|phấn đấu|tối thiểu|ít nhất|đạt (?:trên|từ|tối thiểu|ít nhất))(?!\p{L})/u,
);

/** "Kỳ họp thứ 7 (dự kiến tổ chức trong tháng 7)": when something is held that the work is for. */
const HELD_THEN = expression(
  /(?:,|\() ?dự kiến (?:được )?(?:tổ chức|diễn ra|khai mạc|họp)(?: vào| trong)?(?: khoảng)? $/u,
);
/** Work on what others hold, or what is brought there. */
const FOR_WHAT_IS_HELD = expression(
  /(?:^|[^\p{L}])(?:dự|tham dự|tham gia|dự thi|phục vụ|chuẩn bị|tại|trình|thông qua|hướng tới|tiến tới|chào mừng|cho)(?: [^ ;.:]{1,14}){1,16} ?$/u,
);
const REACH_OF_WORK = 140;

/** "số liệu từ ngày … đến ngày …": what is reported on; "gửi số liệu trước ngày …" says when. */
const REPORTED = expression(
  /(?:^|[^\p{L}])(?:(?:số liệu|số dư|dư nợ|tồn(?! tại))(?: \p{L}{1,8}){0,2}|số (?:vụ|ca|lượt|người|hồ sơ|trường hợp|đơn)(?: \p{L}{1,8}){0,5}|cập nhật) $/u,
);
/** "cán bộ có mặt đến ngày 30/6": who was there; "có mặt lúc 6h30 ngày 05/9" is when to come. */
const PRESENT = expression(/(?:^|[^\p{L}])có mặt $/u);
const COME_AT = expression(/^(?:vào |trước )?(?:lúc|\d{1,2} ?(?:h|giờ))/u);
/** "các dự án giải ngân dưới 30% đến ngày …": how far they had come by then. */
const FALLEN_SHORT = expression(
  /(?:^|[^\p{L}])(?:dự án|chủ đầu tư|đơn vị|địa phương|xã|phường|công trình|nhiệm vụ|trường|huyện)(?: có)?(?: tỷ lệ)? (?:giải ngân|thực hiện|hoàn thành|thu ngân sách|tiến độ)(?: \p{L}{1,9}){0,2} (?:dưới|thấp hơn|chưa đạt|chưa đến|mới đạt|chỉ đạt|không đạt) \d{1,3}(?:,\d{1,2})? ?%(?: \p{L}{1,9}){0,3} $/u,
);
const REACHING = expression(/^(?:từ|đến|tới|kể|cho đến)(?!\p{L})/u);

/** "…, toàn xã đã tiếp nhận", "… chưa được chi trả": what was done or left undone in that time. */
const THEN_DONE = expression(
  /^(?:,? (?!theo |như |đúng |đối với |của |cho )(?:\p{L}{1,9} ){0,4}đã | (?:còn )?chưa (?:được )?\p{L})/u,
);

/** A cycle that tells what plan, money or work is meant, not when to act. */
const CYCLICAL_THING =
  /(?:(?:kế hoạch|chương trình)(?: (?:công tác|hoạt động|làm việc|giáo dục|dạy học|đào tạo|bồi dưỡng|kiểm tra|thanh tra|giám sát|tài chính|đầu tư(?: công)?|sản xuất(?: kinh doanh)?))?|nghị quyết|(?:thực hiện|hoàn thành) (?:tốt )?nhiệm vụ|\d năm|dự toán|dự toán(?: chi)? ngân sách|nguồn ngân sách(?: nhà nước| tỉnh| huyện| địa phương)?|bình quân|trung bình|kinh phí(?: chi)?(?: thường xuyên)?|chi thường xuyên|thu nhập|trợ cấp(?: xã hội)?|mức (?:hỗ trợ|đóng|thu|chi|hưởng|phí)|học bổng|lương|phụ cấp|tăng trưởng)(?: và| hoặc)? $/u;
/** "biểu tiến độ chi tiết theo từng tuần", "giao chỉ tiêu theo từng quý": what is parted by them. */
const PARTED = expression(
  /(?:^|[^\p{L}])(?:kế hoạch|tiến độ|lịch|chỉ tiêu|biểu|phân kỳ|phân bổ|lộ trình|chi tiết|cụ thể|dự toán|số liệu)(?: [^ ,;.:()]{1,12}){0,4} theo (?:từng \p{L}{2,5}(?:,| và) ){0,3}$/u,
);
/** "có giải pháp cho từng tháng", "mốc tiến độ của từng quý": there is one for each of them. */
const FOR_EACH = expression(
  /(?:^|[^\p{L}])(?:kế hoạch|tiến độ|lịch|chỉ tiêu|kịch bản|giải pháp|phương án|mục tiêu|lộ trình|mốc|nhiệm vụ|nội dung|chủ đề|dự toán|định mức|mức|công việc|danh mục)(?: [^ ,;.:()]{1,12}){0,5} (?:cho|của|trong|đến|với|vào) $/u,
);
const EACH = /^từng /u;
/** "cho phù hợp với tiến độ hằng năm": what the work is to fit. */
const FITS = expression(/phù hợp với(?: \p{L}{1,9}){1,5} $/u);
/** "sinh hoạt hằng ngày" is daily life; "sinh hoạt hằng tháng" is a meeting. */
const DAILY_THING = /(?:sinh hoạt|công việc|cuộc sống|đời sống|nhu cầu|phát sinh|tiêu thụ) $/u;

/** How long something takes or lasts, or may last. */
const LASTING = expression(
  /(?:^|[^\p{L}])(?:tập huấn|bồi dưỡng|(?<!giáo dục |giáo dục và |gd và )đào tạo|niêm yết|nghỉ|nghỉ học|nghỉ phép|diễn ra|kéo dài|lưu mẫu|lưu trữ|lưu|cách ly|đình chỉ|tạm dừng|cấm|treo|trưng bày|bảo hành|bảo lãnh|hợp đồng|hiệu lực|có hiệu lực|giá trị|được cấp|(?:phiếu|giấy|thẻ)(?: \p{L}{1,9}){1,5} cấp|rút ngắn|xảy ra|lớp|thời gian thi|(?<!mầm non, tiểu |tiểu |trung |đại |khoa |tin |văn |toán )học(?! sinh| viên| phí| bạ| kỳ| đường)|dùng|ngập|điều trị|theo dõi)(?: \p{L}{1,9}){0,4} $/u,
);

/** "bảo đảm nước uống ít nhất 07 ngày": for how long; "thông báo cho dân ít nhất 06 giờ" how long before what is spoken of. */
const AT_LEAST = /^ít nhất [^ ]{1,9}(?: ?\([^)]{1,20}\))? [^ ]{1,5}(?: làm việc)?$/iu;
const TOLD_BEFORE =
  /(?:^|[^\p{L}])(?:thông báo|báo trước|trước|thông tin|gửi|mời|đăng ký|lấy ý kiến)(?!\p{L})/u;
const REACH_OF_TELLING = 140;

const isForLong = (folded: string, { start, value }: Found<WrittenDeadline>): boolean =>
  value.kind === 'relative' &&
  AT_LEAST.test(value.text) &&
  !TOLD_BEFORE.test(folded.slice(Math.max(0, start - REACH_OF_TELLING), start));

/** What runs from a day, or back from one, is counted, however long the thing itself lasts. */
const FROM_DAY = /(?:kể|tính) từ [^,;]{0,24}\d|^trước|\strước\s/iu;

/** "mưa trên 100 mm trong 24 giờ", "có từ 02 trẻ mắc trở lên trong 07 ngày", "xuống còn không quá 10 ngày": how much in what time, how long in future. */
const MEASURED = expression(
  /(?:\d ?mm|trở lên|lần ?\/ ?(?:ngày|tuần|tháng)|(?:xuống|rút ngắn|giảm)(?: thời gian)?(?: \p{L}{1,9}){0,3} còn) $/u,
);
/** "ý kiến cử tri gửi đến trước kỳ họp": what was said then. */
const VOICED =
  /(?:cử tri|nhân dân|đại biểu)(?: đã)?(?: (?:gửi|nêu|kiến nghị|phản ánh|chất vấn))(?: (?:đến|tới|về))? $/u;

/** "…, nhất là trước, trong và sau Tết": what is to be watched most, not when to act. */
const EMPHASISED =
  /(?:nhất là|đặc biệt(?: là)?)(?: (?:trong|vào))?(?: (?:các |những )?(?:thời gian|thời điểm|dịp))? $/u;

/** "quán triệt Công văn số … về những việc trước, trong và sau Tết": in the title of a paper. */
const PAPER_BY_NUMBER =
  /(?:công văn|chỉ thị|kế hoạch|nghị quyết|quyết định|công điện|thông báo|hướng dẫn|chương trình) (?:số|#)/u;
const TITLE_REACH = 240;

function inTitle(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - TITLE_REACH), start);
  const about = before.lastIndexOf(' về ');
  if (about < 0 || /[,;.:()]/u.test(before.slice(about))) return false;
  return PAPER_BY_NUMBER.test(
    before
      .slice(0, about)
      .split(/[;.:()]/u)
      .at(-1) ?? '',
  );
}

/** Wishes, dangers and what was done quickly already. */
const NO_HASTE = expression(
  /(?:^|[ ,;])(?:(?:để|nhằm)(?: \p{L}{1,9}){0,5}|tình huống|trường hợp|tình trạng|đã|số điện thoại) $/u,
);

/** "ca bệnh phải báo cáo ngay được nhập …": what kind of case it is, and not how soon it is entered. */
const OF_SUCH_KIND = expression(
  /(?:^|[^\p{L}])(?:trường hợp|ca|bệnh|vụ việc|sự cố|nội dung|thông tin|hồ sơ|sai sót)(?: \p{L}{1,9}){0,3} (?:phải|cần)(?: \p{L}{1,9}){1,3} $/u,
);
const THEN_TOLD = expression(/^,? (?:được|đều|đã|phải được|theo quy định được)(?!\p{L})/u);

/** Whoever stands ready, or lends a hand, does so when asked; a report that is asked for besides has no time. */
const STANDS_READY = expression(
  /(?:^|[^\p{L}])(?:sẵn sàng|hỗ trợ|tham gia|huy động|ứng cứu|chi viện|tăng cường)(?!\p{L})/u,
);
const ASKED_BESIDES = expression(/(?:đột xuất|báo cáo|cung cấp(?: thông tin)?)(?: [^ ,;.]{1,10}){0,12} $/u);
const WHEN_ASKED = /^khi có/iu;
const REACH_OF_READINESS = 200;

/** "xây dựng phương án huy động lực lượng tham gia chữa cháy khi có yêu cầu": what is made ready now. */
const PLANNED = expression(
  /(?:xây dựng|lập|chuẩn bị|rà soát|có) (?:sẵn )?(?:các )?(?:phương án|kế hoạch|kịch bản)(?!\p{L})[^;.]{0,160}$/u,
);

function asksBesides(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - REACH_OF_READINESS), start);
  if (PLANNED.test(before)) return true;
  return !STANDS_READY.test(before) || ASKED_BESIDES.test(before);
}

/** "Rà soát các hợp đồng ký trước ngày …": when what is looked into was made. */
const LOOKED_INTO = expression(
  /^(?:\p{L}{1,9} ){0,8}(?:rà soát|kiểm tra|thanh tra|kiểm toán|giám sát|thống kê|tổng hợp|đánh giá|xử lý|thu hồi)(?!\p{L})[^,;.]{0,60} (?:hợp đồng|văn bản|quyết định|giấy phép|giấy chứng nhận|dự án|công trình|chứng từ|quy định)(?: \p{L}{1,9}){0,4} (?:ký|ký kết|ban hành|cấp|phê duyệt|khởi công|lập) $/u,
);
const SINCE_OR_BEFORE = /^(?:trước|từ|sau|trong)(?!\p{L})/u;

/** "Sở đã tổ chức tập huấn từ ngày …": a clause that tells what was done. */
const TOLD = expression(/^(?:\p{L}{1,9} ){0,6}(?:đã|vừa) (?:\p{L}{1,9} ){0,4}$/u);
/** A clause that begins farther off than this is not looked through. */
const CLAUSE_REACH = 110;

const YEARLY_PLAN = /^(?:trong|đến|cuối|hết|cho đến)/u;

/** "Ngày 12/3, UBND tỉnh có công văn yêu cầu …": when something was said or issued, and not when to act. */
const DAY_FIRST = /^(?:(?:sáng|chiều|tối) (?:ngày )?|ngày )/u;
const THEN_SAID = expression(
  /^[:,]?[^;:.]{0,90}?(?<!theo|thực hiện|sự|ý kiến|được|có) (?:yêu cầu|đề nghị|chỉ đạo|ban hành|ký|cho biết|thông tin|phát biểu|kết luận|có (?:văn bản|công văn|công điện|chỉ thị|ý kiến)|đã|vừa)(?!\p{L})/u,
);
const REACH_OF_SAYING = 130;

/** Whether a time is that of something held which the work before it is for. */
function isHeldThen(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - REACH_OF_WORK), start);
  const held = HELD_THEN.exec(before);
  return held !== null && FOR_WHAT_IS_HELD.test(before.slice(0, held.index));
}

function isSettled(
  { folded }: Passage,
  { start, end, value }: Found<WrittenDeadline>,
  before: string,
): boolean {
  if (SETTLED.test(before)) return true;
  if (COUNTED_UP.test(before) && !TO_BE_REACHED.test(folded.slice(end, end + REACH))) return true;
  if (isHeldThen(folded, start)) return true;
  // "hồ sơ tồn đọng trước ngày 01/7": "dọn rác tồn đọng trong tháng 01" says when.
  if (before.endsWith('tồn đọng ') && folded.startsWith('trước', start)) return true;
  // "vụ việc tồn đọng từ trước ngày 31/12/2025": since when it has been so.
  if (folded.startsWith('trước', start) && /(?:^|[^\p{L}])từ $/u.test(before)) return true;
  if (start <= CLAUSE_REACH && TOLD.test(folded.slice(0, start))) return true;
  if (start <= CLAUSE_REACH && SINCE_OR_BEFORE.test(folded.slice(start, start + 8)))
    if (LOOKED_INTO.test(folded.slice(0, start))) return true;
  if (PRESENT.test(before) && !COME_AT.test(folded.slice(start, start + 12))) return true;
  if ((REPORTED.test(before) || FALLEN_SHORT.test(before)) && REACHING.test(folded.slice(start, start + 12)))
    return true;
  if (/^trong năm$/u.test(folded.slice(start, end)) && DAYS_OF_YEAR.test(before)) return true;
  if (YEARLY_PLAN.test(folded.slice(start, start + 12)) && NAMED.test(before)) return true;
  const horizon = HORIZON.exec(folded.slice(start, start + 40))?.[0];
  if (horizon !== undefined && (PAPER.test(before) || horizon.endsWith('tiếp theo'))) return true;
  const bound = value.kind === 'date' ? value.bound : null;
  if (bound === 'on' && DAY_FIRST.test(folded.slice(start, start + 10)) && start < REACH) {
    if (THEN_SAID.test(folded.slice(end, end + REACH_OF_SAYING))) return true;
  }
  return bound !== 'before' && THEN_DONE.test(folded.slice(end, end + REACH));
}

/** "xử lý các trường hợp xây dựng trái phép sau khi có thông báo": when wrong was done. */
const WRONG_DONE = expression(
  /(?:^|[^\p{L}])(?:trái phép|sai phép|không phép|trái quy định|sai quy định|vi phạm|tái phạm|lấn chiếm|phát sinh|phức tạp|tái diễn|bùng phát|(?:không )?để tồn đọng|(?:không )?để sót|xảy ra) $/u,
);

/** "tuyên truyền kỹ năng ứng phó khi hồ chứa xả lũ", "nhắc nhở học sinh … trước khi …": what is taught or planned for that time. */
const TAUGHT_FOR = expression(
  /(?:^|[^\p{L}])(?:kỹ năng|thói quen|nhắc nhở|biện pháp ứng phó|quy trình|kịch bản|tuyên truyền|phổ biến|khuyến cáo)(?: [^ ;.:]{1,12}){1,16} $/u,
);
/** Of plans and guidance only what stands with a mere "khi". */
const PLANNED_FOR = expression(
  /(?:^|[^\p{L}])(?:phương án|kế hoạch|hướng dẫn|tập huấn|diễn tập|giả định|tình huống|nguy cơ|thiệt hại)(?: [^ ;.:]{1,12}){1,16} $/u,
);
/** "học viên sau khi kết thúc khóa học": of whom or what the words after it tell more. */
const OF_WHOM = expression(
  /(?:^|[^\p{L}])(?<!của )(?:học sinh|sinh viên|học viên|trẻ|trẻ em|người(?: [^ ,;.]{1,8}){1,3}|cán bộ|công chức|viên chức|bệnh nhân|lao động|giáo viên|trụ sở|đất|dôi dư|trái phép|sai phép|quản lý|duy trì|hậu kiểm|vi phạm|phát sinh|nguyên trạng|giữ|hiệu quả|tình trạng|lại) $/u,
);
/** "chỉ cho phép thăm dò sau khi hoàn thành các thủ tục": on what condition others may act. */
const PERMITTED = expression(/(?:^|[^\p{L}])cho phép(?: [^ ;.:]{1,12}){1,16} $/u);
const STEP = /^(?:(?:trước|sau) )?khi /iu;
const PURPOSE = /(?:^|[^\p{L}])(?:để|nhằm)(?: [^ ,;.:]{1,10}){0,7} $/u;
const TAUGHT_REACH = 110;

/** Whether "khi …" tells what is taught, planned or aimed at, and not when to act. */
function isTaughtFor(folded: string, { start, value }: Found<WrittenDeadline>): boolean {
  const step = value.kind === 'event' ? STEP.exec(value.text)?.[0].trim().toLowerCase() : undefined;
  if (step === undefined) return false;
  const before = folded.slice(Math.max(0, start - TAUGHT_REACH), start);
  if (TAUGHT_FOR.test(before)) return true;
  if (step.startsWith('sau') && (OF_WHOM.test(before) || PERMITTED.test(before))) return true;
  return step.length === 'khi'.length ? PLANNED_FOR.test(before) : PURPOSE.test(before);
}

/** White space that is no blank. */
const ODD_SPACE = /[^\S ]/gu;

/** Whether the time belongs to something that is named, rather than saying when to act. */
export function isAttribute(passage: Passage, found: Found<WrittenDeadline>): boolean {
  const before = passage.folded.slice(Math.max(0, found.start - REACH), found.start).replace(ODD_SPACE, ' ');
  switch (found.value.kind) {
    case 'date':
    case 'period':
      return isSettled(passage, found, before);
    case 'recurring':
      return (
        (EACH.test(passage.folded.slice(found.start, found.start + 5)) && FOR_EACH.test(before)) ||
        ((CYCLICAL_THING.test(before) || FITS.test(before) || PARTED.test(before)) &&
          !found.value.rrule.includes('BY')) ||
        (found.value.rrule === 'FREQ=DAILY' && DAILY_THING.test(before))
      );
    case 'relative':
      return (
        !FROM_DAY.test(found.value.text) &&
        (LASTING.test(before) || MEASURED.test(before) || isForLong(passage.folded, found))
      );
    case 'soon':
      return (
        NO_HASTE.test(before) ||
        (OF_SUCH_KIND.test(before) && THEN_TOLD.test(passage.folded.slice(found.end, found.end + 24)))
      );
    case 'event':
      if (WHEN_ASKED.test(found.value.text)) return asksBesides(passage.folded, found.start);
      return (
        WRONG_DONE.test(before) ||
        isTaughtFor(passage.folded, found) ||
        VOICED.test(before) ||
        EMPHASISED.test(before) ||
        inTitle(passage.folded, found.start)
      );
    default:
      return false;
  }
}
