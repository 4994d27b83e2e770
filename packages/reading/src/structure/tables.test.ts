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

  test('two columns are such a table where one says whose the work is', () => {
    const [table] = findTaskTables(
      '| Đơn vị | Nhiệm vụ |\n| Phòng Tư pháp | Phổ biến pháp luật |\n| Phòng Nội vụ | Rà soát biên chế |',
    );
    expect(table?.columns).toMatchObject({ lead: 0, task: 1 });
    expect(table?.rows).toHaveLength(2);
    expect(findTaskTables('| Nội dung | Thời gian |\n| Lễ khai giảng | 05/9 |')).toEqual([]);
  });

  test('a cell ends when it goes on for longer than any has words', () => {
    const [table] = findTaskTables(
      `TT\tNội dung\tCơ quan chủ trì\tThời gian\n1\tRà soát các thôn và\n${'kiểm tra các thôn và\n'.repeat(1000)}`,
    );
    const longest = Math.max(
      ...(table?.rows.flatMap(({ cells }) => cells.map(({ text }) => text.length)) ?? []),
    );
    expect(longest).toBeGreaterThan(1000);
    expect(longest).toBeLessThan(5000);
  });
});
