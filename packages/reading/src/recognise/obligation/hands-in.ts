import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import type { Passage } from '../recogniser.ts';
import { PAST } from './fault.ts';

/** "Văn bản góp ý xin gửi về Sở …", "Ý kiến của quý đơn vị đề nghị được gửi về …": what is to be handed in, whoever has it. */
const HANDED_IN = pattern(
  /^(?:báo cáo|văn bản|ý kiến|kết quả|hồ sơ|danh sách|số liệu|chìa khóa|giáo án|sổ (?:đầu bài|điểm|trực|sách|theo dõi)|đề (?:thi|kiểm tra|cương)|sản phẩm|tác phẩm|biên bản|chứng từ|hóa đơn|minh chứng|đăng ký|thông tin|bài|tài liệu|biểu mẫu|đề xuất|kế hoạch|phiếu|bản đăng ký|bản (?:giấy|mềm|cứng))(?!\p{L})(?: (?!(?:đã|được|do|không|chưa|gửi|nộp) )[\p{L}\d,()/&-]{1,24}){0,16}(?: (?:xin|đề nghị|yêu cầu|vui lòng|cần|phải)(?: được)?)? (?:(?:gửi|nộp|chuyển) (?:về|cho|đến|tới|qua|bằng|theo|bản)|báo cáo về (?:sở|phòng|ubnd|ủy ban|văn phòng|ban|bộ|thường trực|đảng ủy|công an|lđlđ|hội|liên đoàn|trung tâm|trường|cục|chi cục))(?!\p{L})/u,
);

/** Whether a clause says that a paper is to be handed in, and nothing of who does. */
export function handsIn(passage: Passage, clause: Stretch): boolean {
  return HANDED_IN.testIn(passage, clause) && !PAST.testIn(passage, clause);
}
