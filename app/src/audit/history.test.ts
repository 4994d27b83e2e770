import { describe, expect, test } from 'vitest';
import { RECORDED_ACTIONS } from './audit-entry.ts';
import { byDay, HISTORY_PAGE_SIZE, type HistoryItem, pageOfHistory } from './history.ts';
import { historyInWords, readAskedHistory, toldInWords } from './history-words.ts';

const frame = { today: Temporal.PlainDate.from('2024-06-20'), locale: 'vi' } as const;
const newest = { order: 'newest', page: 1 } as const;

function item(given: Partial<HistoryItem>): HistoryItem {
  return {
    key: 'a:1',
    at: '2024-06-20T02:05:00Z',
    who: 'Võ Thị Hạnh',
    forUnit: null,
    toUnit: null,
    action: 'position.given',
    about: null,
    detail: {},
    text: '',
    units: 1,
    members: [],
    origin: null,
    ...given,
  };
}

function lineOf(given: Partial<HistoryItem>) {
  const line = historyInWords({ items: [item(given)], more: false }, newest, frame).days[0]?.lines[0];
  if (line === undefined) throw new Error('one line was asked for');
  return line;
}

const member = (number: number) => ({
  key: `m${number}`,
  at: '2024-06-20T02:05:00Z',
  who: `Người ${number}`,
  unit: `Trường ${number}`,
  to: `/viec/${number}`,
  text: '',
  origin: null,
});

describe('a sentence', () => {
  test.each(RECORDED_ACTIONS)('tells of %s in both languages', (action) => {
    for (const locale of ['vi', 'en'] as const) {
      const told = toldInWords(action, { ...frame, locale });
      expect(told).not.toContain(action);
      expect(told.length).toBeGreaterThan(3);
    }
  });

  test('says who did what, with what it was about', () => {
    const line = lineOf({
      about: { text: 'Lê An', to: '/nguoi/1' },
      detail: { position: 'Hiệu trưởng, Trường A', since: '2024-07-01' },
    });
    expect([line.time.text, line.who, line.did, line.about?.text, line.note]).toEqual([
      '9:05',
      'Võ Thị Hạnh',
      'đã giao chức vụ',
      'Lê An',
      'chức vụ: Hiệu trưởng, Trường A · từ ngày 1/7/2024',
    ]);
  });

  test('sums up what several units did, and can be opened', () => {
    const line = lineOf({
      who: null,
      action: 'assignment.received',
      units: 12,
      members: [member(1), member(2)],
    });
    expect(`${line.who} ${line.did}`).toBe('12 đơn vị đã tiếp nhận việc');
    expect(line.open).toBe('Xem 12 đơn vị');
    expect(line.cut).toBe('Hiện 2 diễn biến gần nhất');
  });

  test('sums up what one person did to several units', () => {
    const line = lineOf({ action: 'assignment.confirmed', units: 3, members: [1, 2, 3].map(member) });
    expect([line.who, line.did, line.toUnit?.text, line.cut]).toEqual([
      'Võ Thị Hạnh',
      'đã xác nhận hoàn thành',
      '3 đơn vị',
      '',
    ]);
  });

  test('tells what was there before', () => {
    const before = { name: 'Lê An', phone: null };
    expect(lineOf({ action: 'person.changed', detail: { before } }).note).toBe(
      'trước đó: tên Lê An, điện thoại —',
    );
  });

  test('does not say of what was refused that it was done', () => {
    expect(toldInWords('session.refused', frame)).toBe('đăng nhập không được');
    expect(toldInWords('session.begun', frame)).toBe('đã đăng nhập');
  });
});

describe('a history', () => {
  const at = (hour: number) =>
    item({ key: `a:${hour}`, at: `2024-06-19T${String(hour).padStart(2, '0')}:00:00Z` });

  test('goes by days of the office, not of Greenwich', () => {
    // 17:00 in Greenwich is midnight in Hà Nội.
    const days = historyInWords({ items: [at(18), at(17), at(16)], more: false }, newest, frame).days;
    expect(days.map(({ words, lines }) => [words, lines.length])).toEqual([
      ['Hôm nay, thứ Năm 20/6/2024', 2],
      ['Hôm qua, thứ Tư 19/6/2024', 1],
    ]);
    expect(byDay([])).toEqual([]);
  });

  test('puts what several sources tell in one order, either way', () => {
    const sources = [[at(1), at(5)], [at(3)]];
    const keys = (order: 'newest' | 'oldest') =>
      pageOfHistory(sources, { order, page: 1 }).items.map(({ key }) => key);
    expect(keys('newest')).toEqual(['a:5', 'a:3', 'a:1']);
    expect(keys('oldest')).toEqual(['a:1', 'a:3', 'a:5']);
  });

  test('comes in pages without loss', () => {
    const all = Array.from({ length: 2 * HISTORY_PAGE_SIZE + 3 }, (_, number) =>
      item({ key: `a:${number}` }),
    );
    const pages = [1, 2, 3].map((page) => pageOfHistory([all], { order: 'oldest', page }));
    expect(pages.flatMap(({ items }) => items)).toEqual(all);
    expect(pages.map(({ more }) => more)).toEqual([true, true, false]);
  });

  test('an address that makes no sense asks for the newest', () => {
    const asked = (query: string) => readAskedHistory(`http://x/?${query}`);
    expect(asked('trang=0&thu-tu=x')).toEqual({ order: 'newest', page: 1 });
    expect(asked('trang=12&thu-tu=cu')).toEqual({ order: 'oldest', page: 12 });
    expect(asked('trang=99999999')).toEqual({ order: 'newest', page: 1 });
  });
});
