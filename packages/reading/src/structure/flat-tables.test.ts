import { expect, test } from 'vitest';
import { findFlatTables } from './flat-tables.ts';

const rowsOf = (text: string): string[][] =>
  findFlatTables(text).flatMap(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.text)));

const HEADING = 'STT Nội dung công việc Cơ quan chủ trì Cơ quan phối hợp Thời gian hoàn thành';

test('rows in a line each are parted at the bodies and at the time', () => {
  const text = `${HEADING}
1 Rà soát các hộ ở vùng thấp Văn phòng Phòng Kinh tế Trước ngày 15/8/2025

2 Lập phương án, báo cáo UBND tỉnh Công an xã Các thôn Tháng 9/2025
3 Mua sắm áo phao Văn phòng HĐND và UBND xã Quý III/2025
4 Tuyên truyền trên loa Trung tâm Văn hóa xã Hội Nông dân xã Hằng tuần
5 Kiểm tra hồ chứa tại các thôn Phòng Kinh tế, Công an xã Trạm Y tế 20/8/2025`;
  expect(rowsOf(text)).toEqual([
    ['1', 'Rà soát các hộ ở vùng thấp', 'Văn phòng', 'Phòng Kinh tế', 'Trước ngày 15/8/2025'],
    ['2', 'Lập phương án, báo cáo UBND tỉnh', 'Công an xã', 'Các thôn', 'Tháng 9/2025'],
    ['3', 'Mua sắm áo phao', 'Văn phòng HĐND và UBND xã', '', 'Quý III/2025'],
    ['4', 'Tuyên truyền trên loa', 'Trung tâm Văn hóa xã', 'Hội Nông dân xã', 'Hằng tuần'],
    ['5', 'Kiểm tra hồ chứa tại các thôn', 'Phòng Kinh tế, Công an xã', 'Trạm Y tế', '20/8/2025'],
  ]);
});

test('specks of a scan between the cells are no part of them', () => {
  const text = `Nội dung công việc - Đơn vị thực hiện Thời hạn
1. Cài đặt phần mềm tại các trạm : ¡Phòng Thanh tra số 2 .|_ Trước 15/11/2021
2. Gửi báo cáo cho Sở Y tế sa | Phòng Tổ chức cán bộ 5 Tháng 7/2022`;
  expect(rowsOf(text)).toEqual([
    ['1', 'Cài đặt phần mềm tại các trạm', 'Phòng Thanh tra số 2', '', 'Trước 15/11/2021'],
    ['2', 'Gửi báo cáo cho Sở Y tế', 'Phòng Tổ chức cán bộ', '', 'Tháng 7/2022'],
  ]);
});

test.each([
  ['a line that says more than names of columns', 'Nội dung các đơn vị phải thực hiện theo thời hạn'],
  ['a line that opens a list', 'Nội dung công việc các đơn vị thực hiện, thời gian:'],
  ['columns with no times', 'Nội dung công việc Đơn vị chủ trì Đơn vị phối hợp'],
  ['columns with bars, which are read by them', 'Nội dung | Đơn vị chủ trì | Thời hạn'],
])('%s heads no such table', (_, heading) => {
  const rows = '1. Trồng cây Phòng Kinh tế Trước 15/8/2025\n2. Quét đường Công an xã Tháng 9/2025';
  expect(rowsOf(`${heading}\n${rows}`)).toEqual([]);
});

test('points that name nobody at their end are no rows, nor is one row a table', () => {
  expect(rowsOf(`${HEADING}\n1. Trồng cây ở thôn.\n2. Quét đường vào ngày 15/8/2025.`)).toEqual([]);
  expect(rowsOf(`${HEADING}\n1. Trồng cây Phòng Kinh tế Tháng 9/2025\nHết.`)).toEqual([]);
});
