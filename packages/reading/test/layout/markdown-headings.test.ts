import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { tasksOf } from './commune-plan.ts';

test('what Markdown marks as a heading is one, numbered or not', () => {
  expect(
    tasksOf(`# TỔ CHỨC THỰC HIỆN
## Phòng Kinh tế (giao Tổ Khuyến nông)
* Lập dự toán mua giống lúa.
* Báo cáo hằng quý.
## Đề nghị các sở: Công Thương, Y tế
### Nội dung phối hợp
Kiểm tra chợ Bến Lau.
## Các hợp tác xã
Thu gom vỏ bao thuốc.
`),
  ).toEqual([
    ' Phòng Kinh tế: Lập dự toán mua giống lúa',
    ' Phòng Kinh tế: Báo cáo hằng quý',
    ' các sở: Công Thương, Y tế: Kiểm tra chợ Bến Lau',
    ' Các hợp tác xã: Thu gom vỏ bao thuốc',
  ]);
});

test('points that Markdown marks one after the other are points', () => {
  expect(tasksOf('# NHIỆM VỤ\n## 1. Quét vôi gốc cây\n## 2. Dọn rãnh nước\n')).toEqual([
    '1 : Quét vôi gốc cây',
    '2 : Dọn rãnh nước',
  ]);
});

test('below a paragraph that leads over, headings of a Markdown page open the work', () => {
  const text = `# Tài liệu 12

Căn cứ Nghị quyết của HĐND xã; UBND xã An Lãng xây dựng Kế hoạch vệ sinh môi trường năm 2026, với những nội dung sau

# Nhiệm vụ

* Thu gom rác tại các ngõ.

# Tổ chức thực hiện

## Trạm Y tế xã

3  - Phun thuốc diệt muỗi.
`;
  const { document, tasks } = read(text);
  expect(document).toMatchObject({ type: 'kế hoạch', title: 'vệ sinh môi trường năm 2026' });
  expect(tasks.map(({ quote }) => quote)).toEqual(['Thu gom rác tại các ngõ', 'Phun thuốc diệt muỗi']);
});
