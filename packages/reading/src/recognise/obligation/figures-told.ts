import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { skipConnectives } from './connectives.ts';

/** "các thôn thu được 312 triệu đồng", "giải ngân được 12,4 tỷ": what came of it, with its figure. */
const CAME_TO = pattern(
  /\s(?:thu|giải ngân|huy động|vận động|quyên góp|ủng hộ|xử lý|giải quyết|triển khai|thực hiện|hoàn thành|kiểm tra|rà soát|phát hiện|tiếp nhận|kết nạp|cấp|phát|trồng|xây dựng|xóa|tổ chức|khám|tiêm|thu hút|đào tạo|tuyển|tạo|bán|sản xuất|chi trả|hỗ trợ|trao|tặng|thu gom|thu hồi|bắt giữ|cứu|di dời|lắp đặt|nâng cấp|tuyên truyền|ban hành|số hóa|cập nhật|xuất khẩu)(?: \p{L}{1,8}){0,3}? được (?:(?:gần|hơn|trên|khoảng|tổng số|tổng cộng) )?\d|\sước (?:đạt|thực hiện|giải ngân|thu) [^,;]{0,30}\d|[\s,](?:đến nay|(?<!(?:thể|thực|xuất|phát|biểu|tái) )hiện|nay) (?:đã|mới|chỉ) \p{L}{1,9}(?: \p{L}{1,9}){0,3} (?:được )?\d/u,
);
/** "Sáu tháng đầu năm, …", "Lũy kế đến ngày 31/8, …", "Từ đầu năm đến nay, …", "Sau 05 năm thực hiện, …": the time that is looked back on. */
const LOOKED_BACK = pattern(
  /^(?:(?:trong )?(?:\d{1,2}|ba|sáu|chín) tháng đầu (?:năm|quý|nhiệm kỳ)|(?:trong |từ )?đầu (?:năm|năm học|nhiệm kỳ|quý|tháng)(?: \d{4})? đến (?:nay|hết|ngày)|lũy kế|cộng dồn|tính (?:chung|từ|đến)(?= )|(?:sau|qua) (?:hơn |gần )?\d{1,2} (?:năm|tháng|tuần|ngày) (?:thực hiện|triển khai|ra quân|phát động|hoạt động))(?!\p{L})/u,
);
/** A figure that was reached, or what was found. */
const REACHED = pattern(
  / (?:đạt|được|có|ước|bằng|tăng|giảm|chiếm|còn|xảy ra|tiếp nhận|xử lý|giải quyết|phát hiện|kiểm tra|tổ chức|ban hành|hoàn thành|kết nạp|khám|thu|chi|giải ngân|lập biên bản|xử phạt) [^,;\d]{0,40}\d/u,
);
/** "Kết nạp đảng viên: năm 2025 xã được giao 18 đảng viên, hiện đã kết nạp 12": of what the figures are. */
const LABEL = pattern(/^(?:về )?[^:;,.]{3,40}: (?=\p{L}{1,9} )/u);
/** "thu ngân sách đạt 4,1 tỷ đồng, bằng 87% dự toán": how much of what was planned. */
const OF_PLAN = pattern(
  /\d[^,;\d]{0,30}, (?:bằng|đạt) \d{1,3}(?:[.,]\d{1,2})?% (?:so với )?(?:dự toán|kế hoạch|cùng kỳ|chỉ tiêu|nghị quyết)/u,
);
/** "giải ngân vốn đầu tư công mới đạt 58,4%": how far it has come, though it opens with what could be work. */
const COME_SO_FAR = pattern(
  /^(?:(?:tính |lũy kế )?(?:đến|trong|từ|năm|quý|tháng|học kỳ|tuần|sau|qua) [^,;]{1,40}, )?(?:giải ngân|thu|huy động|thực hiện|tỷ lệ|tỉ lệ|tiến độ|kết quả|khối lượng|giá trị|sản lượng|chỉ số|số)(?= )[^,;:]{0,90} (?<!(?:lập|trồng|xây|dựng|nạp|tuyển|cấp|tạo|sinh|đổi) )(?:mới|chỉ|ước|mới chỉ|chỉ mới|mới ước)(?: thực hiện| giải ngân| thu)? đạt [^,;]{0,20}\d/u,
);
/** "Đến hết tháng 8, toàn xã mới có 45% hộ phân loại rác", "Tháng 9, xã xếp thứ 14/20 xã": how far, or where among others, somebody has come. */
const SO_FAR = pattern(
  /^(?:(?:tính |lũy kế )?(?:đến|hết|trong|từ|năm|quý|tháng|học kỳ|tuần|sau|qua) [^,;]{1,40}, )?(?:[^,;:.]{2,60} (?<!(?:lập|trồng|xây|dựng|nạp|triển|tuyển|cấp|tạo|gia|tư|tăng|mở|sinh|nông thôn|đổi) )(?:mới|chỉ|mới chỉ|chỉ mới) (?:có|đạt)(?: được)? (?:gần |hơn |khoảng )?\d|[^;:.]{2,120} (?:đang |mới |chỉ )?xếp (?:thứ|hạng) (?:thứ )?\d{1,3} ?(?:\/|trong|trên) ?\d)/u,
);
const AIMED = pattern(
  /(?:^|\s)(?:phấn đấu|bảo đảm|đảm bảo|mục tiêu|trở lên|ít nhất|tối thiểu|trên|đến (?:hết |cuối )?(?:năm|ngày|tháng|quý))(?!\p{L})/u,
);
/** What is aimed at has figures, too. */
const AIMS = pattern(
  /(?:^|\s)(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch năm|ít nhất|tối thiểu|trở lên|mỗi|hằng năm|hàng năm|tập trung|tiếp tục|đến (?:hết |cuối )?năm \d{4})(?!\p{L})/u,
);

/** Whether a clause tells figures that were reached. */
export function tellsFigures(passage: Passage, clause: Stretch): boolean {
  const label = LABEL.execIn(passage, clause)?.[0].length ?? 0;
  if (label > 0) return tellsFigures(passage, { ...clause, start: clause.start + label });
  if (COME_SO_FAR.testIn(passage, clause)) return true;
  if (SO_FAR.testIn(passage, clause) && !AIMS.testIn(passage, clause)) return true;
  if (OF_PLAN.testIn(passage, clause)) return !AIMED.testIn(passage, clause);
  if (
    AIMS.testIn(passage, clause) ||
    isPredicate(passage.folded, skipConnectives(passage.folded, clause.start))
  )
    return false;
  if (CAME_TO.testIn(passage, clause)) return true;
  return LOOKED_BACK.testIn(passage, clause) && REACHED.testIn(passage, clause);
}
