import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { wordsOf } from '../../vietnamese/word-set.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { skipConnectives } from './connectives.ts';

/** "100% trẻ 6 tuổi vào lớp 1", "80% trường đạt chuẩn": a share, and what comes of it. */
const RESULT = pattern(
  /^(?:(?:có )?(?:ít nhất|tối thiểu|trên|dưới|khoảng|từ)\s)?\d{1,3}(?:[.,]\d{1,3})?\s?%[^;:]{3,200}?\s(?:đạt|được|có|biết|vào|ra lớp|hoàn thành|thực hiện|sử dụng|tham gia|tốt nghiệp|đảm bảo|bảo đảm|tiếp cận|biết|không|ký|nắm|duy trì|áp dụng|thanh toán)\s/u,
);
const SHARE_NEXT = /^[^;.:%]{0,12}\d\s?%/u;
/** The share stands within so many characters. */
const REACH_OF_SHARE = 24;
/** The same after the verb that asks for it. */
const ASKED_RESULT =
  /^[^;:%]{3,80}\s\d{1,3}(?:[.,]\d{1,3})?\s?%[^;:]{3,200}\s(?:đạt|được|có|biết|vào|ra lớp|hoàn thành|sử dụng|tham gia|tốt nghiệp)\s/u;
/** A result with its own share needs no more characters. */
const REACH_OF_RESULT = 260;

/** "Đến năm 2030, phấn đấu …": when, before what is to be reached. */
const YEAR_FIRST = /^(?:(?:đến|trong|hết) )?(?:hết )?năm \d{4},\s(?:phấn đấu )?/u;

/** "Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên": whole without the share after it. */
const RATE =
  /^(?:tỷ lệ|tỉ lệ|số|tổng) [^;:%]{3,200}\s(?:đạt|còn|giảm|tăng|chiếm|không quá|dưới|trên)\s[^;:%]{0,30}\d\s?%/u;

/** "Vận tải công cộng đáp ứng 10 - 12% nhu cầu": whole with the share in it, as nothing that a verb opens must be. */
const MEASURED =
  /^[^;:%]{3,200}\s(?:đạt|đáp ứng|chiếm|còn|giảm|tăng|không quá|dưới|trên|xuống|lên|bằng)\s[^;:%]{0,30}\d\s?%/u;

/** What is measured. */
const MEASURE =
  '(?:tỷ lệ|tỉ lệ|tỷ suất|tỷ trọng|số|số lượng|số lượt|số vụ|tổng|thu nhập|giá trị|diện tích|sản lượng|chỉ số|mức độ|mức|doanh thu|doanh số|năng suất|tốc độ|kim ngạch|mật độ|tuổi thọ|thu ngân sách|thu nội địa|vốn|quy mô|cơ cấu|tăng trưởng|grdp|par index|papi|pci|độ che phủ|công suất|dân số|lượng|khối lượng|xuất khẩu|lợi nhuận|nộp ngân sách|tiền lương|lương|tổn thất|nợ|điểm|thời gian|chi phí|lao động|đàn|trồng rừng|giải quyết việc làm|phấn đấu)';

/** A measure of its own after the semicolon: "; tỷ lệ dân số tham gia bảo hiểm y tế đạt 95,5%", "; xuất khẩu lao động 150 người". */
const OWN_RATE = new RegExp(
  String.raw`^${MEASURE} [^;:%]{2,200}\s(?:đạt|còn|giảm|tăng|chiếm|không quá|dưới|trên|lên|xuống|bằng|ước|khoảng|từ|giữ|duy trì|là|xếp|tối thiểu|ít nhất)\s[^;:%]{0,30}\d|^${MEASURE} [^;:%\d]{2,60} \d[\d.,]* ?(?:%|ha|tấn|tạ|người|lao động|con|triệu|tỷ|nghìn|hộ|lượt|kg|m3|km|xã|trường|cơ sở|doanh nghiệp|sản phẩm)(?!\p{L})`,
  'u',
);

/** A share of somebody or something, first; "50% từ ngân sách tỉnh" is a share of what money. */
const SHARE_FIRST = expression(
  /^(?:(?:phấn đấu|có|duy trì|bảo đảm|đảm bảo) )?(?:(?:ít nhất|tối thiểu|trên|dưới|khoảng|từ) )?\d{1,3}(?:[.,]\d{1,3})? ?%(?: trở lên)? (?!(?:cho|từ|của|trong|do|dành|là|nguồn|kinh phí|ngân sách|dự toán|tổng|giá trị|số tiền|vốn|còn lại|chi(?! bộ| đoàn| hội| đội| nhánh| cục))(?!\p{L}))/u,
);
/** What may be said of it, beside a verb of work. */
const SAID_OF_SHARE =
  /\s(?:đạt|được|có|biết|vào|ra lớp|hài lòng|tốt nghiệp|tiếp cận|không|còn|xếp loại|trễ|đúng hạn|lên lớp|số hóa|đi học|trở thành|nằm trong|thuộc|hoạt động|hiểu|nắm|sống|sinh|ở|đến trường|chấp hành|trúng tuyển|đỗ|thoát)(?!\p{L})/u;
const WORDS_OF_SHARE = 24;

/** "100% xã ban hành kế hoạch": a share, and what those do or are to be. */
function tellsShare(words: string): boolean {
  const share = SHARE_FIRST.exec(words)?.[0].length ?? 0;
  if (share === 0) return false;
  const said = words.slice(share);
  return (
    SAID_OF_SHARE.test(` ${said}`) ||
    wordsOf(said, 0, WORDS_OF_SHARE)
      .slice(1)
      .some(({ start }) => isPredicate(said, start))
  );
}

/** "trẻ 11 tuổi hoàn thành Chương trình tiểu học đạt 95%": a measure that opens with whom it is of. */
const MEASURED_OF = expression(
  /^(?!trong đó |riêng |còn lại )[^;:%]{3,160}\s(?:đạt|chiếm|giảm còn|tăng lên)\s[^;:%]{0,24}\d ?%/u,
);

/** Whether the words before a result say one that is whole: with a figure and a verb, or a verb that asks for it. */
function isWhole(before: string): boolean {
  if (isPredicate(before, skipConnectives(before, 0))) return true;
  return (
    OWN_RATE.test(before) ||
    RATE.test(before) ||
    RESULT.testAt(`${before} `, 0, REACH_OF_RESULT + 1) ||
    MEASURED.test(before)
  );
}

/** "…; 60% học sinh biết bơi": a result of its own, where what stands before is whole without it. */
export function resultAfter({ folded }: Passage, from: number, at: number, next: number): boolean {
  const before = folded
    .slice(Math.max(from, at - REACH_OF_RESULT), at)
    .trimStart()
    .replace(YEAR_FIRST, '');
  const after = folded.slice(next, next + REACH_OF_RESULT);
  const piece = after.split(';', 1)[0] ?? '';
  if (tellsShare(piece) && tellsShare(before)) return true;
  if (MEASURED_OF.test(piece) && !isPredicate(piece, 0)) return isWhole(before);
  if (OWN_RATE.test(after)) return isWhole(before);
  if (!SHARE_NEXT.test(folded.slice(next, next + REACH_OF_SHARE))) return false;
  if (!RESULT.testAt(`${after} `, 0, REACH_OF_RESULT + 1)) return false;
  if (OWN_RATE.test(before) && !before.startsWith('phấn đấu')) return true;
  if (RATE.test(before) || (MEASURED.test(before) && !isPredicate(before, 0))) return true;
  if (!/\d\s?%/u.test(before)) return isPredicate(before, skipConnectives(before, 0));
  return RESULT.testAt(`${before} `, 0, REACH_OF_RESULT + 1) || ASKED_RESULT.test(`${before} `);
}

/** "Tốt nghiệp THCS: 100%", "Học sinh giỏi cấp tỉnh: từ 12 em trở lên": what is counted, and how many of it. */
const FIGURE_ALONE = pattern(
  /^[^:;]{3,90}: (?:(?:đạt|phấn đấu|có|ít nhất|tối thiểu|trên|dưới|từ|khoảng|không quá|còn|hơn|≥|≤|>|<) ?){0,3}\d[\d.,]{0,9}(?: ?[-–] ?\d[\d.,]{0,9})?(?: ?%| (?!giờ|tháng|năm|ngày|quý|tuần)\p{L}{1,9}(?: \p{L}{1,9})?)(?: trở (?:lên|xuống))?(?: (?:cấp|so với|\() ?[^:;.]{2,40})?(?:, [^;.]{2,80})?$/u,
);
/** Not of such: where, when, whom one may ask. */
const NO_COUNT = pattern(
  /^(?:thời gian|địa điểm|thành phần|số lượng|kinh phí|ngày|điện thoại|tổng số|sĩ số|hiện có|năm học|quy mô|liên hệ)(?!\p{L})/u,
);

/** Whether a line under a heading of aims tells how much of something is to be reached. */
export const namesFigure = (passage: Passage, clause: Stretch): boolean =>
  FIGURE_ALONE.testIn(passage, clause) && !NO_COUNT.testIn(passage, clause);
