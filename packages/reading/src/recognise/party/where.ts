import { pattern } from '../../pattern/pattern.ts';
import { wordsOf } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';
import { ADVERB, isPredicate } from './predicate.ts';

/** "UBND xã nơi cư trú …", "Trạm Y tế nơi gần nhất …": told in full. */
const PLAIN = pattern(
  /^nơi (?:(?:tàu(?: cá)?|phương tiện|thuyền) (?:xuất bến|cập bến|cập cảng|xuất phát|neo đậu|đăng ký)|(?:(?:học sinh|sinh viên|đảng viên|đoàn viên|hội viên|bệnh nhân|nạn nhân|hộ nghèo|người nộp thuế|thí sinh|trẻ(?: em)?|người (?:dân|bệnh|học|lao động)|đối tượng|giáo viên|cán bộ|hộ gia đình|doanh nghiệp|đơn vị|công dân) )?(?:đang )?(?:chuyển đến|chuyển đi|điều trị|quản lý đối tượng|cư trú|thường trú|tạm trú|sinh sống|công tác|làm việc|học tập|theo học|học|sinh hoạt|đăng ký (?:thường trú|tạm trú|hộ khẩu|dự thi|dự tuyển|khai sinh|kinh doanh)|đóng trụ sở|đặt trụ sở|đóng chân)|đi|đến|sở tại|gần nhất|xuất phát|tiếp nhận)(?=,? )/u,
);
/** "nơi đặt điểm thi …", "nơi có hộ nghèo …", "nơi xảy ra vụ việc …": what is there, and then the work. */
const HOLDS = pattern(
  /^nơi (?:(?:đang |sẽ |được )?(?:có|đặt|xảy ra|phát sinh|phát hiện|diễn ra|tổ chức|triển khai|thực hiện|bố trí|bị|thu hồi|xây dựng|đăng cai)|(?:dự án|công trình|tuyến đường|nhà máy|vụ việc|lễ hội) (?:đi qua|được|đang|nằm|xảy ra|diễn ra))(?= )/u,
);
/** "các xã có đường sắt đi qua …": what passes or stands there. */
const PASSES = pattern(
  /^có (?:[^ ;.:()]{1,9} ){1,8}(?:đi qua|chạy qua|chảy qua|cắt qua|(?:nằm |đóng |đứng chân )?trên địa bàn|đóng chân|đứng chân)(?: địa bàn)?(?= )/u,
);
const REACH = 90;
const WORDS = 16;
/** What would be a verb by itself goes on with what is there: "nơi tổ chức hội thi", "nơi có dự án đầu tư". */
const GOES_ON =
  /(?:^nơi (?:(?:đang|sẽ|được|bị) )?\p{L}{1,7}(?: ra| sinh| hiện| khai| trí| hồi| dựng| cai)?|(?:,|và|hoặc|kế hoạch|điểm|tổ|ban|nhà|khu|(?<!vụ )việc|cơ sở|hoạt động|công tác|nhiều|người|ca|trẻ|bệnh nhân|đối tượng|bị|được|đang|chưa|không)) $/u;

const WORKS_ON = pattern(
  /^(?:đầu tư|xây dựng|phát triển|cải tạo|nâng cấp|mở rộng|thu hồi|sử dụng|hỗ trợ)(?!\p{L})/u,
);
const OF_WORKS = /(?:dự án|công trình|đầu tư) $/u;

const actsAt = ({ folded }: Passage, at: number): boolean =>
  isPredicate(folded, at) || ADVERB.testAt(folded, at, 20);

/** End of what tells where a body is ("nơi cư trú"), where it begins at `at` and the work follows; -1 elsewhere. */
export function whereEnd(passage: Passage, at: number): number {
  const { folded } = passage;
  const told = PLAIN.execAt(folded, at, REACH) ?? PASSES.execAt(folded, at, REACH);
  if (told) {
    const end = at + told[0].length;
    return actsAt(passage, end + 1) ? end : -1;
  }
  const holds = HOLDS.execAt(folded, at, REACH);
  if (!holds) return -1;
  for (const { start } of wordsOf(folded, at + holds[0].length, WORDS).slice(1)) {
    const between = folded.slice(at, start);
    if (/[.;:(]/u.test(between)) return -1;
    const works = OF_WORKS.test(between) && WORKS_ON.testAt(folded, start, 16);
    if (!works && !GOES_ON.test(between) && actsAt(passage, start)) return start - 1;
  }
  return -1;
}
