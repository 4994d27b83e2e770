import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import type { Passage } from '../recogniser.ts';
import { doerOf } from './doer.ts';
import { MODAL } from './modal.ts';

/** "Kinh phí thực hiện …", "Chi phí sửa chữa …", "Mức thu học phí …": what money a clause is about. */
const MONEY = pattern(
  /^(?:(?:các )?(?:nguồn )?kinh phí|(?:các |mọi )?(?:chi phí|khoản chi)|(?:chế độ )?công tác phí|tiền (?:công|ăn|ở|tàu xe|thuê|thưởng|lương)|(?:các )?nguồn vốn|(?:định )?mức (?:chi|thu|hỗ trợ|thưởng|phụ cấp|bồi dưỡng|trợ cấp|học phí|đóng|phí)|học phí|phụ cấp|chế độ (?:học bổng|bồi dưỡng|phụ cấp|thù lao|trợ cấp|tiền (?:ăn|lương|công|thưởng)|thanh toán|chi|hỗ trợ|làm thêm giờ))(?=[\s,])/u,
);
/** "… do ngân sách huyện bảo đảm", "… được cân đối trong dự toán": where it comes from. */
const COMES_FROM = [
  pattern(/ (?:do|từ|gồm|bao gồm|bằng nguồn|lấy từ|trích từ|thực hiện theo|theo quy định) /u),
  pattern(
    / được (?:bố trí|bảo đảm|đảm bảo|lấy|trích|cân đối|phân bổ|cấp|chi trả|thanh toán|lồng ghép|huy động|hạch toán|tính) /u,
  ),
];
/** The words between them are no more. */
const REACH_OF_SOURCE = 110;
/** "do đơn vị cử người chi trả": who bears it, and does nothing else. */
const BEARS = pattern(/ (?:chi trả|chi|bảo đảm|đảm bảo|tự túc|tự lo|thanh toán|cân đối|bố trí|hỗ trợ)$/u);
const BY = ' do ';

function isBorne(passage: Passage, clause: Stretch): boolean {
  const said = passage.folded.slice(clause.start, clause.end);
  const by = said.lastIndexOf(BY);
  return by >= 0 && !/[,;:]/u.test(said.slice(by)) && BEARS.testIn(passage, clause);
}

/** "Tổng kinh phí thực hiện: 480.000.000 đồng", "Nhu cầu vốn năm 2026 khoảng 12 tỷ đồng": how much, whatever is said of its parts. */
const TOTAL = pattern(
  /^(?:(?:tổng|khái toán|dự toán|dự kiến|ước tính|nhu cầu)(?: (?:số|nhu cầu|dự toán|khái toán))? (?:kinh phí|vốn|nguồn vốn|chi phí|nguồn lực|mức đầu tư|dự toán)|tổng dự toán|tổng mức đầu tư|kinh phí dự kiến|mức (?:hỗ trợ|chi|thưởng|thu|đóng|trợ cấp|quà|học bổng))[^:;]{0,60}?(?:: | là | khoảng | dự kiến | ước | ước tính | trên )(?:(?:khoảng|dự kiến|ước tính|là|trên) ){0,2}(?:[^;:\d]{2,24} )?\d/u,
);

/** "Việc sửa chữa nhỏ được sử dụng nguồn chi thường xuyên": what may be paid for out of it. */
const PAID_FROM = pattern(
  /^(?:việc|công tác|(?:các )?(?:hoạt động|nội dung|nhiệm vụ)) [^;:.]{3,120} được (?:phép )?(?:sử dụng|dùng|trích|lấy|chi|thanh toán|bố trí|cân đối|hạch toán)(?: từ)? (?:một phần )?(?:nguồn|kinh phí|quỹ|ngân sách|vốn|tiền)(?!\p{L})/u,
);

function comesFrom(passage: Passage, clause: Stretch): boolean {
  const money = MONEY.execIn(passage, clause)?.[0].length ?? 0;
  if (money === 0) return false;
  const start = clause.start + money;
  const said = { start, end: Math.min(clause.end, start + REACH_OF_SOURCE) };
  return COMES_FROM.some((from) => {
    const found = from.execIn(passage, said);
    return found !== null && !/[;:]/u.test(passage.text.slice(start, start + found.index));
  });
}

/** Whether a clause says where money comes from or how much it is, and nobody in it is to do anything about it. */
export function tellsFunds(passage: Passage, clause: Stretch): boolean {
  if (TOTAL.testIn(passage, clause)) return true;
  if (MODAL.testIn(passage, clause)) return false;
  if (PAID_FROM.testIn(passage, clause)) return true;
  if (!comesFrom(passage, clause)) return false;
  return isBorne(passage, clause) || doerOf(passage, clause) === null;
}
