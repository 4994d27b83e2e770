import { WordSet } from './word-set.ts';

/**
 * Words that open what somebody must do. Written as printed; compared folded. A verb that is as often a noun
 * ("kế hoạch", "định hướng", "kết quả") is left out on purpose.
 */
const TASK_VERB_LIST = `
ban hành · bàn giao · bám sát · báo cáo · báo kết quả · bảo đảm · đảm bảo · bảo quản · bảo vệ · bảo trì · bãi bỏ · biên soạn · biểu dương
bình xét · bố trí · bổ sung · bồi dưỡng · bồi thường · cải cách · cải tạo · cải thiện · cam kết · cân đối · cân nhắc · cập nhật · cấp · cấp phát
chấm dứt · chấn chỉnh · chấp hành · chăm lo · chăm sóc · chi trả · chia sẻ · chỉ đạo · chỉ định · chỉ rõ · chịu trách nhiệm
chọn · chống · chủ trì · chú trọng · chú ý · chuẩn bị · chuẩn hóa · chuyển · chuyển đổi · chuyển giao · coi trọng · coi · công bố · công khai · công nhận
cụ thể hóa · củng cố · cung cấp · cung ứng · cử · cương quyết · đa dạng hóa · đặt · đánh giá · đào tạo · đăng ký · đăng kí · đăng tải
đẩy lùi · đẩy mạnh · đẩy nhanh · đầu tư · đề cao · đề cử · đề nghị · đề xuất · đến làm việc · điểm danh · điều chỉnh · điều động · điều hành · điều phối · điều tra · định kỳ
đoàn kết · đóng góp · đôn đốc · đối chiếu · đối thoại · đổi mới · đồng bộ · động viên · dừng · dự báo · dự phòng · dự thảo · dự trữ · duy trì
đưa · gắn · gặp mặt · gìn giữ · ghi nhận · giải ngân · giải phóng · giải quyết · giải thể · giải đáp · giải trình · giải tỏa · giám sát · giảm · giảm thiểu · giao
giới thiệu · giúp · giúp đỡ · giữ · giữ gìn · giữ vững · góp ý · gửi · hạn chế · hình thành · hoàn tất · hoàn thành · hoàn thiện · hoàn trả · học tập
hỗ trợ · họp · huy động · hủy bỏ · hướng dẫn · hướng tới · hợp tác · kết hợp · kết nối · kê khai · khai báo · khai thác · khảo sát · khắc phục · khen thưởng · khẩn trương · khơi dậy · khơi thông
không để · không được · không · khuyến cáo · khuyến khích · khởi công · kiểm điểm · kiểm kê · kiểm soát · kiểm tra · kiên quyết · kiên trì · kiến nghị · kiện toàn · kịp thời · ký · ký kết · kiềm chế
làm · làm rõ · làm tốt · làm việc · lan tỏa · lãnh đạo · lắng nghe · lắp đặt · lập · lấy · lấy ý kiến · liên hệ · liên kết · lồng ghép · lưu trữ · lựa chọn · lượng hóa · loại bỏ · luân chuyển · mở · mở rộng · mời · mua sắm · miễn
nâng · nâng cao · nâng cấp · nắm · nắm bắt · nắm chắc · nắm tình hình · nêu · nêu cao · nêu gương · nêu rõ · ngăn chặn · ngăn ngừa · nghiên cứu · nghiệm thu · nghiêm cấm · nghiêm túc · nhắc nhở · nhân rộng · nhập · niêm yết · nộp · nuôi dưỡng
ổn định · ôn tập · phân bổ · phân cấp · phân công · phân loại · phân luồng · phân tích · phản ánh · phát động · phát hành · phát hiện · phát huy · phát sóng · phát triển · phấn đấu · phê bình · phê duyệt · phòng · phòng chống · phòng ngừa
phối hợp · phổ biến · phúc đáp · phục hồi · quan tâm · quán triệt · quản lý · quyết liệt · quyết tâm · rà soát · ra soát · ra quân · rèn luyện · rút kinh nghiệm · rút ngắn · sắp xếp · sẵn sàng
sáp nhập · sơ kết · sửa chữa · sửa đổi · sử dụng · tái · tái cơ cấu · tạm dừng · tạo · tạo điều kiện · tạo lập · tăng · tăng cường · tận dụng · tập huấn · tập trung · tham dự · tham gia · tham mưu · thanh kiểm tra · thanh toán · thanh tra
tháo gỡ · thay đổi · thay thế · thăm · thăm hỏi · thẩm định · thẩm tra · theo dõi · thể chế hóa · thể hiện · thi công · thi đua · thí điểm · thiết kế · thiết lập · thông báo · thông tin · thống kê · thống nhất · thu · thu gom · thu hồi · thu hút · thu nộp · thu thập · thúc đẩy · thuê
thực hành · thực hiện · thực thi · thường xuyên · tích cực · tích hợp · tiếp · tiếp cận · tiếp nhận · tiếp thu · tiếp tục · tiến hành · tiêu hủy · tiết giảm · tiết kiệm · tinh giản · tìm · tìm kiếm · tính toán · tổ chức · tổng hợp · tổng kết · tôn vinh · trả lời · trang bị · tranh thủ · trao · trao đổi · tránh
triển khai · triệt phá · trình · trích · trồng · truy · trực · trực tiếp · tuân thủ · tuần tra · tuyên dương · tuyên truyền · tuyển chọn · tuyển dụng · tuyển sinh · tuyệt đối · từ chối · từng bước · tự · tự chủ · tự giác · tự kiểm tra · tư vấn
ứng dụng · ứng phó · ủy quyền · quyết toán · dự giờ · ra đề · tự đánh giá · chấm · trả lương · vệ sinh trường lớp · bảo mật · khai trương · lan tỏa · hưởng ứng · tập · dẫn · dẫn chương trình · treo · dán · dọn · dọn dẹp · mua · in · in ấn · biểu diễn · tổng vệ sinh · trang trí · bám nắm · nêu tên · tố giác · xem xét · ủng hộ · ưu tiên · vận động · vận hành · viết · vinh danh · vượt · xã hội hóa · xác định · xác minh · xác nhận · xem xét · xét · xét duyệt · xét thi đua · xin ý kiến · xóa · xóa bỏ · xử lý · xử phạt · xây dựng · yêu cầu · đấu tranh · chuyển tải · đối khớp · gia hạn · khử khuẩn · tiêm · điều trị · cách ly · khoanh vùng · chụp · nhận · nhận diện · xếp · xếp loại · bầu · bổ nhiệm · miễn nhiệm · tiến cử · mở lớp · dạy học · soạn · soạn thảo · hiệu chỉnh · đấu nối · tách · cắt giảm · tra cứu · truyền thông · ghi · số hóa · khai · trả · chi · đẩy · cắt tỉa · trải nghiệm · tăng tốc · khởi động · vào cuộc · phụ trách · phân định · phân giao · quản trị · thích ứng · mở đợt · đình chỉ · cưỡng chế · thụ lý · tiếp dân · đề phòng · cảnh báo · cảnh giác · chịu · khép kín · lan truyền · lưu ý · nỗ lực · phát thanh · tháo dỡ · giải tán · tri ân · tưởng niệm · di dời · di chuyển · sơ tán · ngừng · xúc tiến · hiện đại hóa · tin học hóa · đơn giản hóa · minh bạch · minh bạch hóa · thành lập · thanh lý · khám · khám sức khỏe · phun · tưới · cài đặt · chỉnh lý · đưa tin · nạo vét · sinh hoạt · sinh hoạt chuyên đề · tiêm chủng · gieo trồng · khôi phục · hiến · quyên góp · cấp cứu · giải tỏa · san lấp · quét dọn · phát quang · vớt · nhắn · cho ý kiến · tiêu độc
dành · thanh quyết toán · lên lịch · duyệt · cắm · cắm mốc · bấm nút · nạo vét · gia cố · phát quang · trưng bày · triển lãm · tặng · trao tặng · phát tờ rơi · tuần tra canh gác · canh gác · trực ban · đối soát · làm sạch · làm giàu · chuẩn hóa dữ liệu · chia tách · ký cam kết · dạy bù · phụ đạo · bồi dưỡng học sinh · điểm tin · đưa tin · mở chuyên mục · trồng cây · tẩm bổ · tiêm phòng · phun · phun khử trùng · thả · lấy mẫu · kiểm nghiệm · giải tỏa hành lang · thu dọn · quét · quét dọn · chỉnh trang · treo cờ · đón · đón tiếp · tiếp đón · tham quan · nhập liệu · đồng bộ dữ liệu · tích nước · xả lũ · khử trùng
hoãn · tạm hoãn · neo đậu · đưa đón · hủy · biệt phái · thuyên chuyển · đàm phán · phân tuyến · cứu trợ · cứu hộ · cứu nạn · tiếp tế · tích trữ · truy thu · truy vết · cho vay · đền bù · tổng duyệt · diễn tập · đo đạc · lập biên bản · tịch thu · khởi tố · hòa giải · quảng bá · kêu gọi · sao lưu · bảo dưỡng · đăng nhập · đăng bài · biên tập · xuất bản · bao vây · dập tắt · chữa cháy · nhắc · hồi âm · triệu tập · hội ý · kết nạp · chốt chặn · giảng dạy · dạy đủ · dạy đúng · ôn thi · ôn luyện · coi thi · vào điểm · kiểm đếm · tạm ứng · điều chuyển · phản biện · tầm soát · trợ giúp · kèm cặp · kết nghĩa · đỡ đầu · thắp hương · dâng hương · mít tinh · diễu hành · chào cờ · chăm bón · phá dỡ · rào chắn · vận chuyển · lau chùi · sát khuẩn · cọ rửa · kiểm thực · thỏa thuận · chốt số liệu · lên kế hoạch · gặp gỡ · bàn bạc · thảo luận · cổ vũ · khích lệ · tu sửa · tôn tạo · truyền dạy · sưu tầm · phục dựng · tuyển · khen · lưu mẫu · lưu giữ · lưu hồ sơ · tập hợp · tu bổ · phản hồi · sàng lọc · tạm đình chỉ · bóc tách · kê cao · che chắn · chằng chống · cắt cử · kích hoạt · tra soát · tham vấn · bình chọn · hạch toán · tất toán · tặng quà · tổng rà soát · đính chính · xuất cấp · hiệu đính · theo sát · kiểm chứng · gỡ bỏ · bồi hoàn · khấu trừ · tạm ngừng · giãn · chốt danh sách
`;
export const TASK_VERBS = new WordSet(TASK_VERB_LIST);

/** Adverbs and modals that stand before the verb of an order and so end the name of whoever is ordered. */
const STRONG_STARTER_LIST = `
phải · cần · cần phải · có trách nhiệm · chịu trách nhiệm · có nhiệm vụ · sẽ · nghiêm túc · khẩn trương · chủ động · tích cực · thường xuyên · kịp thời · tiếp tục · tập trung
chủ trì · phối hợp · xin hứa · quyết tâm · cam kết · không được · tuyệt đối · kiên quyết · quyết liệt · định kỳ · hằng năm · hàng năm · hằng tháng · hàng tháng · hằng tuần · hàng tuần · hằng quý · hàng quý · hằng ngày · hàng ngày
căn cứ · theo chức năng · làm đầu mối · là cơ quan · là đơn vị · có văn bản · có kế hoạch · có biện pháp · có giải pháp · có phương án · có hình thức · có ý kiến · có báo cáo · sớm · nhanh chóng · trực tiếp · khẩn cấp · chỉ đạo · nêu cao · luôn · vẫn · cùng nhau · đồng loạt · tổ chức triển khai · triển khai thực hiện · nghiêm cấm · không để · tăng cường · đẩy mạnh · tham mưu · rà soát · báo cáo · gửi · quan tâm · xem xét · vào cuộc · theo dõi · đôn đốc · hướng dẫn
`;
export const STRONG_STARTERS = new WordSet(STRONG_STARTER_LIST);

/** Whatever may open what somebody is to do. */
export const PREDICATES = new WordSet(TASK_VERB_LIST, STRONG_STARTER_LIST);

/** What may stand before the first verb of an order. */
export const CONNECTIVES = new WordSet(`
đồng thời · bên cạnh đó · ngoài ra · trên cơ sở đó · từ đó · qua đó · trước mắt · trong đó · mặt khác · cùng với đó · theo đó · do đó · vì vậy · và · thì · riêng · nhất là · đặc biệt · cụ thể · tiếp theo · sau đó · song song với đó · nếu cần thiết · nay · vừa · hoặc · vẫn · luôn · hết sức · đặc biệt là · cũng · trước hết · thời gian tới · trong thời gian tới · trong thời gian đến · xin · trân trọng · một mặt · tiến tới
`);

/** Nouns that begin like a verb: not an order. */
export const NOT_VERBS = new WordSet(`
lập trường · trình độ · trình tự · thu nhập · thu chi · thu – chi · cấp ủy · cấp xã · cấp huyện · cấp tỉnh · cấp học · cấp trên · cấp dưới · cấp độ · chi phí · chi nhánh · chi tiết · chi bộ · chi cục · giao thông · giao ban · giao dịch · giữ vai trò · đo lường · báo cáo viên · ký túc xá · đặt vấn đề · tự nguyện · tự nhiên · tiếp theo · xét thấy · tính đến · họp báo · học sinh · phòng học · phòng ban · phòng giáo dục · phòng chức năng · khai giảng · tái định cư · thu hoạch · chịu lực · đưa vào sử dụng · làm cơ sở · coi thường · tăng trưởng · giảm nghèo · mở đầu · chuyển biến · đẩy lùi được · trực thuộc · tổ chức chính trị · tổ chức đoàn thể · tổ chức cá nhân · tổ chức, cá nhân · tổ chức và hoạt động · tổ chức bộ máy · hướng tới mục tiêu · phát triển kinh tế - xã hội là · kiểm tra viên · thanh tra viên · thanh tra tỉnh · thanh tra huyện · thanh tra sở · trao đổi hai chiều · đào tạo nghề nghiệp là · thuê bao · phòng tài chính · phòng nội vụ · phòng kinh tế · phòng văn hóa · phòng tư pháp · phòng y tế · phòng lao động · phòng nông nghiệp · phòng tài nguyên
`);
