import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { skipConnectives } from './connectives.ts';
import { doerOf } from './doer.ts';
import { MODAL } from './modal.ts';

/** "Thời gian làm bài 90 phút", "Bài thi được chấm theo thang điểm 10": of a contest or an examination. */
const OF_CONTEST = pattern(
  /^(?:thời gian (?:làm bài|thi|trình bày|bảo vệ)(?: \p{L}{1,8}){0,5} (?:là )?\d{1,3} phút|(?:mỗi |các )?bài (?:thi|dự thi|viết|làm) [^,;:]{0,40}được (?:chấm|tính|đánh giá|đánh số)|(?:cơ cấu )?giải thưởng(?: \p{L}{1,8}){0,3} ?: ?\d|(?:tổng )?điểm [^,;:]{2,60} (?:là|được tính|được làm tròn) |thang điểm )/u,
);
/** "Hội thi được tổ chức thành 02 vòng", "Vòng 1: từ ngày … đến ngày …": in how many steps, and when each is. */
const IN_STEPS = pattern(
  /^[^,;:]{2,90} (?:được )?(?:tổ chức|tiến hành|thực hiện|diễn ra) (?:thành|theo|qua|trong|làm) (?:\d{1,2}|hai|ba|bốn) (?:vòng|đợt|giai đoạn|bước|phần|cấp|ngày|buổi|bảng)(?!\p{L})(?! kể| từ| sau)|^(?:vòng|giai đoạn|bước|phần|đợt) (?:\d{1,2}|[ivx]{1,4}|sơ khảo|chung khảo|chung kết|bán kết)(?: \([^()]{2,40}\))? ?: (?:từ )?(?:ngày|tháng) [^,;:]{4,60}$/u,
);
/** "Mức thu do HĐND tỉnh quy định", "Thẩm quyền quyết định thuộc Chủ tịch UBND xã": who rules on it. */
const RULED_BY = pattern(
  /^(?:các trường hợp khác|những trường hợp khác|mức (?:thu|chi|hỗ trợ|thưởng)|thẩm quyền|việc thành lập|ban (?:giám khảo|tổ chức|thư ký)|hội đồng (?:chấm|thi|giám khảo))[^;:]{0,80} (?:do [^,;:]{3,80} (?:xem xét, )?(?:quyết định|quy định)(?: thành lập)?|thuộc (?:về )?[^,;:]{3,80})$/u,
);
/** "Việc cho học sinh đi học lại do hiệu trưởng quyết định tùy tình hình", "Hình thức kiểm tra do giáo viên lựa chọn": left to whoever is named. */
const LEFT_TO = pattern(
  /^(?:việc|mức|thời (?:gian|điểm|hạn|lượng)|hình thức|số (?:lượng|tiết|buổi)|địa điểm|quy mô|phương (?:án|thức)|cách thức|nội dung|thể loại|chủ đề|trang phục|loại hình|cơ cấu|danh sách|giá|đơn giá|vị trí|lịch)(?= )[^;:]{0,110} do [^,;:]{3,80} (?:(?:tự|xem xét|chủ động|thống nhất|cân nhắc),? ){0,2}(?:quyết định|quy định|lựa chọn|chọn|ấn định|thỏa thuận)(?= (?:tùy|căn cứ|phù hợp|trên cơ sở|theo|nhưng|cho phù hợp|sao cho)|,|$)/u,
);
/** "Việc đánh giá vẫn thực hiện theo các thông tư hiện hành": what stays as it is. */
const STAYS = pattern(/^[^;:.]{2,140} vẫn (?:được )?(?:thực hiện|áp dụng|tính) theo /u);
/** "Các nội dung khác giữ nguyên", "Phạm vi áp dụng trên địa bàn tỉnh", "Lịch cụ thể sẽ được thông báo sau": how far the words of the paper reach. */
const OF_PAPER = pattern(
  /^(?:(?:các|những) nội dung (?:khác|còn lại)[^;:]{0,60} (?:không thay đổi|giữ nguyên|không đổi)|phạm vi (?:áp dụng|thực hiện|điều chỉnh) |(?:nội dung|điểm|mục|khoản) này (?:thay thế|bãi bỏ)|việc (?:điều chỉnh|thay đổi|bổ sung)(?: này)? không làm thay đổi)/u,
);
/** "Lịch cụ thể sẽ được thông báo sau": nothing yet. */
const LATER = pattern(
  /^(?!sở |phòng |ubnd |ban )[^,;:]{2,60} (?:sẽ (?:được )?|được )(?:thông báo|hướng dẫn|quy định|gửi) (?:sau|riêng|tại văn bản khác)$/u,
);
/** "Số liệu báo cáo tính từ ngày 15/12 năm trước": of what time the figures are. */
const FIGURES_OF = pattern(
  /^(?:số liệu|thời điểm|kỳ|thời gian) (?:báo cáo|thống kê|chốt số liệu|lấy số liệu|tổng hợp)[^,;]{0,40} (?:(?:được )?tính|lấy|chốt) (?:từ|đến|trong) /u,
);

const TERMS = [OF_CONTEST, IN_STEPS, RULED_BY, LEFT_TO, STAYS, OF_PAPER, FIGURES_OF];

/** Whether a clause lays down the terms of something that is held or of the paper itself, and hands out no work. */
export const tellsTerms = (passage: Passage, clause: Stretch): boolean =>
  LATER.testIn(passage, clause) ||
  (TERMS.some((one) => one.testIn(passage, clause)) &&
    !MODAL.testIn(passage, clause) &&
    !isPredicate(passage.folded, skipConnectives(passage.folded, clause.start)) &&
    doerOf(passage, clause) === null);
