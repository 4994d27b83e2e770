import { WordSet } from './word-set.ts';

/** What a heading opens with that names a matter, where its neighbours name bodies: "3. Kinh phí thực hiện". */
export const TOPICS = new WordSet(`
công tác · việc · về · kinh phí · nguồn · nguồn lực · nguồn vốn · ngân sách · chế độ · thời gian · thời hạn · thời điểm · tiến độ · giai đoạn · lộ trình · đợt · nội dung · giải pháp · nhiệm vụ · yêu cầu · mục tiêu · mục đích · chỉ tiêu · cơ chế · chính sách · hình thức · phương pháp · phương thức · phương án · tổ chức thực hiện · tổ chức triển khai · tổ chức bộ máy · hoạt động · tuyên truyền · truyền thông · thông tin · kiểm tra · giám sát · khen thưởng · kỷ luật · thi đua · sơ kết · tổng kết · hiệu lực · phụ lục · biểu mẫu · hồ sơ · thủ tục · quy trình · điều kiện · cơ sở vật chất · cơ sở dữ liệu · trang thiết bị · thiết bị · đội ngũ · chất lượng · kết luận · kết quả · kiến nghị · đề xuất · lịch · lưu ý · một số · những · địa điểm · thành phần · đối tượng · phạm vi · căn cứ · cơ sở · quan điểm · nguyên tắc · tiêu chí · ứng dụng · chuyển đổi số · báo cáo · kế hoạch · chương trình · đề án · dự án · xã hội hóa · hợp tác · phối hợp · trong · ngoài · các hoạt động · các giải pháp · các nhiệm vụ · các nội dung · các điều kiện · các biện pháp · sản phẩm · dữ liệu · hạ tầng · nhân lực · thể chế · điều khoản · tồn tại · hạn chế · thuận lợi · khó khăn · bối cảnh · đánh giá · hội nghị · hội thi · hội thảo · lễ · cuộc thi · phong trào
`);

/** Labels of a meeting, beside those of its time: "Địa điểm: …", "Thành phần tham dự: …". Source of a pattern, folded. */
export const MEETING_LABELS = 'địa điểm|thành phần|đại biểu|khách mời';

/** Labels of how something is held, and not of work. Source of a pattern, folded. */
export const ARRANGEMENT_LABELS = `${MEETING_LABELS}|hình thức|đối tượng|chủ đề|khẩu hiệu|trang phục|số lượng|nguồn|kinh phí`;
