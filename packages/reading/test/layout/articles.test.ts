import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { said } from './commune-plan.ts';

const ISSUED =
  'Ngày 16/8, Chủ tịch UBND tỉnh Hà Yên Trần Văn Bình ký công điện yêu cầu các sở lo bữa ăn cho học sinh.';
const ORDER = 'Chủ tịch UBND tỉnh yêu cầu Sở Y tế kiểm tra bếp ăn của các trường.';

test('what an article tells before it says what was issued sums up what follows', () => {
  const reading = read(`Lo bữa ăn cho học sinh

Chủ tịch UBND tỉnh giao Sở Y tế kiểm tra ngay bếp ăn.

${ISSUED}

${ORDER}
`);
  expect(said(reading)).toEqual([` Sở Y tế: ${ORDER.slice(0, -1)}`]);
});

test('a paper that is told of further down takes back no order', () => {
  const reading = read(`Lo bữa ăn cho học sinh

${ORDER}

Sở Nội vụ bố trí nhân viên cấp dưỡng.

Sở Tài chính bố trí kinh phí.

Sở Xây dựng sửa chữa nhà bếp.

${ISSUED}
`);
  expect(reading.tasks.map(({ leads }) => leads.join())).toEqual([
    'Sở Y tế',
    'Sở Nội vụ',
    'Sở Tài chính',
    'Sở Xây dựng',
  ]);
});

test('news in an article asks nothing of anybody', () => {
  const reading = read(`Lo bữa ăn cho học sinh

${ORDER}

Như Báo Hà Yên đã đưa tin, học sinh phải ăn cơm nguội. Trước đó, sáng 08/8, Sở Y tế kiểm tra hai trường. Nhiều học sinh cho biết bữa ăn phải chờ lâu.

Đề nghị Sở Y tế cho biết ý kiến trước ngày 20/8/2026.
`);
  expect(said(reading)).toEqual([
    ` Sở Y tế: ${ORDER.slice(0, -1)}`,
    ' Sở Y tế: Đề nghị Sở Y tế cho biết ý kiến trước ngày 20/8/2026',
  ]);
});

const POSTED = `Chuẩn bị đợt tiêm phòng mùa thu

(Báo Hà Yên) - Chủ tịch UBND tỉnh Hà Yên vừa ban hành văn bản chỉ đạo các ngành chuẩn bị đợt tiêm phòng.
`;

test('whom the body that gave the orders directs is told what to do', () => {
  const directed =
    'Theo đó, Chủ tịch UBND tỉnh chỉ đạo Sở Y tế chủ trì, phối hợp với Sở Tài chính bố trí vắc xin';
  const { tasks } = read(`${POSTED}
${directed}.

Sở Nội vụ bố trí người trực.
`);
  expect(tasks.map(({ leads, cooperators, quote }) => [leads, cooperators, quote])).toEqual([
    [['Sở Y tế'], ['Sở Tài chính'], directed],
    [['Sở Nội vụ'], [], 'Sở Nội vụ bố trí người trực'],
  ]);
});

test('whoever else directs others is to see that they do it', () => {
  const reading = read(`${POSTED}
Chủ tịch UBND tỉnh giao Sở Tài chính bố trí kinh phí.

Sở Y tế chỉ đạo các bệnh viện bố trí giường.
`);
  expect(said(reading)).toEqual([
    ' Sở Tài chính: Chủ tịch UBND tỉnh giao Sở Tài chính bố trí kinh phí',
    ' Sở Y tế: Sở Y tế chỉ đạo các bệnh viện bố trí giường',
  ]);
});

test('what was issued is an order where more is told of below and nothing of it again', () => {
  const issued = 'Chủ tịch UBND tỉnh vừa có văn bản chỉ đạo Sở Y tế kiểm tra các bếp ăn';
  const more = 'Chủ tịch UBND tỉnh cũng yêu cầu Sở Công Thương kiểm tra các chợ';
  const reading = read(`Kiểm tra các bếp ăn

08:05, 26/05/2024

${issued}.

Trường hợp phản ánh là đúng cần đóng cửa bếp; nghiêm khắc phê bình người phụ trách. Báo cáo UBND tỉnh trước ngày 10/6/2024.

${more}.
`);
  expect(said(reading)).toEqual([
    ` Sở Y tế: ${issued}`,
    ' Sở Y tế: Trường hợp phản ánh là đúng cần đóng cửa bếp',
    ' Sở Y tế: nghiêm khắc phê bình người phụ trách',
    ' Sở Y tế: Báo cáo UBND tỉnh trước ngày 10/6/2024',
    ` Sở Công Thương: ${more}`,
  ]);
});

test('what was issued sums up what is told again', () => {
  const again = 'Chủ tịch UBND tỉnh yêu cầu Sở Y tế lấy mẫu thức ăn';
  const reading = read(`Kiểm tra các bếp ăn

Chủ tịch UBND tỉnh vừa có văn bản chỉ đạo Sở Y tế kiểm tra các bếp ăn.

${again}. Trường hợp mẫu đạt thì bếp hoạt động lại.
`);
  expect(said(reading)).toEqual([` Sở Y tế: ${again}. Trường hợp mẫu đạt thì bếp hoạt động lại`]);
});

test('the first line of a wrapped sentence heads no article, however the sentence is wrapped', () => {
  const opening =
    'Do mùa khô kéo dài, UBND tỉnh đề nghị các sở và UBND các huyện vùng cao rà soát số giếng khoan đã hỏng, ' +
    'lập danh sách các hộ thiếu nước sinh hoạt và vận động các hộ gần suối góp ngày công đào mương dẫn nước.';
  const rest = '\n\nSở Xây dựng chủ trì, phối hợp với các xã lấp giếng khoan trước ngày 30/9/2026.\n';
  const whole = read(opening + rest);
  expect(whole.document.title).toBeNull();
  expect(whole.tasks).toHaveLength(2);
  for (const width of [60, 75, 90]) {
    const wrapped = read(opening.replace(new RegExp(`(.{1,${width}}) (?=\\p{Ll})`, 'gu'), '$1\n') + rest);
    expect(wrapped.document.title, `${width} letters`).toBeNull();
    expect(said(wrapped), `${width} letters`).toEqual(said(whole));
  }
});

test('a headline of two lines is one', () => {
  const { document } = read(
    'UBND tỉnh yêu cầu rà soát số giếng khoan đã hỏng ở các xã\nvùng cao\n\nTheo đó, UBND tỉnh yêu cầu các xã lấp giếng hỏng.\n',
  );
  expect(document.title).toBe('UBND tỉnh yêu cầu rà soát số giếng khoan đã hỏng ở các xã vùng cao');
});

test('the issuer goes by its level, and goes on directing', () => {
  const short = 'Theo đó, tỉnh yêu cầu các sở, ngành rà soát kho vắc xin';
  const on = 'Đồng thời chỉ đạo Thủ trưởng các đơn vị kiểm tra việc tiêm';
  expect(said(read(`${POSTED}\n${short}.\n\n${on}.\n`))).toEqual([
    ` các sở, ngành: ${short}`,
    ` Thủ trưởng các đơn vị: ${on}`,
  ]);
});

test('a level that is not the issuer’s directs nobody', () => {
  const order = 'Chủ tịch UBND tỉnh giao Sở Tài chính bố trí kinh phí';
  expect(said(read(`${POSTED}\n${order}.\n\nCùng lúc, huyện chỉ đạo các xã rà soát.\n`))).toEqual([
    ` Sở Tài chính: ${order}`,
  ]);
});

test('a line of source below an article tells the number and the type of the paper', () => {
  const told = 'Theo đó, Chủ tịch UBND tỉnh giao Sở Y tế rà soát kho vắc xin.';
  const document = (source: string) => read(`${POSTED}\n${told}\n\n${source}\n\nCác tin khác`).document;
  expect(document('Hải Yến - Nguồn CV số: 45/UBND-VX')).toMatchObject({
    type: 'công văn',
    number: '45/UBND-VX',
  });
  expect(document('Nguồn: Thông báo số 46/TB-UBND')).toMatchObject({
    type: 'thông báo',
    number: '46/TB-UBND',
  });
  expect(document('Thực hiện Kế hoạch số 47/KH-UBND')).toMatchObject({ number: null });
});

test('a later part of a document has no headline: its first line numbers what stands below', () => {
  const { document, tasks } = read(`III. NHIỆM VỤ TRỌNG TÂM
1. Chuẩn bị bến thuyền:
- Lát lại lối xuống bến.
2. Đón khách:
- Treo biển chỉ dẫn.
`);
  expect(document.title).toBeNull();
  expect(tasks.map(({ section }) => section)).toEqual(['III.1', 'III.2']);
});

test('a dateline before what was issued changes nothing', () => {
  const again = 'Theo đó, Chủ tịch UBND tỉnh chỉ đạo Sở Y tế rà soát kho vắc xin';
  const reading = read(`Chuẩn bị đợt tiêm phòng mùa thu

(hayen.example.vn) - Chủ tịch UBND tỉnh vừa ban hành văn bản chỉ đạo các ngành liên quan chuẩn bị đợt tiêm phòng.

${again}.
`);
  expect(said(reading)).toEqual([` Sở Y tế: ${again}`]);
});
