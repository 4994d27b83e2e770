import { WordSet } from './word-set.ts';

/**
 * Syllables that Vietnamese spelling rules out and that a scan with marks lost soon holds: a stop at the end without a
 * rising or falling tone ("cac", "truc"), uo, ie, ye, ưo or uơ before a consonant ("truong", "đuợc", "hien"), rn for m ("rnáy").
 */
export const SCAN_SIGNS =
  /(?<![\p{L}\d@./&_-])(?:[b-df-hj-np-tv-xzđ]{0,3}(?:[aeiouyăâêôơư]{1,3})(?:ch|c|p|t)|[b-df-hj-np-tv-xzđ]{0,3}(?:(?<!q)u[oòóỏõọơờớởỡợ]|ư[oòóỏõọ]|i[eèéẻẽẹ]|y[eèéẻẽẹ]|uy[eèéẻẽẹ])(?:ng|nh|n|ch|c|t|p|m|i|u)|1[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]\p{Ll}{0,2}|rn[aeiouyăâêôơưàáảãạấầẩẫậắằặèéẹếềệìíịòóọốồộớờợùúụứừựýỳ]\p{Ll}{0,4}|\p{L}{0,3}[àáảãạấầẩẫậắằặèéẹếềệìíịòóọốồộớờợùúụứừựýỳăâêôơư]rn)(?![\p{L}\d@/&_-]|\.\p{L})/gu;

/** Phrases that directives are full of, beside names of bodies and verbs. */
export const SET_PHRASES = new WordSet(`
cộng hòa xã hội chủ nghĩa việt nam · độc lập - tự do - hạnh phúc · độc lập – tự do – hạnh phúc · đảng cộng sản việt nam · kính gửi · nơi nhận · như trên · về việc · căn cứ · trên địa bàn · các cơ quan · các đơn vị · các trường · các xã · các phường · các sở · các ban · các ngành · các phòng · thị trấn · thành phố · thị xã
trước ngày · chậm nhất · hoàn thành trước · xong trước · trong tháng · hằng tháng · hàng tháng · hằng tuần · hàng tuần · hằng quý · hằng năm · hàng năm · hằng ngày · định kỳ · khẩn trương · thứ hai · thứ ba · thứ tư · thứ năm · thứ sáu · thứ bảy · làm việc · ngày làm việc · kể từ ngày · năm học · học kỳ
giáo dục và đào tạo · tài chính · kế hoạch và đầu tư · nội vụ · y tế · văn hóa · thể thao và du lịch · nông nghiệp và môi trường · tài nguyên và môi trường · công thương · xây dựng · khoa học và công nghệ · tư pháp · dân tộc và tôn giáo · lao động · thương binh và xã hội · giao thông vận tải · thông tin và truyền thông · bảo hiểm xã hội
đoàn viên · hội viên · học sinh · giáo viên · nhân dân · người dân · cán bộ · công chức · viên chức · tổ chức thực hiện · nhiệm vụ · giải pháp · mục tiêu · yêu cầu · nội dung · kết quả · kinh phí · thời gian · phụ lục · danh sách · hồ sơ · thủ tục · quyết định · nghị quyết · chỉ thị · thông báo · kế hoạch · công văn · báo cáo · kết luận · trung tâm y tế · trung tâm phục vụ hành chính công · phó chủ tịch · chánh văn phòng · phó giám đốc
phối hợp với · chủ trì, phối hợp với · chịu trách nhiệm · có trách nhiệm · tham mưu · đề nghị · thường xuyên · các địa phương · liên quan
`);
