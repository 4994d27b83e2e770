import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { DirectiveId } from '../base/ids.ts';
import type { PersonKey } from '../tasks/task-world.test-data.ts';
import { isCited } from './citation-map.ts';
import { directiveWorld } from './directive-world.test-data.ts';

describe('what is cited is a directive', () => {
  test.each([
    ['203/TB-UBND', null, '203/TB-UBND', '2024-06-18'],
    ['203/TB-UBND', '2024-06-18', '203 / TB-UBND', '2024-06-18'],
    ['203/TB-UBND', '2024-06', '203/TB-UBND', '2024-06-18'],
    ['71/2020/NĐ-CP', null, '71/2020/NĐ-CP', '2020-06-30'],
  ])('%s of %s is %s of %s', (number, date, known, issueDate) => {
    expect(isCited({ number, date }, { number: known, issueDate })).toBe(true);
  });
  test.each([
    ['203/TB-UBND', '2023-06-18', '203/TB-UBND', '2024-06-18'],
    ['203/TB-UBND', null, '203/KH-UBND', '2024-06-18'],
    ['/TB-UBND', null, '/TB-UBND', '2024-06-18'],
    ['71/2020/NĐ-CP', null, '71/2020/NĐ-CP', '2021-01-01'],
  ])('%s of %s is not %s of %s', (number, date, known, issueDate) => {
    expect(isCited({ number, date }, { number: known, issueDate })).toBe(false);
  });
});

describe('the map of citations', async () => {
  const world = await directiveWorld();
  const { directives, actor, issue, unit, owner } = world;
  const cite = async (id: DirectiveId, ...cited: { number: string; date: string | null }[]) => {
    const citations = JSON.stringify(
      cited.map((one) => ({ ...one, span: { start: 0, end: 1 }, text: one.number })),
    );
    await sql`
      update directive set issue_date = '2024-06-18',
        reading = jsonb_set(reading, '{citations}', ${citations}::jsonb) where id = ${id}
    `.execute(owner);
  };
  const first = await issue('1 / TB-UBND', { leads: [unit('school')] });
  const second = await issue('2/TB-UBND', { leads: [unit('other')] });
  await cite(first, { number: '5/NQ-CP', date: null });
  await cite(
    second,
    { number: '1/TB-UBND', date: '2024-06-18' },
    { number: '1/TB-UBND', date: '2019-01-01' },
    { number: '9/KH-UBND', date: null },
  );
  const mapOf = async (who: PersonKey, id: DirectiveId) => (await directives.read(actor(who), id)).citations;

  test('leads from a directive to what it cites and to what cites it', async () => {
    const { cites, citedBy } = await mapOf('clerk', second);
    expect(cites.map(({ number, known }) => [number, known.map(({ id }) => id)])).toEqual([
      ['1/TB-UBND', [first]],
      ['1/TB-UBND', []],
      ['9/KH-UBND', []],
    ]);
    expect(citedBy).toEqual([]);
    expect((await mapOf('clerk', first)).citedBy.map(({ id }) => id)).toEqual([second]);
  });
  test('names no directive that the reader may not read', async () => {
    expect((await mapOf('head', first)).citedBy).toEqual([]);
    expect((await mapOf('otherHead', second)).cites.flatMap(({ known }) => known)).toEqual([]);
  });
});
