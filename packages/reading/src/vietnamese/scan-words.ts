import { isLetterAt } from '../text/letters.ts';
import { WordSet } from './word-set.ts';

/**
 * Syllables that Vietnamese spelling rules out and that a scan with marks lost soon holds: a stop at the end without a
 * rising or falling tone ("cac", "truc"), uo, ie, ye, ưo or uơ before a consonant ("truong", "đuợc", "hien"), rn for m ("rnáy").
 */
const SCAN_SIGN =
  /(?<![\p{L}\d@./&_-])(?:[b-df-hj-np-tv-xzđ]{0,3}(?:[aeiouyăâêôơư]{1,3})(?:ch|c|p|t)|[b-df-hj-np-tv-xzđ]{0,3}(?:(?<!q)u[oòóỏõọơờớởỡợ]|ư[oòóỏõọ]|i[eèéẻẽẹ]|y[eèéẻẽẹ]|uy[eèéẻẽẹ])(?:ng|nh|n|ch|c|t|p|m|i|u)|1[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]\p{Ll}{0,2}|rn[aeiouyăâêôơưàáảãạấầẩẫậắằặèéẹếềệìíịòóọốồộớờợùúụứừựýỳ]\p{Ll}{0,4}|\p{L}{0,3}[àáảãạấầẩẫậắằặèéẹếềệìíịòóọốồộớờợùúụứừựýỳăâêôơư]rn)(?![\p{L}\d@/&_-]|\.\p{L})/uy;

const TONED = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
/** Pairs of characters of which every such word has one: any of the first beside any of the second. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['aeiouyăâêôơư', 'cpt'],
  ['u', 'oòóỏõọơờớởỡợ'],
  ['ư', 'oòóỏõọ'],
  ['iy', 'eèéẻẽẹ'],
  ['1', TONED],
  ['r', 'n'],
];
/** For each character a bit for each pair that it may be the first, or the second, of. */
const FIRST = new Uint8Array(0x10000);
const SECOND = new Uint8Array(0x10000);
for (const [i, [first, second]] of PAIRS.entries()) {
  for (const character of first)
    FIRST[character.charCodeAt(0)] = (FIRST[character.charCodeAt(0)] ?? 0) | (1 << i);
  for (const character of second)
    SECOND[character.charCodeAt(0)] = (SECOND[character.charCodeAt(0)] ?? 0) | (1 << i);
}

/** Counts such words, up to a limit. The pattern is tried only at words with such a pair, of which clean texts have few. */
export function scanSigns(text: string, limit: number): number {
  let signs = 0;
  let before = 0;
  for (let at = 0; at < text.length && signs < limit; at++) {
    const code = text.charCodeAt(at);
    const hit = (before & (SECOND[code] ?? 0)) !== 0;
    before = FIRST[code] ?? 0;
    if (!hit) continue;
    SCAN_SIGN.lastIndex = startOfWord(text, at);
    if (!SCAN_SIGN.test(text)) continue;
    signs++;
    at = SCAN_SIGN.lastIndex - 1;
    before = 0;
  }
  return signs;
}

/** No such word is longer, counted in code units. */
const LONGEST_SIGN = 16;

/** Where the letters and digits begin that go on to `at`; no farther back than such a word reaches. */
function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_SIGN && isWordOrHalf(text, start - 1)) start--;
  return start;
}

const isWordOrHalf = (text: string, at: number): boolean =>
  isLetterAt(text, at) || DIGIT_OR_LOW_HALF.test(text.charAt(at));
const DIGIT_OR_LOW_HALF = /[\d\ud800-\udfff]/u;

/** Phrases that directives are full of, beside names of bodies and verbs. */
export const SET_PHRASES = new WordSet(`
cộng hòa xã hội chủ nghĩa việt nam · độc lập - tự do - hạnh phúc · độc lập – tự do – hạnh phúc · đảng cộng sản việt nam · kính gửi · nơi nhận · như trên · về việc · căn cứ · trên địa bàn · các cơ quan · các đơn vị · các trường · các xã · các phường · các sở · các ban · các ngành · các phòng · thị trấn · thành phố · thị xã
trước ngày · chậm nhất · hoàn thành trước · xong trước · trong tháng · hằng tháng · hàng tháng · hằng tuần · hàng tuần · hằng quý · hằng năm · hàng năm · hằng ngày · định kỳ · khẩn trương · thứ hai · thứ ba · thứ tư · thứ năm · thứ sáu · thứ bảy · làm việc · ngày làm việc · kể từ ngày · năm học · học kỳ
giáo dục và đào tạo · tài chính · kế hoạch và đầu tư · nội vụ · y tế · văn hóa · thể thao và du lịch · nông nghiệp và môi trường · tài nguyên và môi trường · công thương · xây dựng · khoa học và công nghệ · tư pháp · dân tộc và tôn giáo · lao động · thương binh và xã hội · giao thông vận tải · thông tin và truyền thông · bảo hiểm xã hội
đoàn viên · hội viên · học sinh · giáo viên · nhân dân · người dân · cán bộ · công chức · viên chức · tổ chức thực hiện · nhiệm vụ · giải pháp · mục tiêu · yêu cầu · nội dung · kết quả · kinh phí · thời gian · phụ lục · danh sách · hồ sơ · thủ tục · quyết định · nghị quyết · chỉ thị · thông báo · kế hoạch · công văn · báo cáo · kết luận · trung tâm y tế · trung tâm phục vụ hành chính công · phó chủ tịch · chánh văn phòng · phó giám đốc
phối hợp với · chủ trì, phối hợp với · chịu trách nhiệm · có trách nhiệm · tham mưu · đề nghị · thường xuyên · các địa phương · liên quan · các phương án · các phương pháp · các phương tiện · các phương thức · các phương hướng
`);

/** Phrases that are no words with any other marks: "phổi họp", "đon vị", "sở, bạn, ngánh" can mean nothing else. */
export const ONLY_SO = new WordSet(`
phối hợp · phối hợp với · chủ trì, phối hợp · chủ trì phối hợp · đơn vị · các đơn vị · các cơ quan · địa phương · trên địa bàn · địa bàn tỉnh · sở, ban, ngành · các sở, ban, ngành
ủy ban nhân dân · hội đồng nhân dân · mặt trận tổ quốc · tỉnh ủy · thành ủy · huyện ủy · đảng ủy · thủ tướng chính phủ · chủ tịch · phó chủ tịch · thủ trưởng · hiệu trưởng · giám đốc · chánh văn phòng · thường trực · trung ương
giáo dục và đào tạo · kế hoạch và đầu tư · tài nguyên và môi trường · nông nghiệp và môi trường · thông tin và truyền thông · khoa học và công nghệ · lao động - thương binh và xã hội
cộng hòa xã hội chủ nghĩa việt nam · độc lập - tự do - hạnh phúc · độc lập – tự do – hạnh phúc · kính gửi · nơi nhận · quyết định · nghị quyết · kế hoạch · thông báo
thực hiện · tổ chức · tổ chức thực hiện · triển khai · triển khai thực hiện · yêu cầu · đề nghị · tham mưu · báo cáo · hướng dẫn · kiểm tra · giám sát · đôn đốc · rà soát · tăng cường · tuyên truyền · xây dựng · xử lý · tổng hợp · hoàn thành · bảo đảm · đảm bảo · bổ sung · sửa đổi
trách nhiệm · chịu trách nhiệm · nhiệm vụ · thẩm quyền · thường xuyên · kịp thời · khẩn trương · nghiêm túc · chậm nhất · thời hạn · định kỳ · kinh phí
nội dung sau · các nội dung · nội dung cụ thể · các chi bộ · sinh hoạt chi bộ · chi bộ trực thuộc · chống tham nhũng · lãng phí · tinh thần trách nhiệm · theo tinh thần · quán triệt tinh thần · tinh gọn · tinh giản · tinh thần · chi tiết · chi phí · phát triển · giáo viên · an ninh
`);

/**
 * Phrases that are no words where the hook of a letter is read as an acute: "cụ thế", "đấy mạnh", "dân tộc thiếu số". With other
 * marks some are: "đời mới", "thành phố biển".
 */
export const WITH_HOOKS = new WordSet(`
đổi mới · chuyển đổi số · chuyển đổi mục đích · cụ thể · cụ thể hóa · đoàn thể · các tập thể · tập thể cán bộ · tập thể lãnh đạo · toàn thể cán bộ · thể chất · thể dục · thể thao · thể chế hóa · hoàn thiện thể chế · tổng thể · tất cả
giáo dục phổ thông · trung học phổ thông · trường phổ thông · phổ cập giáo dục · tuyên truyền, phổ biến · tuyên truyền phổ biến · quán triệt, phổ biến · phổ biến, quán triệt · phổ biến, giáo dục · phổ biến giáo dục · triển khai phổ biến
chuyển biến · chuyển giao · vận chuyển · luân chuyển · điều chuyển · tổ quốc · tổ trưởng · tổ công tác · các tổ chuyên môn · cháy nổ · vật liệu nổ · chất nổ · đẩy mạnh · đẩy nhanh · đẩy lùi · thúc đẩy · đùn đẩy
biểu dương · biểu mẫu · biểu quyết · phát biểu · đại biểu · tiêu biểu · kiểm soát · kiểm điểm trách nhiệm · kiểm điểm, rút kinh nghiệm · kiểm định chất lượng · kiểm kê · kiểm toán · kiểm đếm · viện kiểm sát · tiểu học · tiểu ban · bảo hiểm xã hội · bảo hiểm y tế · nguy hiểm
tổng kết · tổng số · tổng diện tích · tổng công ty · tổng cục · tổng rà soát · dân tộc thiểu số · tối thiểu · cổ phần · cổ động · cổ vũ · ổn định · cổng thông tin · cổng dịch vụ công · tuyển dụng · thi tuyển · công tác tuyển sinh · kế hoạch tuyển sinh · tuyển sinh vào · tuyển sinh lớp
kể từ ngày · thẩm định · thẩm duyệt · thẩm tra · phẩm chất · thực phẩm · sản phẩm · khẩn cấp · bổ nhiệm · hiểu biết · tìm hiểu · thời điểm · địa điểm · trọng điểm · thí điểm · đặc điểm · quan điểm · ưu điểm · điểm trường · cao điểm · người cao tuổi · độ tuổi
để thực hiện · để tổ chức · để triển khai · để bảo đảm · để đảm bảo · để xem xét · để báo cáo · để tổng hợp · để kịp thời · để theo dõi · để chỉ đạo · để giải quyết · để xảy ra · để phục vụ · triệt để
quản lý · giải pháp · giải quyết · cải cách hành chính · ảnh hưởng · phản ánh · sản xuất · báo cáo kết quả · kết quả thực hiện · hiệu quả · chủ động · chủ trương · tuân thủ · thủ tục · chính phủ · củng cố · xử phạt · sử dụng · gửi về · gửi báo cáo · mở rộng · sở giáo dục · sở y tế · sở tài chính · sở nội vụ · sở xây dựng · sở công thương
`);

/** Phrases that in a scan mean nothing else, whatever marks they bear: "chỉ bộ", "tố chuyên môn", "day mạnh". */
export const IN_SCANS = new WordSet(`
chi bộ · chi cục · chi nhánh · chi trả · chi đoàn · chi ủy · chi, đảng bộ · chi ngân sách · chi thường xuyên · chi hội phụ nữ · chi hội nông dân · bí thư chi bộ
tổ chuyên môn · tổ văn phòng · tổ bộ môn · tổ trưởng · tổ phó · tổ công tác · tổ giúp việc · tổ dân phố · tổ tư vấn · tổ bảo vệ · tổ tự quản · tổ kiểm tra · tổ giám sát · tổ thẩm định · tổ khảo thí
ban giám hiệu · ban thường vụ · ban chấp hành · ban đại diện · tổng giám đốc · tổng liên đoàn · cổng thông tin · cổng dịch vụ · nhân viên · chuyên viên · cơ quan · liên quan · chủ trì · thanh tra chính phủ · kiểm toán nhà nước
đẩy mạnh · đẩy nhanh · thúc đẩy · thể hiện · theo dõi · phân công · hỗ trợ · ưu tiên · chuẩn bị · điều chỉnh · tiếp tục · thu hút · nghiệm thu · quán triệt · duy trì · phát huy · vi phạm · hành vi · phạm vi · nhũng nhiễu · tham nhũng · thi đua · đầy đủ · chặt chẽ · dứt điểm
nội dung · thời gian · mục tiêu · tiêu chí · điều kiện · thông tin · an toàn · kỷ luật · kỷ niệm · trước thềm · tuy nhiên · khu vực · buổi lễ · buổi học · buổi/ngày
chỉ bộ phận · chỉ bộ trưởng · khác phục vụ
`);

/** What the letters of a phrase are with other marks, or with fewer, after all: "vấn đề nghỉ dưỡng", "gia đình ký", "các phong trào". */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  'bộ súng · giảm sạt · tính thân · nói nhận · nhiễm vụ · chăm nhất · các nơi đúng · các nơi dùng · học viên · đang tải · thừa nhân · thức dạy · phần công · chỉ bố · theo đối · thống tín · thu quỹ · gia có · giảm tai · năm tình hình · bộ số · toàn bộ số · thống báo · để nghỉ · đề nghỉ · để nghĩ · để nghi · bao cao · bảo cao · đình ký · định ký · đơn vì · liên quân · thứ trưởng · công nhân · các phương · các phong'.split(
    ' · ',
  ),
);
