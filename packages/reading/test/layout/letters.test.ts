import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { dateOf, said } from './commune-plan.ts';

const letter = (body: string, addressees = ' UBND các xã ven sông.'): string => `SỞ THỦY CẢNH
Số: 318/STC-VP
V/v trồng bần chắn sóng
Hòn Dấu, ngày 03 tháng 3 năm 2026

Kính gửi:${addressees}

${body}

Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC
Trần Văn Mắm`;

test('a letter asks by what is to be handed in, though nothing announces it', () => {
  const { tasks } = read(
    letter(`Sở Thủy cảnh đang soạn Đề án trồng bần năm 2026.
Ý kiến của các xã xin gửi về Sở Thủy cảnh trước ngày 20/3/2026. Bản giấy gửi theo đường bưu điện.`),
  );
  expect(tasks.map(({ quote, deadline }) => [quote, dateOf(deadline)])).toEqual([
    ['Ý kiến của các xã xin gửi về Sở Thủy cảnh trước ngày 20/3/2026', '2026-03-20'],
    ['Bản giấy gửi theo đường bưu điện', undefined],
  ]);
});

test('a letter asks by naming somebody with the work and its day', () => {
  expect(
    said(
      read(
        letter(
          'UBND các xã ven sông lập danh sách hộ nhận cây giống, gửi Sở Thủy cảnh trước ngày 20/3/2026.',
        ),
      ),
    ),
  ).toEqual([
    ' UBND các xã ven sông: UBND các xã ven sông lập danh sách hộ nhận cây giống, gửi Sở Thủy cảnh trước ngày 20/3/2026',
  ]);
});

test.each([
  ['what was handed in', 'Báo cáo của các xã đã gửi về Sở trước ngày 20/3/2026.'],
  [
    'a paper that went before',
    'Ngày 02/02/2026, Sở Thủy cảnh có Văn bản số 205/STC-VP gửi các xã báo cáo trước ngày 20/02/2026.',
  ],
  ['how things stand', 'Cây giống ở các xã ven sông đang thiếu so với nhu cầu năm 2026.'],
  ['a day of delivery in the past', 'Hồ sơ được chuyển đến Sở ngày 20/02/2026.'],
])('a letter without orders asks for nothing by telling of %s', (_, body) => {
  expect(read(letter(body)).tasks).toEqual([]);
});

test('what is handed in is asked for below a list of whatever kind, and of the whole', () => {
  expect(
    said(
      read(
        letter(`Sở Thủy cảnh nhận đơn xin cây giống. Hồ sơ gồm:
- Đơn xin cây giống;
- Bản đồ bãi trồng.
Hồ sơ nộp về Sở (ông Mít) trước ngày 20/3/2026.`),
      ),
    ),
  ).toEqual([' UBND các xã ven sông: Hồ sơ nộp về Sở (ông Mít) trước ngày 20/3/2026']);
  expect(
    said(
      read(
        letter(`Sở Thủy cảnh yêu cầu:
1. Các xã ven sông đào hố.
2. Các trường chọn cây.
Kết quả thực hiện báo cáo về Sở trước ngày 20/3/2026.`),
      ),
    ),
  ).toEqual([
    '1 Các xã ven sông: Các xã ven sông đào hố',
    '2 Các trường: Các trường chọn cây',
    ' UBND các xã ven sông: Kết quả thực hiện báo cáo về Sở trước ngày 20/3/2026',
  ]);
});

test('the first sentence may follow whom the letter is sent to in the same line', () => {
  const { document, tasks } = read(
    letter(
      '1. Đào hố trước ngày 15/3/2026.',
      ' Hiệu trưởng các trường. Thực hiện Kế hoạch số 9/KH-UBND, Sở Thủy cảnh yêu cầu các trường:',
    ),
  );
  expect(document.addressees).toEqual(['Hiệu trưởng các trường']);
  expect(tasks.map(({ leads }) => leads)).toEqual([['các trường']]);
});

test('for whom a letter is signed, without a full stop', () => {
  const { document, tasks } = read(
    letter('Sở Thủy cảnh yêu cầu UBND các xã đào hố.').replace('GIÁM ĐỐC', 'KT GIÁM ĐỐC\nPHÓ GIÁM ĐỐC'),
  );
  expect(document.signer).toMatchObject({ name: 'Trần Văn Mắm', authority: 'KT GIÁM ĐỐC' });
  expect(tasks).toHaveLength(1);
});

test('an article says in its first sentence who issued what, to whom and about what', () => {
  const { document, citations } = read(`Trồng bần chắn sóng ven sông
(TTX) - Ngày 12/3/2026, Sở Thủy cảnh vừa có Công văn số 318/STC-VP gửi UBND các xã, Ban Quản lý bến về việc trồng bần chắn sóng.
Sở Thủy cảnh yêu cầu UBND các xã thực hiện Kế hoạch số 9/KH-UBND.`);
  expect(document).toMatchObject({
    type: 'công văn',
    number: '318/STC-VP',
    issuer: 'Sở Thủy cảnh',
    date: '2026-03-12',
    title: 'Trồng bần chắn sóng ven sông',
    addressees: ['UBND các xã', 'Ban Quản lý bến'],
  });
  expect(citations.map(({ number }) => number)).toEqual(['9/KH-UBND']);
});

test('a numbered paper that somebody has sent heads an article, and one that asks does not', () => {
  const told = (type: string) =>
    read(`Trồng bần chắn sóng ven sông
Ngày 12/3/2026, Sở Thủy cảnh có ${type} số 318/STC-VP gửi UBND các xã ven sông về việc trồng bần.
Sở Thủy cảnh đề nghị UBND các xã đào hố.`).document;
  expect(told('Công văn')).toMatchObject({
    number: '318/STC-VP',
    date: '2026-03-12',
    addressees: ['UBND các xã ven sông'],
  });
  expect(told('Tờ trình')).toMatchObject({ number: null, addressees: [] });
});

test('without a headline, the first sentence has the title too', () => {
  const { document } = read(`UBND tỉnh vừa có văn bản gửi các sở, ngành về việc trồng bần chắn sóng ven sông.
UBND tỉnh giao Sở Thủy cảnh chủ trì.`);
  expect(document).toMatchObject({
    type: null,
    title: 'trồng bần chắn sóng ven sông',
    addressees: ['các sở, ngành'],
  });
});

test.each([
  'UBND tỉnh nhận được Công văn số 318/STC-VP gửi các xã về việc trồng bần chắn sóng.',
  'Theo Công văn số 318/STC-VP của Sở Thủy cảnh về việc trồng bần, các xã đào hố.',
  'UBND tỉnh vừa có chuyến thăm gửi quà các xã về việc trồng bần.',
])('what does not say who issued a paper heads no article: %s', (text) => {
  expect(read(text).document).toMatchObject({ number: null, title: null, addressees: [] });
});

test('a time in a slogan is no time of the work', () => {
  const deadlineOf = (words: string) =>
    read(letter(`Sở Thủy cảnh yêu cầu UBND các xã ${words}.`)).tasks.map(
      ({ deadline }) => deadline?.kind ?? null,
    );
  expect(deadlineOf('phát động phong trào "Mỗi tuần một cây bần" ven sông')).toEqual([null]);
  expect(deadlineOf('báo cáo phong trào "Một cây bần" mỗi tuần một lần')).toEqual(['recurring']);
});

const MEETING = `Sở Thủy cảnh thông báo kế hoạch tập huấn như sau:
1. Thời gian: 08 giờ 00, ngày 20/3/2026.
2. Địa điểm: Hội trường Sở.
3. Thành phần tham dự: cán bộ kỹ thuật của các xã.`;

test('what a meeting is about is nobody’s work', () => {
  expect(
    said(read(letter(`${MEETING}\n4. Nội dung: Hướng dẫn đào hố, ươm cây.\n5. UBND các xã cử 02 cán bộ.`))),
  ).toEqual(['5 UBND các xã: UBND các xã cử 02 cán bộ']);
  expect(
    said(
      read(
        letter(`${MEETING}\n4. Nội dung:\n- Hướng dẫn ươm cây.\n- Trao đổi.\n5. UBND các xã cử 02 cán bộ.`),
      ),
    ),
  ).toEqual(['5 UBND các xã: UBND các xã cử 02 cán bộ']);
});

test.each([
  ['somebody acts in it', `${MEETING}\n4. Nội dung: UBND các xã báo cáo việc ươm cây.`, 1],
  ['no meeting is told of beside it', '1. Nội dung: Hướng dẫn đào hố, ươm cây.\n2. Kinh phí: do xã chi.', 1],
])('a point of that label is work where %s', (_, body, tasks) => {
  expect(
    read(letter(body.includes('như sau:') ? body : `Sở yêu cầu các xã thực hiện:\n${body}`)).tasks.length,
  ).toBe(tasks);
});

test.each([
  ['phối hợp ngay với Trạm Y tế xã để xử lý', ['Trạm Y tế xã']],
  ['phối hợp trực tiếp, kịp thời với Trạm Y tế xã', ['Trạm Y tế xã']],
  ['báo ngay với Trạm Y tế xã', []],
])('whom to work with at once: %s', (work, cooperators) => {
  const { tasks } = read(letter(`Sở đề nghị các xã:\n1. Khi có dịch, ${work}.`));
  expect(tasks.map((task) => task.cooperators)).toEqual([cooperators]);
});

test('whoever is to act as far as it can is told', () => {
  const work = 'Trong quá trình trồng, các thôn trong điều kiện có thể, cần lấy ý kiến người dân';
  const { tasks } = read(letter(`Sở đề nghị các xã:\n1. ${work}.`));
  expect(tasks.map(({ leads, quote }) => [leads, quote])).toEqual([[['các thôn'], work]]);
});
