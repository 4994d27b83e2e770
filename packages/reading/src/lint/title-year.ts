import { fold } from '../text/fold.ts';
import type { LintRemark } from './finding.ts';
import { firstDay, type LintSubject } from './subject.ts';

/** Types that order what is to come. */
const AHEAD: ReadonlySet<string> = new Set([
  'chỉ thị',
  'kế hoạch',
  'phương án',
  'công điện',
  'công văn',
  'chương trình',
]);
/** Titles that look back, or that change, carry out or check what was made for another year. */
const LOOKS_BACK =
  /(?<!\p{L})(?:tổng kết|sơ kết|kết quả|báo cáo|đánh giá|quyết toán|khắc phục|kiểm điểm|rút kinh nghiệm|khen thưởng|xếp loại|xếp hạng|công nhận|công bố|công khai|thanh tra|kiểm tra|kiểm toán|giám sát|hậu kiểm|xác minh|rà soát|điều chỉnh|sửa đổi|bổ sung|kéo dài|thanh toán|giải ngân|thu hồi|tạm ứng|vốn|nghiệm thu|phúc khảo|xét|tuyển dụng|tiếp tục|tồn đọng|nâng cao chỉ số|cải thiện|chỉ số|từ năm|giai đoạn|kỷ niệm|kết luận|kiến nghị|đính chính|hiến pháp|bộ luật|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|thông báo|chương trình|đề án|kế hoạch)(?!\p{L})/u;
/** "… năm 2024" where the title ends, "Tết … năm 2024" anywhere in it; not a school year. */
const OF_YEAR =
  /(?<!\p{L})(?:tết[^\d]{0,40}?\s|xuân[^\d]{0,20}?\s|năm\s)(20\d{2})(?=[\s.]*$)|(?<!\p{L})tết[^\d]{0,40}?\snăm\s(20\d{2})(?!\d)/u;

/** "KẾ HOẠCH … Tết Nguyên đán năm 2024" issued in 2026: copied from an earlier year, or about what is past. */
export function yearsOfTitle({ reading, head, lines, folded, spanAt }: LintSubject): LintRemark[] {
  const { date, title, type } = reading.document;
  const below = fold(title ?? '');
  const match = OF_YEAR.exec(below);
  const year = match?.[1] ?? match?.[2];
  if (!match || year === undefined || date === null || !AHEAD.has(type ?? '')) return [];
  if (year >= firstDay(date).slice(0, 4) || LOOKS_BACK.test(below)) return [];
  const end = lines[head.bodyStart]?.start ?? folded.length;
  const at = folded.slice(0, end).lastIndexOf(year);
  return at < 0
    ? []
    : [
        {
          span: spanAt(at, at + year.length),
          severity: match[0].startsWith('tết') ? 'warning' : 'hint',
          message: {
            vi: `Trích yếu nói năm ${year}, ngày ban hành là năm ${date.slice(0, 4)}.`,
            en: `The title says ${year}, the date of issue ${date.slice(0, 4)}.`,
          },
        },
      ];
}
