import { describe, expect, test } from 'vitest';
import { nearlySame, twinFinder, wordsOf } from './similar-task.ts';

describe('two tasks ask for nearly the same', () => {
  test.each([
    [
      'Rà soát, thống kê cơ sở vật chất các trường học trên địa bàn',
      'Thống kê, rà soát cơ sở vật chất trường học, báo cáo kết quả',
    ],
    [
      'Báo cáo số lượng học sinh có hoàn cảnh khó khăn',
      'Tổng hợp báo cáo số lượng học sinh có hòan cảnh khó khăn năm nay',
    ],
    ['Rà soát nguy cơ mất an toàn trong trường học', 'RÀ SOÁT các nguy cơ mất an toàn trường học'],
    ['Báo cáo sơ kết học kỳ I năm học 2024-2025', 'Gửi báo cáo sơ kết học kì I năm học 2024 – 2025'],
  ])('%s · %s', (a, b) => {
    expect(nearlySame(wordsOf(a), wordsOf(b))).toBe(true);
  });
});

describe('two tasks ask for different things', () => {
  test.each([
    ['Báo cáo kết quả rà soát cơ sở vật chất', 'Báo cáo kết quả rà soát đội ngũ giáo viên'],
    ['Báo cáo sơ kết học kỳ I năm học 2024-2025', 'Báo cáo sơ kết học kỳ II năm học 2024-2025'],
    ['Báo cáo thu chi ngoài ngân sách quý I', 'Báo cáo thu chi ngoài ngân sách quý II'],
    ['Báo cáo kết quả', 'Báo cáo kết quả thực hiện'],
    [
      'Tổ chức tập huấn phòng chống đuối nước cho học sinh',
      'Tổ chức tập huấn phòng cháy chữa cháy cho giáo viên',
    ],
    ['Kiểm tra bếp ăn bán trú', 'Kiểm tra hồ bơi trường học'],
  ])('%s · %s', (a, b) => {
    expect(nearlySame(wordsOf(a), wordsOf(b))).toBe(false);
  });
});

test('the later one points to the nearest earlier one, whatever the order they come in', () => {
  const task = (taskId: string, issuedOn: string, summary = 'Thống kê thiết bị dạy học tối thiểu') => ({
    taskId,
    issuedOn,
    summary,
  });
  const twins = twinFinder()([
    task('c', '2024-06-03'),
    task('x', '2024-05-30', 'Kiểm tra bếp ăn bán trú'),
    task('a', '2024-05-03'),
    task('b', '2024-05-20'),
  ]);
  expect(twins.map(({ earlier, later }) => [earlier.taskId, later.taskId])).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ]);
});
