import { pattern } from '../pattern/pattern.ts';
import { WordSet } from './word-set.ts';

/** Things that a task may leave behind and that one can ask to see. */
export const PRODUCTS = new WordSet(`
kế hoạch · đề án · phương án · quy chế · quy định · quy trình · nội quy · quyết định · nghị quyết · chỉ thị · văn bản · công văn · tờ trình · dự thảo · đề cương · báo cáo · biên bản · hồ sơ · danh sách · danh mục · dự toán · bộ tiêu chí · bộ chỉ số · tiêu chí · sổ tay · tài liệu · bản đồ · cơ sở dữ liệu · bản cam kết · cam kết · chuyên mục · chuyên trang · chuyên đề · thời khóa biểu · lịch · biểu mẫu · hợp đồng · thỏa thuận · phụ lục · bảng · thông báo · giấy mời · cơ chế · chính sách · nội dung chi tiết · thực đơn · quy hoạch · tiến độ · kịch bản · chương trình công tác · chương trình hành động · chương trình kiểm tra · chương trình phối hợp · tổ công tác · đoàn kiểm tra · đoàn công tác
`);

/** Verbs that bring such a thing about. */
export const MAKING = new WordSet(`
xây dựng · lập · thiết lập · ban hành · soạn · soạn thảo · dự thảo · biên soạn · hoàn thiện · hoàn chỉnh · tham mưu · ký · ký kết · phê duyệt · chuẩn bị · bổ sung · sửa đổi · có · cập nhật · đề xuất · điều chỉnh · công bố · niêm yết · thành lập · kiện toàn · mở · in
`);

/** Syllables before which a making verb is the end of another word: "công lập", "bàn giao". */
export const ENDS_WORD = /(?<!\p{L})(?:công|độc|tự|thành|sáp|cam|đăng|liên|chữ|thư|hiếm|chưa|không|đã)\s$/u;

/** Sending, reporting, handing over or out: somebody receives something. */
export const HANDING_IN = pattern(
  /(?<!\p{L})(?:(?<!(?:chế độ|công tác|việc)(?: \p{L}{1,7} \p{L}{1,7},)? )báo cáo(?! viên| của)|gửi|nộp|giao (?:nhiệm vụ|chỉ tiêu|dự toán)|đăng k[ýí] (?:về|với|tham gia|nhu cầu)|thông báo kết quả|trình (?:cấp|ubnd|ủy ban|hội đồng|hđnd|chủ tịch|ban|sở|thường trực|bộ|thủ tướng|lãnh đạo|ký|phê duyệt|xem xét))(?!\p{L})/u,
);

/** Adverbs and modals before the verb, which say nothing of what kind of work it is. */
export const BEFORE_VERB = new WordSet(`
phải · cần · cần phải · sẽ · có trách nhiệm · phải có trách nhiệm · có nhiệm vụ · chủ động · tích cực · kịp thời · tập trung · nghiêm túc · khẩn trương · sớm · nhanh chóng · trực tiếp · chủ trì · và · đồng thời · trong đó · bên cạnh đó · trên cơ sở đó · quyết tâm · cam kết · chịu trách nhiệm chính · quyết liệt
`);

/** Words that make any work a standing one. */
export const STANDING = new WordSet(`
thường xuyên · tiếp tục · từng bước · tăng cường · đẩy mạnh · nâng cao · chú trọng · quan tâm · phát huy · làm tốt · không · không được · không để · tuyệt đối · tuyệt đối không · tránh · nghiêm cấm · khuyến khích
`);

/** Verbs that only carry the noun or verb after them: "thực hiện rà soát", "tổ chức hội nghị". */
export const CARRIERS = new WordSet(`
thực hiện · triển khai · triển khai thực hiện · tổ chức · tổ chức thực hiện · tổ chức triển khai · tiến hành · tham gia
`);

/** Occasions: held on a day, and then over. */
export const OCCASIONS = new WordSet(`
hội nghị · hội thảo · hội thi · hội thao · cuộc thi · kỳ thi · lễ · lễ hội · lớp · lớp tập huấn · tập huấn · diễn tập · đối thoại · buổi · đợt · đoàn · ngày hội · ngày · cuộc họp · họp · đại hội · chương trình giao lưu · tổng kết · sơ kết · khai giảng · ký kết · ký cam kết · ra quân · kiểm tra · đánh giá · rà soát · khảo sát · lấy ý kiến · nghiệm thu · thẩm định · bàn giao · giao ban · trực · tuyển dụng · thi · tuyển sinh · xét · bình xét · thống kê · tổng hợp · tiêm chủng · đấu giá · đấu thầu · chi trả · cấp phát
`);

/** Verbs of general effort, of keeping a state, of standing duty: doing more, or going on. */
export const GENERAL_VERBS = new WordSet(`
bám sát · bảo đảm · đảm bảo · bảo tồn · bảo vệ · bồi dưỡng · cải thiện · chăm lo · chăm sóc · chấp hành · chấn chỉnh · chỉ đạo · chịu trách nhiệm · coi trọng · coi · cải cách · củng cố · đa dạng hóa · đào tạo · đầu tư · đặt · đề cao · động viên · biểu dương · khen thưởng · đoàn kết · đổi mới · đôn đốc · đồng hành · duy trì · đưa · gắn · giải quyết · giám sát chặt chẽ · giáo dục · giữ · giữ gìn · giữ vững · gìn giữ · giúp · giúp đỡ · hình thành · hiện đại hóa · hoàn thành tốt · hoàn thành thắng lợi · hoàn thành xuất sắc · hoàn thành toàn diện · hỗ trợ · hợp tác · huy động · hưởng ứng · hướng dẫn · học tập · kết hợp · khai thác · khắc phục · khơi dậy · kiểm soát · kiên quyết · kiên trì · lãnh đạo · lấy · liên hệ · lồng ghép · mở rộng · nắm · nắm bắt · nắm chắc · nắm tình hình · nêu cao · nêu gương · ngăn chặn · ngăn ngừa · nghiêm túc · nhân rộng · nhắc nhở · nỗ lực · ổn định · ưu tiên · phấn đấu · phát hiện · phát triển · phòng · phòng chống · phòng ngừa · phối hợp · phổ biến · quản lý · quán triệt · rèn luyện · sẵn sàng · sử dụng · tạo · tạo điều kiện · tăng · tham gia · tham mưu · tham mưu kịp thời · theo dõi · thể hiện · thi đua · thích ứng · thu hút · thúc đẩy · thực hiện · tiếp thu · tiết kiệm · tranh thủ · tri ân · triển khai · tuân thủ · tuyên truyền · tổ chức · ứng dụng · ứng phó · vận động · vận hành · xã hội hóa · xây dựng · xử lý · điều hành · xét thi đua · tập trung
`);
