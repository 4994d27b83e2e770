import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextAttempt, withoutSecrets, withSecrets } from './delivery.ts';
import { layOutMail, wrap } from './mail-layout.ts';

const begun = Temporal.Instant.from('2026-11-22T01:00:00Z');

function waits(luck: number): readonly number[] {
  const seconds: number[] = [];
  for (let at = begun; ; ) {
    const next = nextAttempt(begun, at, luck);
    if (next === null) return seconds;
    seconds.push(at.until(next).total('seconds'));
    at = next;
  }
}

describe('trying again', () => {
  test('the waits double from half a minute to half a day, for three days', () => {
    const found = waits(0.5);
    expect(found.slice(0, 5)).toEqual([30, 30, 60, 120, 240]);
    expect(Math.max(...found)).toBe(43_200);
    const hours = found.reduce((sum, wait) => sum + wait, 0) / 3600;
    expect(hours).toBeGreaterThan(60);
    expect(hours).toBeLessThanOrEqual(72);
  });

  test('it ends whatever the luck, within three days and thirty attempts, and never goes back in time', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (luck) => {
        const found = waits(luck);
        expect(found.length).toBeLessThan(30);
        expect(found.every((wait) => wait >= 24)).toBe(true);
        expect(found.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(72 * 3600);
      }),
    );
  });

  test('what waited for days before its first attempt is still tried for three days from then', () => {
    expect(nextAttempt(begun, begun, 0)?.toString()).toBe('2026-11-22T01:00:24Z');
  });
});

test('secrets go in where they are named, and are dots on a screen', () => {
  const text = 'Mở https://dondoc.example/moi/⟦code⟧ (⟦khac⟧)';
  expect(withSecrets(text, { code: 'ACDE3-KMNPQ' })).toBe(
    'Mở https://dondoc.example/moi/ACDE3-KMNPQ (⟦khac⟧)',
  );
  expect(withoutSecrets(text)).not.toContain('code');
});

describe('the layout of an e-mail', () => {
  const mail = layOutMail({
    heading: 'Giao 2 việc',
    blocks: [
      { kind: 'words', text: 'Kính gửi bà <Hoà> & ông "Bình".' },
      {
        kind: 'list',
        items: [
          { text: 'Rà soát cơ sở vật chất', detail: 'hạn 28/6/2024', link: 'https://a.example/viec/1' },
        ],
      },
      { kind: 'facts', facts: [['Đơn vị', 'Trường TH Bình Minh']] },
      { kind: 'link', label: 'Mở Đôn Đốc', address: `https://a.example/${'x'.repeat(100)}` },
    ],
    footer: 'Thư tự động.',
    locale: 'vi',
  });

  test('reads as plain text', () => {
    expect(mail.text).toBe(
      [
        'Giao 2 việc',
        'Kính gửi bà <Hoà> & ông "Bình".',
        '- Rà soát cơ sở vật chất\n  hạn 28/6/2024\n  https://a.example/viec/1',
        'Đơn vị: Trường TH Bình Minh',
        `Mở Đôn Đốc:\nhttps://a.example/${'x'.repeat(100)}`,
        '-- \nThư tự động.\n',
      ].join('\n\n'),
    );
  });

  test('the other form escapes what people wrote and loads nothing from anywhere', () => {
    expect(mail.html).toContain('Kính gửi bà &lt;Hoà&gt; &amp; ông &quot;Bình&quot;.');
    expect(mail.html).not.toMatch(/<(?:img|link|script|iframe)|url\(|src=/u);
  });

  test('no line is longer than 72 signs unless one word is, and no word is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L}\d]{1,20}$/u), { minLength: 1 }), (words) => {
        const lines = wrap(words.join(' '), '- ', '  ').split('\n');
        expect(lines.every((line) => line.length <= 72)).toBe(true);
        expect(lines.map((line) => line.slice(2)).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
