import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSIGNMENT_STATES } from './assignment.ts';
import { arePartsOf, type Branch, duePastWhole, isLive, partsOf, progressOf, uncovered } from './cascade.ts';

const wordsOf = (text: string): string[] => partsOf(text).map(({ start, end }) => text.slice(start, end));

describe('the parts of a task', () => {
  test.each([
    ['Rà soát cơ sở vật chất.', ['Rà soát cơ sở vật chất.']],
    [
      'Rà soát cơ sở vật chất; lập dự toán sửa chữa. Báo cáo trước ngày 28/6/2024.',
      ['Rà soát cơ sở vật chất', 'lập dự toán sửa chữa.', 'Báo cáo trước ngày 28/6/2024.'],
    ],
    ['Phối hợp với TP. Quảng Ngãi rà soát.', ['Phối hợp với TP. Quảng Ngãi rà soát.']],
    ['a) Trường mầm non\nb) Trường tiểu học', ['a) Trường mầm non', 'b) Trường tiểu học']],
  ])('%s', (text, parts) => {
    expect(wordsOf(text)).toEqual(parts);
  });

  test('leave out no letter of any text, and do not overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Rà soát', 'TP.', '. ', '.', ';', '\n', ' ', 'Lập', '28/6', '…')),
        (pieces) => {
          const text = pieces.join('');
          const parts = partsOf(text);
          const letters = (from: string): string => from.replaceAll(/[^\p{L}\p{N}]/gu, '');
          expect(letters(wordsOf(text).join(''))).toBe(letters(text));
          for (const [n, part] of parts.entries())
            expect(part.start).toBeGreaterThanOrEqual(parts[n - 1]?.end ?? 0);
          expect(arePartsOf(text, parts)).toBe(true);
          expect(uncovered(parts, parts)).toEqual([]);
          expect(uncovered(parts, [])).toEqual(parts);
        },
      ),
    );
  });
});

test('a part has a last day when the whole has one, and none that is later', () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  expect(duePastWhole(null, null)).toBeNull();
  expect(duePastWhole(day('2024-06-28'), null)).toBeNull();
  expect(duePastWhole(null, day('2024-06-28'))).toBe('partNeedsDue');
  expect(duePastWhole(day('2024-06-28'), day('2024-06-28'))).toBeNull();
  expect(duePastWhole(day('2024-06-29'), day('2024-06-28'))).toBe('partAfterWhole');
});

describe('the progress of what was broken down', () => {
  const leaf = (state: Branch['state'], percent = 0): Branch => ({
    state,
    percent,
    children: [],
    parts: { total: 0, done: 0 },
  });
  const whole = (children: Branch[], parts = { total: 0, done: 0 }): Branch => ({
    state: 'in-progress',
    percent: 5,
    children,
    parts,
  });

  test.each<[string, Branch, number]>([
    ['nothing below: what the unit reports', leaf('in-progress', 35), 35],
    [
      'handed in: all of it, whatever is left below',
      { ...whole([leaf('assigned')]), state: 'submitted' },
      100,
    ],
    ['the mean of what is below', whole([leaf('done'), leaf('in-progress', 50)]), 75],
    ['what was cancelled does not count', whole([leaf('done'), leaf('cancelled', 0)]), 100],
    ['all cancelled: again what the unit reports', whole([leaf('cancelled')]), 5],
    ['what was returned is still to be done', whole([leaf('done'), leaf('returned')]), 50],
    ['two of three done is not 67', whole([leaf('done'), leaf('done'), leaf('assigned')]), 66],
    ['people of the unit count like units', whole([leaf('done')], { total: 3, done: 1 }), 50],
    ['level under level', whole([whole([leaf('done'), leaf('assigned')]), leaf('done')]), 75],
  ])('%s', (_case, branch, percent) => {
    expect(progressOf(branch)).toBe(percent);
  });

  const anyBranch = fc.memo(
    (depth): fc.Arbitrary<Branch> =>
      fc.record({
        state: fc.constantFrom(...ASSIGNMENT_STATES),
        percent: fc.nat(100),
        children: depth > 1 ? fc.array(anyBranch(), { maxLength: 3 }) : fc.constant([]),
        parts: fc.nat(3).chain((total) => fc.record({ total: fc.constant(total), done: fc.nat(total) })),
      }),
  );

  test('is never below 0 or above 100, and 100 of what is open only when nothing below is left', () => {
    fc.assert(
      fc.property(anyBranch(4), (branch) => {
        const shown = progressOf(branch);
        expect(shown).toBeGreaterThanOrEqual(0);
        expect(shown).toBeLessThanOrEqual(100);
        const live = branch.children.filter(({ state }) => isLive(state));
        const closed = branch.state === 'submitted' || branch.state === 'done';
        if (shown < 100 || closed || live.length + branch.parts.total === 0) return;
        expect(live.every((child) => progressOf(child) === 100)).toBe(true);
        expect(branch.parts.done).toBe(branch.parts.total);
      }),
    );
  });
});
