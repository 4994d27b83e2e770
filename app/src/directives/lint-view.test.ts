import { lint } from '@dondoc/reading';
import { describe, expect, test } from 'vitest';
import { layOut } from './document-view.ts';
import { anchorOf, findingKey, keyFromText, lintMarks, lintView } from './lint-view.ts';

const TEXT = `ỦY BAN NHÂN DÂN
HUYỆN THỬ NGHIỆM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 3/TB-UBND
Thử Nghiệm, ngày 18 tháng 6 năm 2024
THÔNG BÁO
Kết luận của Chủ tịch UBND huyện về công tác giáo dục
Chủ tịch UBND huyện yêu cầu:
1. Phòng Giáo dục và Đào tạo báo cáo trước ngày 12/7/2023.
3. Phòng Nội vụ sớm tổng hợp kết quả.`;

const findings = lint(TEXT);
const all = lintView(findings, { dismissed: [], locale: 'vi' }).open;

describe('the findings of a directive', () => {
  test('come the gravest first, and within that in the order of the text', () => {
    const order = { error: 0, warning: 1, hint: 2 };
    const places = all.map(({ severity, start }) => [order[severity], start]);
    expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    expect(all.map(({ rule }) => rule)).toContain('numbering-gap');
    expect(all.map(({ rule }) => rule)).toContain('deadline-before-issue');
  });

  test('that were put aside stand apart, and the others stay', () => {
    const [first] = all;
    if (first === undefined) throw new Error('nothing found');
    const { open, dismissed } = lintView(findings, { dismissed: [first], locale: 'vi' });
    expect(dismissed.map(findingKey)).toEqual([findingKey(first)]);
    expect(open).toEqual(all.slice(1));
  });

  test('say the same in the other language', () => {
    const english = lintView(findings, { dismissed: [], locale: 'en' }).open;
    expect(english.map(findingKey)).toEqual(all.map(findingKey));
    expect(english[0]?.message).not.toBe(all[0]?.message);
  });

  test('are marked in the text where they begin, under the name that the list leads to', () => {
    const paragraphs = layOut({ text: TEXT, marks: lintMarks(all), outline: [], tasks: [] });
    const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
    for (const { start } of all) {
      const at = segments.find((segment) => segment.anchor === anchorOf(start));
      expect(at?.start).toBe(start);
      expect(at?.marks).toContain('lint');
    }
  });
});

test('a finding is known again by what a form sends of it', () => {
  for (const { rule, start, end } of all)
    expect(keyFromText(findingKey({ rule, start, end }))).toEqual({ rule, start, end });
});

test.each(['', 'x', 'vague-deadline', 'vague-deadline:5:3', 'vague-deadline:-1:3', 'A:1:2', 'a b:1:2'])(
  'anything else is no finding: “%s”',
  (text) => expect(keyFromText(text)).toBeNull(),
);
