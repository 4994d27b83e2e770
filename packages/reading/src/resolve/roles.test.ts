import { describe, expect, test } from 'vitest';
import { readCases } from '../../test/cases.ts';
import { read } from '../read.ts';
import type { ReadingTask } from '../reading.ts';

/** A list of orders with the case as its only point, unless it brings points or addressees of its own. */
const BEFORE = 'Hội nghị kết luận như sau:\n';
const BRINGS_OWN = /^\d\.|^Kính gửi|\n/u;

/** Each stretch that is a party of some task, in order of appearance, with its roles and where they come from. */
function partiesOf(tasks: readonly ReadingTask[]): { start: number; end: number; roles: string }[] {
  const found = new Map<string, { start: number; end: number; roles: Set<string> }>();
  for (const { role, source, span } of tasks.flatMap((task) => task.parties)) {
    const key = `${span.start}-${span.end}`;
    const roles = found.get(key)?.roles ?? new Set<string>();
    found.set(key, { ...span, roles: roles.add(`${role} ${source}`) });
  }
  return [...found.values()]
    .map(({ start, end, roles }) => ({ start, end, roles: [...roles].join(' + ') }))
    .sort((a, b) => a.start - b.start);
}

describe('who leads, who helps, through whom, to whom', () => {
  test.each(readCases(new URL('./roles.cases.txt', import.meta.url)))(
    '$title',
    ({ text, spans, expected }) => {
      const document = `${text.startsWith('Kính gửi') ? '' : BEFORE}${BRINGS_OWN.test(text) ? '' : '1. '}${text}`;
      const shift = document.length - text.length;
      const found = partiesOf(read(document).tasks);
      expect(found.map(({ start, end, roles }) => `${roles}: ${document.slice(start, end)}`)).toEqual(
        spans.map(({ start, end }, i) => `${expected[i] ?? '?'}: ${text.slice(start, end)}`),
      );
      expect(found.map(({ start }) => start)).toEqual(spans.map(({ start }) => start + shift));
    },
  );
});

test('a short document is not addressed to the body that speaks in its opening', () => {
  const { tasks } = read(
    'UBND huyện yêu cầu thực hiện các nội dung sau:\n1. Rà soát cơ sở vật chất trường học.\n2. Lập danh sách học sinh khó khăn.',
  );
  expect(tasks.map(({ leads }) => leads)).toEqual([[], []]);
});

test('a cooperator says which opening it was taken from', () => {
  const { tasks } = read(
    'Hội nghị kết luận như sau:\n1. Phòng Nội vụ chủ trì, phối hợp với Trạm Y tế thực hiện các việc sau:\na) Rà soát cơ sở vật chất trường học.',
  );
  const cooperators = tasks.flatMap(({ parties }) => parties.filter(({ role }) => role === 'cooperator'));
  expect(cooperators).toMatchObject([{ text: 'Trạm Y tế', source: 'list-opening', sourceSection: '1' }]);
});
