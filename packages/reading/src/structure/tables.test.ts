import { describe, expect, test } from 'vitest';
import { findTaskTables } from './tables.ts';

const HEADING = 'Thời gian\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp';

describe('tables whose cells a tab parts', () => {
  test('a heading between the rows parts them and leaves the columns as they are', () => {
    const tables = findTaskTables(
      `${HEADING}\n\n1. Công tác đảng\nNgày 03/10\tHọp giao ban\tVăn phòng\t\n\n2. Công tác chính quyền\nTrước 15/11\tRà soát quy hoạch\tBan Tổ chức\tVăn phòng`,
    ).filter(({ rows }) => rows.length > 0);
    expect(tables.map(({ rows }) => rows.map(({ cells }) => cells[1]?.text))).toEqual([
      ['Họp giao ban'],
      ['Rà soát quy hoạch'],
    ]);
    expect(tables.map(({ columns }) => columns.lead)).toEqual([2, 2]);
  });

  test('a sentence, or a row of another width, ends them', () => {
    const [table, ...others] = findTaskTables(
      `${HEADING}\nNgày 03/10\tHọp\tVăn phòng\tBan Tổ chức\n1. Họp xong thì báo cáo.\nA\tB\tC\tD\n2. Danh sách\nA\tB`,
    );
    expect(table?.rows).toHaveLength(1);
    expect(others).toEqual([]);
  });
});
