import { pattern } from '../../pattern/pattern.ts';

/** "cho 100% học sinh ký cam kết": whom somebody is to have do something. */
const HAS_THEM = pattern(
  /^cho (?:\d{1,3} ?% |toàn bộ |toàn thể |các |từng |tất cả |mỗi )?(?:các )?(?:học sinh|sinh viên|học viên|phụ huynh|cha mẹ|hộ|chủ|cán bộ|giáo viên|nhân viên|người|em|trẻ|hội viên|đoàn viên|thành viên|lớp|công nhân|lao động|bà con|nhân dân|lái xe|thí sinh|khách|con em)(?!\p{L})[^;,.]{0,60} (?:ký|nghỉ|viết|đăng ký|thực hành|tham gia|nghe|xem|đọc|tập|luyện|làm|ôn|thảo luận|cam kết|học thuộc|tham quan|trải nghiệm|kiểm tra|chép)(?!\p{L})/u,
);
const LONGEST = 160;

/** Whether whoever is named before `at` has others do something there: "GVCN cho học sinh viết …". */
export const hasThemDo = (folded: string, at: number): boolean =>
  folded.startsWith('cho ', at) && HAS_THEM.testAt(folded, at, LONGEST);
