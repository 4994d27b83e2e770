import { WordSet } from './word-set.ts';

/**
 * Words that open what somebody must do. Written as printed; compared folded. A verb that is as often a noun
 * ("kế hoạch", "định hướng", "kết quả") is left out on purpose.
 */
const TASK_VERB_LIST = `
áp dụng · áp tải · ấn định · bác bỏ · bài trừ · bãi bỏ · bãi nhiệm · bám địa bàn · bám nắm · bám sát · ban bố · ban hành · bàn bạc · bàn giao · bao vây · định hướng các · định hướng cho · định hướng dư luận · định hướng báo chí · định hướng thông tin · định hướng tuyên truyền · định hướng trung tâm · định hướng đài · định hướng hệ thống
bảo dưỡng · bảo đảm · bảo mật · bảo quản · bảo tồn · bảo trì · bảo vệ · báo bảo vệ · báo cáo · báo cho · báo giáo viên · báo kết quả · báo ngay · báo phụ huynh · báo trước cho · bắt giữ · bấm nút · đổ rác · làm đề · làm bài · nghỉ học · nghỉ ở nhà · bắn pháo hoa
bầu · biên soạn · biên tập · biệt phái · biểu diễn · biểu dương · biểu quyết · bình chọn · bình xét · bình ổn · bó gọn · bóc dỡ
bóc gỡ · bóc tách · bổ nhiệm · bổ sung · bố phòng · bố trí · bồi dưỡng · bồi dưỡng học sinh · bồi đắp · bồi hoàn
bồi thường · bốc thăm · bơm nước · bù đắp
cách ly · cài đặt · cải cách · cải tạo · cải thiện · cam kết · canh gác · cảnh báo · cảnh cáo · cảnh giác · cắm
cắm mốc · cắt cử · cắt điện · cắt giảm · cắt tỉa · cân đo · cân, đo · cấm · cân đối · cân nhắc · cấp · cấp cứu · cấp đổi · cấp phát · cấp phép · cập nhật
cất giữ · chào cờ · chào đón · chạy thử · chăm bón · chăm lo · chăm sóc · chăng dây · chẩn đoán · chặn · chứa rác · chứa chất thải · chằng chống · chấm · chấm dứt · chấn chỉnh · chấp hành
chất vấn · che chắn · chi · chi trả · chỉ đạo · chỉ định · chỉ rõ · chia sẻ · chia tách · chiêu mộ · chiêu sinh
chiếu · chiếu phim · chỉnh đốn · chỉnh lý · chỉnh sửa · chỉnh trang · chịu · chịu trách nhiệm · cho học sinh nghỉ
cho nghỉ học · cho vay · cho ý kiến · chọn · chống · chốt chặn · chốt danh sách · chốt hồ sơ · chốt phương án
chốt số liệu · chốt số lượng · chủ trì · chú trọng · chú ý · chuẩn bị · chuẩn hóa · chuẩn hóa dữ liệu · chuẩn y · chụp · chuyên chở
chuyên môn hóa · chuyển · chuyển đổi · chuyển giao · chuyển tải · chuyển tuyến · chữa cháy · chữa trị · chứng minh · chứng thực
cọ rửa · coi · coi thi · coi trọng · cổ vũ · cắm biển · bắn pháo hiệu · bơm tiêu · bơm nước ·  cắm mốc ·  công bố · công khai · công nghiệp hóa · công nhận · cơ cấu lại
cơ giới hóa · cụ thể hóa · cung cấp · cung ứng · cùng phối hợp · củng cố · cử · cương quyết · cưỡng chế · cứu chữa · cứu hộ
cứu nạn · cứu trợ · dàn dựng
dán · dành · dạy · dạy bù · dạy đủ · dạy đúng · dạy học · dạy kèm · dạy nghề cho · dẫn · dẫn chương trình · dẫn dắt
dẫn giải · dâng hương · dập tắt · di chuyển · di dân · di dời · diễn tập · diệt · diệt trừ · diễu hành · dò tìm · dọn
dọn dẹp · dồn ghép · dỡ · dỡ bỏ · duy trì · duyệt · dự báo · dự giờ · dự phòng · dự thảo · dự trữ · dừng · dựng
đa dạng hóa · đàm phán · đảm bảo · đánh dấu · đánh giá · đánh số · đánh thức · đào · đào tạo · đào tạo lại · đáp ứng · cô lập · cùng bàn bạc · cùng biên soạn · cùng chỉ đạo · cùng chịu trách nhiệm · cùng kiểm tra · cùng rà soát · cùng tham gia · cùng thực hiện · cùng tổ chức · cùng triển khai · cùng tuần tra · cùng vào cuộc · cùng vận động · cùng xây dựng · dự họp · dự sinh hoạt · dự giờ · dự hội nghị · dự lễ · đảm nhận · đảm trách
đăng bài · đăng kí · đăng ký · đăng nhập · đăng tải · đăng tin · đắp · đặt · đặt hàng · đặt mua · đặt tên · đầu tư
đeo khăn quàng · đeo khẩu trang · đội mũ · đấu giá · đấu mối · đấu nối · đấu thầu · đấu tranh · đẩy · đẩy lùi · đẩy mạnh · đẩy nhanh · để rác · để riêng · đựng rác · bỏ rác · đến nhà · đến tận nhà · đến tận gia đình · đến từng nhà · đề cao · đề cử · đề nghị
đề phòng · đề ra · đề xuất · đền bù · đến làm việc · điểm danh · điểm tin · điền · điện khí hóa · điều chỉnh
điều chuyển · điều khiển phương tiện · điều khiển xe · điều động · điều hành · điều hòa · điều phối · điều tiết · điều tra · điều trị · đình chỉ · đính chính · định canh · định giá
định kỳ · đi làm · đi làm bù · đo · đo đạc · đoàn kết · đọc · đón · đón nhận · đón tiếp · đóng cửa · đóng dấu · đóng điện · đóng gói
đóng góp · đóng học phí · đóng nộp · đối sánh · đổ bê tông · đốc thúc · đổi · đổi mới · đối chiếu · đối khớp · đối phó · đối soát · đi lễ hội · đi lễ chùa · đi công tác · đi cơ sở · đi khảo sát · đi kiểm tra · đi làm việc · đi thực tế
đối thoại · đôn đốc · đôn đúc · đồng bộ · đồng bộ dữ liệu · đồng hành · động viên · đỡ đầu · đơn giản hóa · đúc kết
đúc rút · đưa · đưa đón · đưa ra · đưa tin
gắn · gắn kết · gặp gỡ · gặp mặt · gặt hái · ghép · ghi · ghi chép · ghi danh · ghi nhận · gia cố · gia hạn · giao lưu · giải cứu
giải đáp · giải mã · giải ngân · giải phóng · giải quyết · giải quyết dứt điểm · giải tán · giải thể · giải thích
giải tỏa · giải tỏa hành lang · giải trình · giảm · giảm tải · giảm thiểu · giảm trừ · giám định · giám sát · giãn
giãn cách · giãn dân · giảng dạy · giao · giao khoán · giáo dục cho học sinh · giáo dục học sinh · giáo dục trẻ · giáo dục ý thức
gieo cấy · gieo sạ · gieo trồng · gìn giữ · giới hạn · giới thiệu · giúp · giúp đỡ · giữ · giữ gìn · giữ nghiêm
giữ vững · góp phần · góp sức · góp ý · gộp · gỡ bỏ · gợi mở · gửi
hạ tải · hạ cẩu · hạ cần trục · hạ thấp · hạch toán · hàn gắn · hạn chế · hậu kiểm · hiến · hiện đại hóa · hiệp thương · hiệu chỉnh
hiệu chuẩn · hiệu đính · hình thành · hòa giải · hóa giải · hoạch định · hoàn chỉnh · hoàn lại · hoàn tất · hoàn thành
hoàn thiện · hoàn thuế · hoàn trả · hoãn · học tập · họp · hồi đáp · hỗ trợ · hồi âm · hội chẩn · hội tụ · hội ý · hợp nhất
hợp tác · hợp thức hóa · huấn luyện · hút thuốc · huy động · huy động tối đa · hủy · hủy bỏ · hưởng ứng · hướng dẫn · hướng tới
in · in ấn · in phát
kèm cặp · kéo dài · kéo giảm · kê cao · kê khai · kế thừa · kết hợp · kết nạp · kết nghĩa · kết nối · kết thúc
kết thúc việc · kêu gọi · kết xuất · khai · khai báo · khai hoang · khai mạc · khai thác · khai thông · khai trương · khám
khám sức khỏe · khánh thành · khảo sát · khắc phục · khẳng định · khẩn trương · khấu trừ · khen · khen thưởng · khép hồ sơ
khép kín · khích lệ · khoan · khoanh vùng · khóa cổng · khóa dữ liệu · khóa hệ thống · khóa sổ · khôi phục · không · không để · không được · khống chế · khơi dậy
khơi thông · khởi công · khởi động · khởi kiện · khởi tạo · khởi tố · khởi xướng · khuyến cáo · khuyến khích · khử độc · hoán đổi · khớp nối
khử khuẩn · khử trùng · kích cầu · kích hoạt · kiềm chế · kiềm giữ · kiểm chứng · kiểm dịch · kiểm đếm · kiểm điểm
kiểm định · kiểm kê · kiểm nghiệm · kiểm phiếu · kiểm soát · kiểm thực · kiểm tra · kiên quyết · kiên trì · kiến nghị
kiến tạo · kiện toàn · kịp thời · ký · ký cam kết · ký kết · ký số
lai tạo · làm · làm báo cáo · làm bù · làm cầu nối · làm đầu mối · làm giàu · làm mới · làm rõ · làm sạch · làm thủ tục
làm tốt · làm việc · lan tỏa · lan truyền · lãnh đạo · lát · lau chùi · lắng nghe · lắp · lắp đặt · lập · lập biên bản
lấy · lấy mẫu · lấy ý kiến · lên án · lên kế hoạch · lên lịch · lên phương án · lên tiếng · liên hệ · liên kết
liên thông · liệt kê · linh hoạt trong · lo âm thanh · lo hậu cần · lo khánh tiết · lo liệu · lo trang trí · loại bỏ · lọc · lồng ghép · luân chuyển · luân phiên · luật hóa · lược bỏ · lựa chọn · lường trước · lượng hóa · lưu giữ · lưu hành
lưu hồ sơ · lưu ký · lưu mẫu · lưu trữ · lưu trữ hồ sơ · lưu ý
mang đồng phục · mang theo · mã hóa · mặc đồng phục · mặc trang phục · miễn · miễn nhiệm · minh bạch · minh bạch hóa · mít tinh · mở · mở chiến dịch · mở chuyên mục · mở cửa · mở đợt · luyện tập · miễn giảm
mở lớp · mở mã · mở rộng · mở sổ · mở tài khoản · mở thầu · mời · mời gọi · mua · mua sắm
nạo hút · nạo vét · nạp · nắm · nắm bắt · nắm chắc · nắm tình hình · nâng · nâng cao · nâng cấp · nấu ăn · neo đậu
nêu · nêu cao · nêu gương · nêu rõ · nêu tên · ngăn cản · ngăn chặn · ngăn mặn · ngăn ngừa · ngắt · nghiêm cấm
nghiêm trị · nghiêm túc · nghiệm thu · nghiên cứu · ngừng · ngừng cấp · nhắc · nhắc nhở · nhắn · nhũng nhiễu · sách nhiễu · nhân bản · nhân giống
nhân rộng · nhận · nhận diện · nhập · nhập liệu · niêm phong · niêm yết · nỗ lực · nối lại · nội luật hóa · nộp · nộp lại · nuôi dưỡng
ôn luyện · ôn tập · ôn thi
ổn định
phá bỏ · phá dỡ · phản ánh · phản biện · phản hồi · phát biểu · phát động · phát động phong trào · phát hành
phát hiện · phát học bổng · phát huy · phát lệnh · phát nương · phát phiếu · phát quà · phát ít nhất · phát tối thiểu · phát quang · phát sóng · phát thanh · phát thuốc · phát tờ rơi · phát bản tin · phát tin · phát thông báo
phát triển · phân bổ · phân cấp · phân chia · phân công · phân định · phân giao · phân hạng · phân khai · phân kỳ
phân làn · phân loại · phân lớp · phân luồng · phân nhóm · phân phối · phân quyền · phân tán · phân tích · phân trực · phân tuyến
phân vùng · phấn đấu · phê bình · phê duyệt · phê phán · phong tỏa · phòng · phòng chống · phòng ngừa · phòng trừ
phỏng vấn · phổ biến · phối hợp · phối kết hợp · phúc tra · phủ kín · phủ sóng · phủ xanh · phụ đạo · phụ trách · phúc đáp · phục dựng
phục hóa · phục hồi · phục vụ · phun · phun khử trùng · phụng dưỡng
quan tâm · quản lý · quản trị · quán triệt · quán xuyến · quảng bá · quay phim · quét · quét dọn · quét mã
quy định chi tiết · quy định cụ thể · quy định rõ · quy hoạch lại · quy tập · quy đổi · quyên góp · quyết định các
quyết định cho · quyết định cấm · quyết định sơ tán · quyết định tạm dừng · quyết định giao · quyết định phân công · quyết định điều chỉnh · quyết định hình thức · quyết định kiện toàn · quyết định lựa chọn
quyết định thành lập · quyết định thời gian · quyết định việc · quyết liệt · quyết tâm · quyết toán
ra đề · ra mắt · ra quân · ra quyết định · ra soát · ra soát lại · ra thông báo · ra văn bản · rà soát · rải · rào · răn đe
rắc vôi · rào chắn · rèn luyện · rút · rút gọn · rút kinh nghiệm · rút ngắn · rút ra · rước · rửa
san lấp · sang tên · sàng lọc · sao chụp · sao gửi · sao lưu · sao y · sáp nhập · sát cánh · sát hạch · sát khuẩn
sẵn sàng · sắp xếp · siết chặt · sinh hoạt · sinh hoạt chuyên đề · so sánh · soát xét · soạn · soạn thảo · soi chiếu · soi phát nhiệt · soi nhiệt · số hóa
số hóa hồ sơ · sơ chế · sơ cứu · sơ kết · sơ tán · sơ tuyển · suy tôn · súc rửa · sử dụng · sửa · sửa chữa · sửa đổi · sưu tầm
tách · tái · tái cấp · tái chế · tái cơ cấu · tái kiểm tra · tái lập · tái sử dụng · tái tạo · tạm cấp · tạm dừng · rà phá · rà quét · tái bố trí
tạm đình chỉ · tạm giao · tạm giữ · tạm hoãn · tạm ngừng · tạm thu · tạm ứng · tạo · tạo dựng · tạo điều kiện
tạo đồng thuận · tạo lập · tạo sự chuyển biến · tăng · tăng cường · tăng tốc · tặng · tặng quà · tầm soát · tẩm bổ · tẩy giun
tận dụng · tập · tập dượt · tập hợp · tập huấn · tập kết · tập trung · tất toán · tẩy chay · tẩy độc · thả · thả nuôi · thả giống · thải
thải bỏ · tham chiếu · tham dự · tham gia · tham khảo · tham mưu · tham quan · tham quan học tập · tham vấn
thanh kiểm tra · thanh lý · thanh quyết toán · thanh toán · thanh tra · thau rửa · thành lập · thảo luận · tháo dỡ · tháo gỡ
thay · thay đổi · thay thế · thăm · thăm dò · thăm hỏi · thắp hương · thắt chặt · thâm nhập · thẩm duyệt · thẩm định · thẩm tra
thẩm vấn · theo dõi · theo đuổi · theo sát · thể chế hóa · thể hiện · thi công · thi đua · thi hành · thi tuyển
thí điểm · thích ứng · thiết kế · thiết lập · thỏa thuận · thoái vốn · thổi còi · thông báo · thông qua việc
thông tin · thông tuyến · thông xe · thống kê · thống nhất · thu · thu dọn · thu dung · thu giữ · thu gom · thu hồi · thu hút
thu mua · thu nạp · thu nhận · thu nộp · thu phí · thu thập · thu xếp · thụ lý · thúc đẩy · thúc giục · thuê
thuyên chuyển · thuyết minh · thuyết phục · thuyết trình · thừa nhận · thử nghiệm · thực hành · thực hiện · thực thi · thường xuyên · thường trực 100% · thường trực 24/24 · thường trực 24/7
tích cực · tích hợp · tích lũy · tích nước · tích trữ · tịch thu · tiêm · tiêm chủng · tiêm nhắc · tiêm phòng
tiễn đưa · tiến cử · tiến hành · tiếp · tiếp cận · tiếp công dân · tiếp dân · tiếp đón · tiếp nhận · tiếp quản
tiếp sóng · tiếp sức · tiếp tế · tiếp thu · tiếp tục · tiếp xúc cử tri · tiết giảm · tiết kiệm · tiêu diệt · tiêu độc
tiêu hủy · tiêu nước · tiêu úng · tiêu thụ sản phẩm · tìm · tìm hiểu · tìm kiếm · tin học hóa · tinh giản · tinh gọn · tính toán · tổ chức
tổ chức lại · tố cáo · tố giác · tối ưu hóa · tôn cao · tôn tạo · tôn trọng · tôn vinh · tổng duyệt · tổng hợp
tổng kết · tổng rà soát · tổng vệ sinh · tra cứu · tra khảo · tra soát · trả · trả kết quả · trả lời · trả lương
trải nghiệm · trám lấp · trông coi · trông giữ · trang bị · trang cấp · trang trí · tranh thủ · tránh · trao · trao đổi · trao quyền · trao tặng · trấn áp
treo · treo cờ · tri ân · trích · trích dẫn · trích lập · trích nộp · trích xuất · triển khai · triển lãm · triệt phá
triệu hồi · triệu tập · trình · trình bày · trình ký · trông coi · trông giữ · trông nom · trồng · trồng cây · trợ giá · trợ giúp · truy · truy cập
truy cứu · truy đuổi · truy lĩnh · truy nã · truy quét · truy thu · truy tố · truy vết · truyền dạy · truyền đạt · truyền thông
trực · trực ban · trực tiếp · trưng bày · trưng cầu · trưng dụng · trưng tập · tu bổ · tu sửa · tuân thủ · tuần tra
tuần tra canh gác · tuyên án · tuyên bố · tuyên dương · tuyên thệ · tuyên truyền · tuyển · tuyển chọn · tuyển dụng
tuyển sinh · tuyệt đối · tư vấn · từ bỏ · từ chối · tự · tự bảo đảm · tự cân đối · tự chịu trách nhiệm · tự chủ
tự đánh giá · tự giác · tự kiểm tra · tự phê bình · tự rà soát · tự tổ chức · từng bước · tước · tưới · tương trợ
tưởng niệm
ủng hộ
uốn nắn · uống rượu · uống bia · uống vitamin
ủy quyền
ứng dụng · ứng phó
ươm · ươm tạo · ưu tiên · ứng cứu · ứng trực
vá · vào cuộc · vào điểm · vận chuyển · vận dụng · vận động · vận hành · vận hành thử · vẽ · vệ sinh cơ quan · vệ sinh khu vực
vệ sinh lớp học · vệ sinh phòng · vệ sinh trường lớp · viện dẫn · viếng · viết · vinh danh · vớt · vun đắp · vượt
xả lũ · xuống giống · xã hội hóa · xác định · xác lập · xác minh · xác nhận · xác thực · xây · xây cất · xây dựng · xem xét · xét · xét duyệt
xét tặng · xét thi đua · xét tuyển · xét xử · xếp · xếp hàng · xếp loại · xếp thời khóa biểu · xiết chặt · xin ý kiến
xóa · xóa bỏ · xóa đói giảm nghèo · xóa nợ · xuất bản · xuất cấp · xuất hóa đơn · xuất kho · xúc tiến · xúc tiến đầu tư · xung phong
xử lý · xử phạt · xử trí
yêu cầu
triệt để tiết kiệm · triệt để thực hành tiết kiệm · triệt để cắt giảm · triệt để khắc phục · triệt để thu hồi · triệt để chấp hành · triệt để ứng dụng · triệt để khai thác · triệt để tuân thủ · triệt để áp dụng · triệt để phân cấp · cho mượn · cho thuê · cho mượn phòng · cho ký cam kết · phát dọn · phát cỏ · trải thảm · thảm nhựa · đổ nhựa · lu lèn · san nền · san ủi · be bờ · kê kích · khóa van · xả nước · xả đáy · xả tràn · tiêu úng · bơm tiêu · bơm tát · cày ải · cày bừa · bón phân · bón lót · bón thúc · bắt sâu · thu hoạch · cất trữ · xuống đồng · ra đồng · đốn hạ · chặt hạ · chặt tỉa · mé nhánh · tỉa cành · tẩy uế · dập dịch · kẻ vẽ · sơn kẻ · lau dọn · hút bụi · thông tắc · thông cống · bóc xóa · hạ cờ · kéo cờ · thượng cờ · thắp sáng · kê bàn ghế · bài trí · chia suất · gọi điện · gõ cửa · thắp nến · mật phục · đón lõng · túc trực · áp giải · bắt quả tang · soát vé · đóng quyển · đóng tập · lưu kho · khiển trách · cách chức · bình bầu · hoàn ứng · khoanh nợ · chào giá · thương thảo · cắt băng · bốc mộ · cho thuê đất · khóa tài khoản · họp báo · sao in · rọc phách · lên điểm · học bù · báo vắng · cho ăn · soi lỗi · báo tin · điện báo · hỏi ý kiến · phát thẻ · bỏ phiếu · báo công · phân ca · chia ca · chia tổ · chia nhóm · thúc tiến độ · bám tiến độ · bám trụ · hệ thống hóa · an táng · mai táng · cất bốc · cứu đói · phân phát · di tản · kêu tàu · bắn pháo hiệu · sa thải phụ tải · gom rác · chôn lấp · súc xả · xúc xả · thau chùi · hoàn thổ · hoàn nguyên · thu hẹp · xới xáo · rà lại · đốn tỉa · vệ sinh chuồng trại · vệ sinh đồng ruộng · vệ sinh nhà cửa · dự trù · khóa cửa · tắt điện · tắt đèn · tắt máy · nhường · san sẻ · photo · phô tô · photocopy · quay clip · quay video · phát loa · đứng lớp · gác thi · gác cổng · trông trẻ · đảm nhiệm · tháp tùng · điều xe · cắt cỏ · phê chuẩn · chấp thuận · chốt số · chốt sổ · lên danh sách · gây quỹ · kẻ vạch · dặm vá · xuất quân · hành quân · đăng cai · tường thuật · bấm giờ · vào sổ
`;
export const TASK_VERBS = new WordSet(TASK_VERB_LIST);

/** Adverbs and modals that stand before the verb of an order and so end the name of whoever is ordered. */
const STRONG_STARTER_LIST = `
phải · cần · cần phải · có trách nhiệm · còn có trách nhiệm · còn phải · còn có nhiệm vụ · chịu trách nhiệm · có nhiệm vụ · sẽ · nghiêm túc · nghiêm khắc · khẩn trương · chủ động · tích cực · triệt để · dứt khoát · nhất thiết · bắt buộc phải · phải triệt để · gương mẫu · nỗ lực · thường xuyên · kịp thời · tiếp tục · tập trung
mỗi ngày · mỗi tuần · mỗi tháng · mỗi quý · mỗi năm · mỗi học kỳ · mỗi buổi · chủ trì · phối hợp · xin hứa · quyết tâm · cam kết · không được · tuyệt đối · kiên quyết · quyết liệt · định kỳ · hằng năm · hàng năm · hằng tháng · hàng tháng · hằng tuần · hàng tuần · hằng quý · hàng quý · hằng ngày · hàng ngày
căn cứ · theo chức năng · làm đầu mối · là cơ quan · là đơn vị · có văn bản · có kế hoạch · có biện pháp · có giải pháp · có phương án · có hình thức · có ý kiến · có báo cáo · sớm · nhanh chóng · trực tiếp · khẩn cấp · chỉ đạo · nêu cao · luôn · vẫn · liên tục · cùng nhau · đồng loạt · tổ chức triển khai · triển khai thực hiện · nghiêm cấm · không để · tăng cường · đẩy mạnh · tham mưu · rà soát · báo cáo · gửi · quan tâm · xem xét · vào cuộc · theo dõi · đôn đốc · hướng dẫn
`;
export const STRONG_STARTERS = new WordSet(STRONG_STARTER_LIST);

/** Whatever may open what somebody is to do. */
export const PREDICATES = new WordSet(TASK_VERB_LIST, STRONG_STARTER_LIST);

/** What may stand before the first verb of an order. */
export const CONNECTIVES = new WordSet(`
đồng thời · bên cạnh đó · ngoài ra · trên cơ sở đó · từ đó · qua đó · trước mắt · trong đó · mặt khác · cùng với đó · theo đó · do đó · vì vậy · và · thì · riêng · nhất là · đặc biệt · cụ thể · tiếp theo · sau đó · song song với đó · nếu cần thiết · nay · vừa · hoặc · vẫn · luôn · hết sức · đặc biệt là · cũng · trước hết · thời gian tới · trong thời gian tới · trong thời gian đến · xin · trân trọng · một mặt · tiến tới · cơ bản · tương tự · tương tự như vậy · trong khi đó
`);

/** Nouns that begin like a verb: not an order. */
export const NOT_VERBS = new WordSet(`
lập trường · tập đoàn · trình độ · trình tự · thông tin cá nhân · hợp tác xã · thu nhập · thu chi · thu – chi · cấp ủy · cấp quốc gia · cấp vùng · cấp khu vực · cấp quận · cấp thành phố · cấp trung ương · cấp cơ sở · cấp trường · cấp thôn · cấp phường · cấp xã · cấp huyện · cấp tỉnh · cấp học · cấp trên · cấp dưới · cấp độ · chi phí · chi nhánh · chi tiết · chi bộ · chi cục · giao thông · giao ban · giao dịch · giữ vai trò · đo lường · báo cáo viên · ký túc xá · đặt vấn đề · tự nguyện · tự nhiên · tiếp theo · xét thấy · tính đến · họp báo · học sinh · phòng học · phòng ban · phòng giáo dục · phòng chức năng · khai giảng · tái định cư · thu hoạch · chịu lực · đưa vào sử dụng · làm cơ sở · coi thường · tăng trưởng · giảm nghèo · mở đầu · chuyển biến · đẩy lùi được · trực thuộc · tổ chức chính trị · tổ chức đoàn thể · tổ chức cá nhân · tổ chức, cá nhân · tổ chức và hoạt động · tổ chức bộ máy · tổ chức xã hội · hướng tới mục tiêu · phát triển kinh tế - xã hội là · kiểm tra viên · thanh tra viên · thanh tra tỉnh · thanh tra huyện · thanh tra sở · dạy nghề · thay mặt · thay vì · rải rác · rào cản · điền kinh · chiếu theo · sửa xe · đào tạo nghề · vẽ kỹ thuật · trao đổi hai chiều · đào tạo nghề nghiệp là · thuê bao · phòng tài chính · phòng nội vụ · phòng kinh tế · phòng văn hóa · phòng tư pháp · phòng y tế · phòng lao động · phòng nông nghiệp · phòng tài nguyên
`);
