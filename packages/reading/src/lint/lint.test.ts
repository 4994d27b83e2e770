import { describe, expect, test } from 'vitest';
import { readCases } from '../../test/cases.ts';
import type { LintSettings } from './finding.ts';
import { LINT_RULES } from './index.ts';
import { lint } from './lint.ts';

const casesOf = (id: string) => readCases(new URL(`./rules/${id}.cases.txt`, import.meta.url));

/** "… {daysOff=2024-09-02|2024-09-03}" in a title gives the settings of the case. */
function settingsOf(title: string): LintSettings {
  const written = /\{(\w+)=([^}]+)\}/u.exec(title);
  return written ? { [written[1] ?? '']: (written[2] ?? '').split('|') } : {};
}

const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || a.end - b.end;

describe.each(LINT_RULES.map(({ id }) => id))('%s', (id) => {
  const cases = casesOf(id);

  test.each(cases)('$title', ({ title, text, spans, expected }) => {
    const found = lint(text, settingsOf(title)).filter(({ rule }) => rule === id);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      spans.toSorted(byPlace).map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.map(({ message }, i) => message.vi.includes(expected[i] ?? '?'))).toEqual(
      expected.map(() => true),
    );
  });

  test('has as many cases that must stay silent as cases that must be found', () => {
    const found = cases.filter(({ expected }) => expected.length > 0).length;
    expect(found).toBeGreaterThanOrEqual(2);
    expect(cases.length - found).toBeGreaterThanOrEqual(found);
  });

  test('can be switched off', () => {
    for (const { title, text } of cases)
      expect(lint(text, { ...settingsOf(title), off: [id] }).map(({ rule }) => rule)).not.toContain(id);
  });
});

test('every rule has a name of its own and says everything in both languages', () => {
  expect(new Set(LINT_RULES.map(({ id }) => id)).size).toBe(LINT_RULES.length);
  for (const { summary, source, explanation, howToMend } of LINT_RULES)
    for (const { vi, en } of [summary, source, explanation, howToMend])
      expect([vi.trim(), en.trim()]).not.toContain('');
});
