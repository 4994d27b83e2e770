import { pattern } from '../../pattern/pattern.ts';
import { isCapitalAt } from '../../text/letters.ts';
import { NAMED_HEADS } from '../../vietnamese/bodies.ts';
import { WordSet } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';

/** "công ty TNHH MTV", "tổng công ty cổ phần": what kind of company, before its name. */
const COMPANY = /(?:^|[\s(])(?:công ty|tổng công ty|tập đoàn|xí nghiệp|nhà máy|chi nhánh|ban quản trị)$/u;
const LONGEST_COMPANY = 16;
const LEGAL_FORM = pattern(
  /^(?: (?:tnhh|trách nhiệm hữu hạn|cổ phần|cp|mtv|một thành viên|1 thành viên|hai thành viên(?: trở lên)?|nhà nước|tư nhân|liên doanh|hợp danh)){1,4}(?!\p{L})/u,
);

/** What companies are there for: words of their names, though many are verbs. */
const TRADES = new WordSet(`
đầu tư · xây dựng · xây lắp · thương mại · dịch vụ · phát triển · sản xuất · kinh doanh · khai thác · quản lý · vận hành · bảo trì · sửa chữa · tư vấn · thiết kế · giám sát · kiểm định · khảo sát · thi công · lắp máy · cơ khí · chế biến · xử lý · xử lý chất thải · xử lý nước thải · xử lý môi trường · xuất nhập khẩu · xuất khẩu · nhập khẩu · phân phối · cung ứng · truyền tải · in · phát hành
công trình · công trình thủy lợi · công trình giao thông · công trình công cộng · công trình đô thị · thủy lợi · thủy nông · thủy điện · cấp nước · thoát nước · cấp thoát nước · nước sạch · nước sạch và vệ sinh môi trường · vệ sinh môi trường · môi trường · môi trường đô thị · đô thị · công ích · dịch vụ công ích · cây xanh · chiếu sáng · công viên cây xanh · hạ tầng · hạ tầng kỹ thuật · hạ tầng khu công nghiệp · khu công nghiệp · công nghiệp · nông nghiệp · nông, lâm nghiệp · lâm nghiệp · lâm sản · nông sản · thủy sản · giống cây trồng · vật tư nông nghiệp · phân bón · lương thực · thực phẩm · chăn nuôi · cao su · cà phê · chè · mía đường · kỹ thuật · công nghệ · công nghệ thông tin · tin học · viễn thông · bưu chính · điện · điện lực · điện tử · năng lượng · xăng dầu · dầu khí · khoáng sản · than · xi măng · vật liệu · vật liệu xây dựng · cầu đường · cầu phà · đường bộ · đường sắt · đường thủy · giao thông · vận tải · vận tải biển · hàng hải · cảng · du lịch · lữ hành · khách sạn · dệt may · may mặc · da giày · dược · dược phẩm · y tế · thiết bị y tế · thiết bị giáo dục · thiết bị trường học · thiết bị · sách và thiết bị trường học · giáo dục · đào tạo · văn hóa · truyền thông · bất động sản · nhà ở · địa ốc · tài chính · chứng khoán · bảo hiểm · xổ số · xổ số kiến thiết · an ninh · bảo vệ · tổng hợp · nông thôn · phát triển nông thôn · rác thải · chất thải · rừng
`);
const AND = pattern(/^(?: và| -| –| &)? (?=\p{L})/u);

/**
 * End of what a company is called by where its own name follows ("Công ty TNHH MTV Khai thác công trình thủy lợi Quảng
 * Bình"), or of the words of it with a capital; -1 where none stand at `end`.
 */
export function companyEnd(passage: Passage, end: number): number {
  const { text, folded } = passage;
  if (!COMPANY.test(folded.slice(Math.max(0, end - LONGEST_COMPANY), end))) return -1;
  const form = LEGAL_FORM.execAt(folded, end, 60);
  let at = end + (form?.[0].length ?? 0);
  let sure = form ? at : -1;
  for (let trade = tradeAt(passage, at); trade; trade = tradeAt(passage, at)) {
    const capital = isCapitalAt(text, trade.start);
    if (sure <= end && !capital) return sure;
    at = trade.end;
    const named =
      isCapitalAt(text, at + 1) && tradeAt(passage, at) === null && NAMED_HEADS.matchAt(folded, at + 1) < 0;
    if (capital || named) sure = at;
  }
  return sure;
}

/** The next word of what a company does, "và" or a dash before it; null where none stands at `at`. */
function tradeAt({ folded }: Passage, at: number): { readonly start: number; readonly end: number } | null {
  const start = at + (AND.execAt(folded, at, 4)?.[0].length ?? 0);
  const end = start > at ? TRADES.matchAt(folded, start) : -1;
  return end > 0 ? { start, end } : null;
}
