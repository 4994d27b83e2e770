import { expect, test } from 'vitest';
import { mendScan } from './scan-repair.ts';

const repairScan = (text: string): string => mendScan(text).text;

/** Two words that no clean text has, so that what follows counts as scanned. */
const SCANNED = 'cac truờng ';
const repaired = (text: string): string => repairScan(SCANNED + text).slice(SCANNED.length);

test.each([
  ['Trung tam Y tế huyện', 'Trung tâm Y tế huyện'],
  ['Bao cáo kết quả', 'Báo cáo kết quả'],
  ['CONG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['trước ngay 20/8/2025', 'trước ngày 20/8/2025'],
  ['1ập danh sách', 'lập danh sách'],
  ['trước ngày l5/8/2025', 'trước ngày 15/8/2025'],
  ['quy III', 'quý III'],
  ['chu tri, phổi họp với các đon vị', 'chủ trì, phối hợp với các đơn vị'],
  ['\n©) Sở Y tế', '\nc) Sở Y tế'],
  ['\nIl. TỔ CHỨC THỰC HIỆN\n', '\nII. TỔ CHỨC THỰC HIỆN\n'],
  ['\nV1. KINH PHÍ THỰC HIỆN\n', '\nVI. KINH PHÍ THỰC HIỆN\n'],
  ['\nIl. Tổ chức đoàn', '\nIl. Tổ chức đoàn'],
  ['\n1. TỔ CHỨC THỰC HIỆN\n', '\n1. TỔ CHỨC THỰC HIỆN\n'],
  ['có các phương án', 'có các phương án'],
  [
    'phối hợp với.Bộ Công an, số.12/KH-UBND, chuyển đổi.số xã',
    'phối hợp với Bộ Công an, số 12/KH-UBND, chuyển đổi số xã',
  ],
  ['xem trang binhhoa.gov.vn, tệp danh.docx', 'xem trang binhhoa.gov.vn, tệp danh.docx'],
  ['© Sở Y tế', '© Sở Y tế'],
  ['\nđd) Sở Y tế\n..3. Rà soát\n: Gửi xã', '\nd)  Sở Y tế  \n3. Rà soát\n- Gửi xã'],
  ["\nø)'Rà soát", '\ng) Rà soát'],
  ['\na). Rà soát\n2:1. Gửi\n_a) Lưu', '\na)  Rà soát\n2.1. Gửi \na) Lưu'],
  ['\n2,1 Gửi xã', '\n2,1 Gửi xã'],
  ["\n'VII. Kinh phí\n“1. Gửi xã", ' \nVII. Kinh phí \n1. Gửi xã'],
  ["\n'Đoàn Thanh niên xã\n'làng'", "\n Đoàn Thanh niên xã\n'làng'"],
  ['trong Quý 11/2026, quý 1V năm 2026', 'trong Quý II/2026, quý IV năm 2026'],
  ['a) Mua (bàn, ghế, ...)) Phòng Tài chính trả', 'a) Mua (bàn, ghế, ...); Phòng Tài chính trả'],
  ['mua (bàn (ghế)) và tủ))', 'mua (bàn (ghế)) và tủ))'],
  ['trong quý !V năm 2026, quý TV.', 'trong quý IV năm 2026, quý IV.'],
  ['trong quý 1/2026, quý 3 và 11/2026', 'trong quý 1/2026, quý 3 và 11/2026'],
  ['học viên, thu quỹ nhân dịp tết', 'học viên, thu quỹ nhân dịp tết'],
  ['Sở Công Thượng, Phòng Nội vự xã', 'Sở Công Thương, Phòng Nội vụ xã'],
  ['tuyến đường, văn bản chỉ đạo', 'tuyến đường, văn bản chỉ đạo'],
  ['các chỉ bộ, tố chuyên môn; day mạnh dạy học', 'các chi bộ, tổ chuyên môn; đẩy mạnh dạy học'],
  ['không chỉ bộ phận văn thư; hình thức dạy học', 'không chỉ bộ phận văn thư; hình thức dạy học'],
  ['Đế các thôn biết; chống đế quốc', 'Để các thôn biết; chống đế quốc'],
  ['trong trường. :\nTrồng cây: sau này', 'trong trường.  \nTrồng cây: sau này'],
])('a scan: %s', (scanned, right) => {
  expect(repaired(scanned)).toBe(right);
});

test('nothing changes in a clean text, not even a word that a phrase would mend', () => {
  const clean = 'Ban giao thông báo cáo ngay 20/8; lớp 1A; Trung tam Y tế';
  expect(repairScan(clean)).toBe(clean);
});

test.each([
  'Đổi mới phương thức hiện đại hóa, dùng các hình thức hiện có.',
  'Mức cảnh báo cao nhất; các doanh nghiệp viễn thông bảo đảm liên lạc.',
  'Thu hồi hóa đơn vi phạm; xử lý đơn vi phạm mẫu.',
  'Gia đình kỳ vọng; không chỉ tiết kiệm chi phí, giảm sạt lở bờ sông.',
])('where one word ends and the next begins, nothing was misread: %s', (text) => {
  expect(mendScan(text)).toEqual({ text, scanned: false });
});

test('phrases that can mean nothing else show by themselves that a text was scanned', () => {
  const scanned = 'Giao Sở Y tế phổi họp với các đon vị; TRƯỞNG BAN, GIÁM ĐÓC ký';
  expect(repairScan(scanned)).toBe('Giao Sở Y tế phối hợp với các đơn vị; TRƯỞNG BAN, GIÁM ĐỐC ký');
});

test.each([
  [
    'Cụ thế: đấy mạnh tổ chức thi; tống\nkết đợt vận động',
    'Cụ thể: đẩy mạnh tổ chức thi; tổng\nkết đợt vận động',
  ],
  ['gửi về trước 10 ngày kế từ ngày nhận', 'gửi về trước 10 ngày kể từ ngày nhận'],
  ['các trường phố thông, đoàn thế xã', 'các trường phổ thông, đoàn thể xã'],
  ['Thành phố thông báo; tìm kiếm điểm đến', 'Thành phố thông báo; tìm kiếm điểm đến'],
  ['máy đời mới; thành lập đội mới', 'máy đời mới; thành lập đội mới'],
  ['phổ biến đối với học sinh; học tập thế nào', 'phổ biến đối với học sinh; học tập thế nào'],
  ['còn thiếu số liệu; cảnh báo hiểm họa', 'còn thiếu số liệu; cảnh báo hiểm họa'],
])('a hook that was read as an acute: %s', (scanned, right) => {
  expect(repairScan(scanned)).toBe(right);
});

test.each([
  'Uỷ ban nhân dân và Ủy ban nhân dân, nơi nhận là các đơn vị',
  'vấn đề nghỉ dưỡng, hóa đơn vì lẽ đó, gia đình ký cam kết',
  'đảm bảo cao nhất; nhà trường phong phú; các phong trào của công nhân, các phương án',
  'Bộ trưởng và Thứ trưởng',
])('other words with the same letters stay: %s', (clean) => {
  expect(repairScan(`${clean}; phổi hợp, đon vị`)).toBe(`${clean}; phối hợp, đơn vị`);
});

test.each([
  ['thực hiện các nội dung sau;\n1. Rà soát', 'thực hiện các nội dung sau:\n1. Rà soát'],
  ['kết luận như sau,\n1. Rà soát', 'kết luận như sau:\n1. Rà soát'],
  ['Nơi nhận;\n- Như trên;', 'Nơi nhận:\n- Như trên;'],
  ['gửi trước, xử lý sau;\nbáo cáo', 'gửi trước, xử lý sau;\nbáo cáo'],
  ['gồm các nội dung sau, mỗi nội dung', 'gồm các nội dung sau, mỗi nội dung'],
  ['Số: 15 ITB-UBND', 'Số: 15 /TB-UBND'],
  ['Số: 15IUBND-VX\nVIv mở lớp học hè', 'Số: 15/UBND-VX\nV/v mở lớp học hè'],
  ['S6: 15/KH-UBND', 'Số: 15/KH-UBND'],
  ['SÔ HỌC', 'SÔ HỌC'],
  ['Vẽ việc nghỉ lễ\nbảo vệ việc làm', 'Về việc nghỉ lễ\nbảo vệ việc làm'],
  ['1. MỤC ĐÍCH\n1. Đúng hạn\nII. NỘI DUNG', 'I. MỤC ĐÍCH\n1. Đúng hạn\nII. NỘI DUNG'],
  ['I Đánh giá chung\nII. Nhiệm vụ', 'I.Đánh giá chung\nII. Nhiệm vụ'],
  ['I. MỤC ĐÍCH\n1. ĐÚNG HẠN\nII. NỘI DUNG', 'I. MỤC ĐÍCH\n1. ĐÚNG HẠN\nII. NỘI DUNG'],
  ['1. MỤC ĐÍCH\n2. YÊU CẦU\n', '1. MỤC ĐÍCH\n2. YÊU CẦU\n'],
  ['ỦY BAN NHÂN DÂN\nTÍNH PHÚ LÂM', 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM'],
  [
    'Công an tính, Công an tình nguyện, Công an tính toán',
    'Công an tỉnh, Công an tình nguyện, Công an tính toán',
  ],
  ['báo cáo UBND tình, Hội đồng nhân dân tính', 'báo cáo UBND tỉnh, Hội đồng nhân dân tỉnh'],
  [
    'báo cáo UBND tình hình; UBND TỈNH; I. TÌNH HÌNH CHUNG',
    'báo cáo UBND tình hình; UBND TỈNH; I. TÌNH HÌNH CHUNG',
  ],
  ['KT: CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'],
  ['V/% tổ chức hè\nKT: 12', 'V/v tổ chức hè\nKT: 12'],
  ['I. MỤC ĐÍCH\nIIL. KINH PHÍ\nVIL. BÁO CÁO\n', 'I. MỤC ĐÍCH\nIII. KINH PHÍ\nVII. BÁO CÁO\n'],
  ['XL. QUY ĐỊNH KHÁC\nIIL. Kinh phí\nIL, MỤC', 'XL. QUY ĐỊNH KHÁC\nIIL. Kinh phí\nIL, MỤC'],
  ['b) Rà soát;\n©) Lập danh sách', 'b) Rà soát;\nc) Lập danh sách'],
])('a sign that was read as another, by its place: %s', (scanned, right) => {
  expect(repairScan(scanned)).toBe(right);
});

test.each([
  ['~ Xã An Lãng nộp báo cáo', '- Xã An Lãng nộp báo cáo'],
  ['¬ Xã An Lãng', '- Xã An Lãng'],
  ['~- Xã An Lãng\n~~ Các thôn\n~Ngoại vụ', ' - Xã An Lãng\n - Các thôn\n-Ngoại vụ'],
  ['dài ~ 3 km, từ 5 ~ 7 ngày', 'dài ~ 3 km, từ 5 ~ 7 ngày'],
])('a wave for a dash: %s', (scanned, right) => {
  expect(repairScan(`Danh sách:\n${scanned}`)).toBe(`Danh sách:\n${right}`);
});

test.each([
  '~ Các thôn',
  '1I. Nhiệm vụ',
  '©) Các xã',
  'ƒ) Các xã',
  "'VII. Kinh phí",
  'HI. Kinh phí',
  '1L KINH PHÍ',
  'Xã tố chức lễ',
  'Các đơn vi sử dụng lao động',
  'lực lượng chức. năng',
])('one sign that hardly any clean text has is enough: %s', (sign) => {
  expect(repairScan(`trước ngày l5/8/2025\n${sign}`)).toContain('trước ngày 15/8/2025');
});
test.each([
  '- Các thôn',
  '1. Nhiệm vụ',
  'IV. Nhiệm vụ',
  'c) Các xã',
  "'V' là số",
  'H. Hòa Sơn',
  '1L Cồn',
  'dài ~ 3 km',
  'v.v. và TP. Huế',
])('… and others are none: %s', (line) => {
  expect(repairScan(`trước ngày l5/8/2025\n${line}`)).toContain('trước ngày l5/8/2025');
});

test('offsets stay', () => {
  const text = `${SCANNED}Bao cáo Ủy ban nhan dân xã trước ngay 1/9`;
  expect(repairScan(text)).toHaveLength(text.length);
});

test('marks that were never lost stay as they are', () => {
  expect(repaired('bàn giao cho Ban giám hiệu')).toBe('bàn giao cho Ban giám hiệu');
});

test('names keep their marks', () => {
  const name = 'Công ty Cổ phần Sữa Đồi Mận';
  expect(repaired(name)).toBe(name);
  expect(repaired('sữa đồi quy chế')).toBe('sửa đổi quy chế');
});
