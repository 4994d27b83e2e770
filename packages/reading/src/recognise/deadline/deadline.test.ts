import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { foldNfc } from '../../text/fold.ts';
import { edtf, nextSuchDay } from './dates.ts';
import { DEADLINE_RULES, deadlineRecogniser, type WrittenDeadline } from './deadline.ts';

function said(value: WrittenDeadline): string {
  if (value.kind === 'date') return `date ${value.date ?? `?-${value.month}-${value.day}`} ${value.bound}`;
  if (value.kind === 'period') return `period ${value.from}/${value.to}`;
  if (value.kind === 'recurring') return `recurring ${value.rrule}`;
  if (value.kind === 'relative') return `relative ${value.amount} ${value.unit}`;
  return value.kind;
}

describe('deadlines', () => {
  test.each(readCases(new URL('./deadline.cases.txt', import.meta.url)))(
    '$title',
    ({ text, spans, expected }) => {
      const found = deadlineRecogniser.find({ text, folded: foldNfc(text) });
      expect(found.map((one) => said(one.value))).toEqual(expected);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
    },
  );

  test('no rule finds what begins with a syllable that it does not name', () => {
    const corpus = new URL('../../../corpus/', import.meta.url);
    const cases = readFileSync(new URL('./deadline.cases.txt', import.meta.url), 'utf8');
    const texts = readdirSync(corpus)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, corpus), 'utf8'));
    const folded = foldNfc([cases.replace(/[⟦⟧]/gu, ''), ...texts].join('\n').normalize('NFC'));
    let found = 0;
    for (const { pattern, opens } of DEADLINE_RULES) {
      for (const match of folded.matchAll(new RegExp(pattern.source, 'gu'))) {
        found++;
        expect(opens.some((syllable) => match[0].startsWith(syllable))).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(50);
  });

  test('a day that the calendar does not have is no date', () => {
    expect(edtf({ day: 31, month: 4, year: 2024 })).toBeNull();
    expect(edtf({ day: 29, month: 2, year: 2024 })).toBe('2024-02-29');
    expect(edtf({ day: 29, month: 2, year: 2023 })).toBeNull();
  });

  test('a year left out is that of the next such day', () => {
    expect(nextSuchDay(15, 9, '2023-08')).toBe('2023-09-15');
    expect(nextSuchDay(15, 1, '2023-12-20')).toBe('2024-01-15');
    expect(nextSuchDay(20, 12, '2023-12-20')).toBe('2023-12-20');
  });
});
