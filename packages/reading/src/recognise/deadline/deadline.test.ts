import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { Openings } from '../../pattern/openings.ts';
import { recognise } from '../../recognisers.ts';
import { foldNfc } from '../../text/fold.ts';
import { edtf, nextSuchDay, type WrittenDate } from './dates.ts';
import { DEADLINE_RULES, type WrittenDeadline } from './deadline.ts';

const here = new URL('./', import.meta.url);
const caseFiles = readdirSync(here).filter((name) => name.endsWith('.cases.txt'));

/** "2025-09-15"; "?-9-15" where the text leaves the year out, "?-this-25" where it says "tháng này". */
function dateSaid(date: WrittenDate): string {
  const { day, month, year } = date;
  if (year !== null) return edtf(date) ?? 'none';
  return ['?', ...[month, day].filter((part) => part !== null)].join('-');
}

function said(value: WrittenDeadline): string {
  if (value.kind === 'date') return `date ${dateSaid(value.on)} ${value.bound}`;
  if (value.kind === 'period') return `period ${dateSaid(value.from)}/${dateSaid(value.to)}`;
  if (value.kind === 'recurring') return `recurring ${value.rrule}`;
  if (value.kind === 'relative') return `relative ${value.amount} ${value.unit}`;
  return value.kind;
}

describe.each(caseFiles)('%s', (file) => {
  test.each(readCases(new URL(file, here)))('$title: $text', ({ text, spans, expected }) => {
    // As a paragraph is read: its lines joined, and the dates of cited documents taken before deadlines are looked for.
    const found = recognise({ text, folded: foldNfc(text.replaceAll('\n', ' ')) }).deadlines;
    expect(found.map((one) => said(one.value))).toEqual(expected);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
  });
});

describe('deadlines', () => {
  test('every rule is tried wherever it matches', () => {
    const corpus = new URL('../../../corpus/', import.meta.url);
    const cases = caseFiles.map((file) => readFileSync(new URL(file, here), 'utf8').replace(/[⟦⟧]/gu, ''));
    const texts = readdirSync(corpus)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, corpus), 'utf8'));
    const folded = foldNfc([...cases, ...texts].join(' ').normalize('NFC')).replaceAll('\n', ' ');
    const openings = new Openings(DEADLINE_RULES.map(({ tree }) => tree)).find({ text: folded, folded });
    const tried = new Map(openings.map(({ at, which }) => [at, which]));
    let found = 0;
    for (const [number, { pattern }] of DEADLINE_RULES.entries()) {
      for (const match of folded.matchAll(new RegExp(pattern.source, 'gu'))) {
        found++;
        expect(tried.get(match.index), `"${match[0]}" at ${match.index}`).toContain(number);
      }
    }
    expect(found).toBeGreaterThan(50);
  });

  test('there are as many cases in which nothing must be found as cases of deadlines', () => {
    const cases = caseFiles.flatMap((file) => readCases(new URL(file, here)));
    const negative = cases.filter(({ expected }) => expected.length === 0).length;
    expect(negative).toBeGreaterThanOrEqual(cases.length - negative);
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
