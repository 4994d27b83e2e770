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
