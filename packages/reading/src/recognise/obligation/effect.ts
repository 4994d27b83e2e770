import { type Pattern, pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { skipConnectives } from './connectives.ts';
import { MODAL } from './modal.ts';

/** "Ban Chỉ đạo ghi nhận và đánh giá cao …": praise. */
const PRAISES = pattern(
  /^(?:đồng thời, )?(?:[^,;:.]{2,60}\s)?(?:ghi nhận(?:,| và) (?:đánh giá cao|biểu dương)|(?:ghi nhận|đánh giá cao) (?:những |các )?(?:(?:sự |tinh thần |kết quả )?(?:nỗ lực|cố gắng|thành tích|đóng góp)|sự|tinh thần|vai trò|ý thức))(?=\s|,|$)|^(?:ubnd|ủy ban nhân dân|chủ tịch|ban thường vụ|hội nghị|thủ tướng)(?! các| cấp)[^,;:.]{0,50} (?:nhiệt liệt )?biểu dương (?:các|những|sự|tinh thần) /u,
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
/** What it does said inside a clause that may order: "Tuyên truyền Luật … có hiệu lực từ ngày …". */
const IN_FORCE = pattern(/có hiệu lực (?:thi hành )?(?:kể )?từ ngày/u);

/** What the issuer does by the document itself: approves, praises, lays down. */
export function takesEffect(passage: Passage, clause: Stretch): boolean {
  const says = (one: Pattern): boolean => one.testIn(passage, clause);
  if (says(IN_FORCE) && !isPredicate(passage.folded, clause.start)) return true;
  const start = Math.min(skipConnectives(passage.folded, clause.start), clause.end);
  if (APPROVES.testIn(passage, { ...clause, start })) return true;
  if (says(WITHHOLDS) && !says(MODAL)) return true;
  return says(EFFECT) || says(HANDS_AROUND) || (says(PRAISES) && !says(MODAL));
}
