import { expect, test } from 'vitest';
import { tasksOf } from './commune-plan.ts';

test('general aims are no tasks where nobody is told; those with a figure are', () => {
  expect(
    tasksOf(`II. MỤC TIÊU
1. Mục tiêu chung
Giữ gìn môi trường trong lành, nâng cao ý thức của người dân.
2. Mục tiêu cụ thể
- 90% hộ dân phân loại rác.
`),
  ).toEqual(['II.2 : 90% hộ dân phân loại rác']);
});

test('results to reach stand under views as well', () => {
  expect(
    tasksOf(`I. QUAN ĐIỂM, MỤC TIÊU
1. Quan điểm
Môi trường là của chung.
2. Mục tiêu
- Không để rác tồn đọng qua đêm.
- 90% hộ dân phân loại rác.
`),
  ).toEqual(['I.2 : Không để rác tồn đọng qua đêm', 'I.2 : 90% hộ dân phân loại rác']);
});

test('a vision is no result to reach, though it names a year', () => {
  expect(
    tasksOf(`II. MỤC TIÊU
1. Tầm nhìn đến năm 2045: Mọi người dân đạt được chất lượng sống cao.
2. Tầm nhìn đến năm 2045: 100% hộ dân dùng nước sạch.
3. Đến năm 2030, giảm 20 điểm rác tự phát.
`),
  ).toEqual([
    'II.2 : Tầm nhìn đến năm 2045: 100% hộ dân dùng nước sạch',
    'II.3 : Đến năm 2030, giảm 20 điểm rác tự phát',
  ]);
});

test('what has been determined binds nobody under purposes', () => {
  expect(
    tasksOf(`I. MỤC ĐÍCH, YÊU CẦU
1. Giữ gìn môi trường theo các tuyến đường đã được xác định trong quy hoạch.
2. Xác định rõ tuyến đường của từng thôn.
`),
  ).toEqual(['I.2 : Xác định rõ tuyến đường của từng thôn']);
});

test('what a meeting is about is told also below a line that opens it', () => {
  expect(
    tasksOf(`II. NỘI DUNG HỘI NGHỊ
Hội nghị họp trong một buổi với các nội dung:
1. Hướng dẫn ủ phân hữu cơ (45 phút).
2. Giải đáp ý kiến (30 phút).
III. PHÂN CÔNG
1. Trạm Y tế xã
Thực hiện các việc sau:
- Chuẩn bị tài liệu.
`),
  ).toEqual(['III.1 Trạm Y tế xã: Chuẩn bị tài liệu']);
});

test('views and tasks in one heading are work', () => {
  expect(
    tasksOf('II. QUAN ĐIỂM VÀ NHIỆM VỤ TRỌNG TÂM\n1. Thực hiện tốt nếp sống văn minh.\n2. Tuyên truyền.\n'),
  ).toEqual(['II.1 : Thực hiện tốt nếp sống văn minh', 'II.2 : Tuyên truyền']);
});

test('a heading that sets out to mend what is wanting has work below; one that weighs it up has not', () => {
  expect(
    tasksOf(`II. NHIỆM VỤ
1. Tháo gỡ khó khăn, tạo thuận lợi cho hợp tác xã
- Phòng Kinh tế bố trí mặt bằng.
2. Khó khăn, thuận lợi
- Các hợp tác xã thiếu mặt bằng.
3. Đánh giá thuận lợi, khó khăn
- Mặt bằng đã được bố trí.
`),
  ).toEqual(['II.1 Phòng Kinh tế: Phòng Kinh tế bố trí mặt bằng']);
});

test('among aims an order in so many words is a task, and what something is for is none', () => {
  expect(
    tasksOf(`I. MỤC ĐÍCH, YÊU CẦU
1. Xác định các giải pháp mở thư viện, nhằm đảm bảo bạn đọc có chỗ ngồi.
2. Nâng cao kỹ năng tìm sách cần thiết, đáp ứng yêu cầu đổi mới.
3. Nhằm giữ kho sách khô ráo, UBND xã đề nghị tổ dân phố thu dọn rãnh nước.
4. Việc mua sách phải công khai.
II. NHIỆM VỤ
Dựng thêm giá sách.
`),
  ).toEqual([
    'I.3 tổ dân phố: Nhằm giữ kho sách khô ráo, UBND xã đề nghị tổ dân phố thu dọn rãnh nước',
    'I.4 : Việc mua sách phải công khai',
    'II : Dựng thêm giá sách',
  ]);
});

test('under times, too, an order in so many words is a task', () => {
  expect(
    tasksOf(`1. Thời gian bạn đọc nghỉ
a) Bạn đọc tạm nghỉ trong tuần này.
b) UBND xã đề nghị tổ dân phố thu dọn rãnh nước.
2. Kiểm kê
Dựng thêm giá sách.
`),
  ).toEqual(['1.b tổ dân phố: UBND xã đề nghị tổ dân phố thu dọn rãnh nước', '2 : Dựng thêm giá sách']);
});

test('a part told in a word ends the one before it, and numbers nothing', () => {
  const body = `Phần thứ nhất
KẾT QUẢ ĐẠT ĐƯỢC
I. Thu gom rác
Các thôn dọn rác mỗi tuần.
Phần thứ hai
NHIỆM VỤ NĂM 2026
I. Thu gom rác
Các thôn dọn rác mỗi ngày.
`;
  expect(tasksOf(body)).toEqual(['I Các thôn: Các thôn dọn rác mỗi ngày']);
});

test('whom each is to send is asked among those who take part', () => {
  expect(
    tasksOf(
      'I. THÀNH PHẦN\n- Đại diện các thôn.\n- Mỗi thôn cử 02 người.\nII. NHIỆM VỤ\n1. Các thôn đào hố.\n',
    ),
  ).toEqual(['I Mỗi thôn: Mỗi thôn cử 02 người', 'II.1 Các thôn: Các thôn đào hố']);
});

test('a heading about organising an assessment holds work, one about how things stand holds none', () => {
  expect(
    tasksOf(`I. Về tổ chức đánh giá tình hình thực hiện kế hoạch
1. Các thôn phải lập báo cáo.
II. Về tình hình thực hiện kế hoạch
1. Các thôn dọn rác chưa tốt.
`),
  ).toEqual(['I.1 Các thôn: Các thôn phải lập báo cáo']);
});
