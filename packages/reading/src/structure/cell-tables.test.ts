import { describe, expect, test } from 'vitest';
import { findStackedTables } from './stacked-tables.ts';

const linesOf = (text: string): string => text.replaceAll(' / ', '\n');
const rowsOf = (text: string): string[] =>
  findStackedTables(linesOf(text)).flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map((cell) => cell.text).join(' | ')),
  );

const HEADINGS = 'TT / Nội dung / Đơn vị chủ trì / Đơn vị phối hợp / Thời hạn';

describe('tables of one cell to a line', () => {
  test('rows below groups, numbered on or anew', () => {
    expect(
      rowsOf(
        `${HEADINGS} / I / Chuẩn bị / 1 / Lập tổ công tác / Văn phòng / Các thôn / Trước 15/8 / II / Thực hiện / 2 / Rà soát hộ / Phòng Kinh tế / Các thôn / Tháng 9`,
      ),
    ).toEqual([
      'I | Chuẩn bị',
      '1 | Lập tổ công tác | Văn phòng | Các thôn | Trước 15/8',
      'II | Thực hiện',
      '2 | Rà soát hộ | Phòng Kinh tế | Các thôn | Tháng 9',
    ]);
  });

  test('parts of a numbered title', () => {
    expect(
      rowsOf(
        'STT / Nhiệm vụ / Chủ trì / Thời gian / 1 / Tuyên truyền / 1.1 / Phát thanh / Đài xã / Tháng 5 / 1.2 / Treo băng rôn / Đoàn xã / Trước 10/5 / 2 / Tập huấn / 2.1 / Cấp tài liệu / Văn phòng / Tháng 6',
      ),
    ).toEqual([
      '1 | Tuyên truyền',
      '1.1 | Phát thanh | Đài xã | Tháng 5',
      '1.2 | Treo băng rôn | Đoàn xã | Trước 10/5',
      '2 | Tập huấn',
      '2.1 | Cấp tài liệu | Văn phòng | Tháng 6',
    ]);
  });

  test('headings printed anew behind a page break, and an empty cell', () => {
    expect(
      rowsOf(
        `${HEADINGS} / 1 / Lập tổ / Văn phòng / Các thôn / Trước 15/8 / 2 /  / ${HEADINGS} / 2 / Báo cáo tiến độ / Phòng Nội vụ /  / Hằng tháng / 3 / Tổng kết / Văn phòng / Các thôn / Tháng 12`,
      ),
    ).toEqual([
      '1 | Lập tổ | Văn phòng | Các thôn | Trước 15/8',
      '2 | Báo cáo tiến độ | Phòng Nội vụ |  | Hằng tháng',
      '3 | Tổng kết | Văn phòng | Các thôn | Tháng 12',
    ]);
  });

  test('a row without the line of a cell that says nothing', () => {
    expect(
      rowsOf(
        `${HEADINGS} / 1 / Lập tổ / Văn phòng / Trước 15/8 / 2 / Rà soát / Phòng Nội vụ / Các thôn / Tháng 9 / 3 / Kiểm tra / Thanh tra / Các thôn / 4 / Tổng kết / Văn phòng / Các thôn / Tháng 12`,
      ),
    ).toEqual([
      '1 | Lập tổ | Văn phòng |  | Trước 15/8',
      '2 | Rà soát | Phòng Nội vụ | Các thôn | Tháng 9',
      '3 | Kiểm tra | Thanh tra | Các thôn | ',
      '4 | Tổng kết | Văn phòng | Các thôn | Tháng 12',
    ]);
  });

  test('cells that are wrapped, some of them left out, and headings in two lines', () => {
    const headings = 'TT / Nội dung / Đơn vị / chủ trì / Đơn vị phối hợp / Thời hạn';
    expect(
      rowsOf(
        `${headings} / I / Chuẩn bị / 1 / Lập danh sách hộ chăn nuôi trên / địa bàn các thôn / Phòng Kinh tế, Hạ tầng và / Đô thị / Công an xã; Hội / Nông dân xã / Trước 15/8 / II / Thực hiện / 1 / Tiêm phòng cho đàn / trâu bò / Trạm Thú y / Tháng 9 / 2 / Tổng hợp, báo cáo / Phòng Nội vụ / Các thôn / Trước ngày 20 / hằng tháng`,
      ),
    ).toEqual([
      'I | Chuẩn bị',
      '1 | Lập danh sách hộ chăn nuôi trên địa bàn các thôn | Phòng Kinh tế, Hạ tầng và Đô thị | Công an xã; Hội Nông dân xã | Trước 15/8',
      'II | Thực hiện',
      '1 | Tiêm phòng cho đàn trâu bò | Trạm Thú y |  | Tháng 9',
      '2 | Tổng hợp, báo cáo | Phòng Nội vụ | Các thôn | Trước ngày 20 hằng tháng',
    ]);
  });

  test('a calendar by days, one of them over two rows', () => {
    expect(
      rowsOf(
        'Ngày / Nội dung / Chủ trì / Thứ Hai 05/5 / Họp giao ban / Bí thư / Kiểm tra chợ / Phó Chủ tịch / Thứ Ba 06/5 / Tiếp dân / Chủ tịch',
      ),
    ).toEqual([
      'Thứ Hai 05/5 | Họp giao ban | Bí thư',
      'Thứ Hai 05/5 | Kiểm tra chợ | Phó Chủ tịch',
      'Thứ Ba 06/5 | Tiếp dân | Chủ tịch',
    ]);
  });

  test('empty lines between all cells are none of them', () => {
    expect(
      findStackedTables(
        'Ngày\n\nNội dung\n\nChủ trì\n\nThứ Hai 05/5\n\nHọp giao ban\n\nBí thư\n\nThứ Ba 06/5\n\nTiếp dân\n\nChủ tịch\n\nNơi nhận:',
      )[0]?.rows,
    ).toHaveLength(2);
  });

  test('points below a line that is also the name of a column are no table', () => {
    expect(rowsOf('Thời gian / Sáng 12/5/2026. / Địa điểm / Hội trường xã. / Thành phần')).toEqual([]);
    expect(rowsOf('TT / Nội dung / 1 / Rà soát / 2 / Báo cáo')).toEqual([]);
  });
});
