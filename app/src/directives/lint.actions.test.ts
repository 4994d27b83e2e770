import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { directiveWorld } from './directive-world.test-data.ts';

const world = await directiveWorld();
const { directives } = world;
const clerk = world.actor('clerk');
const id = await world.received();

const view = async () => (await directives.screen.view(clerk, id, 'vi')).lint;
const first = async () => {
  const [finding] = (await view()).open;
  if (finding === undefined) throw new Error('nothing found');
  return finding;
};
const recorded = async (action: string): Promise<number> => {
  const { rows } = await sql<{
    n: string;
  }>`select count(*) as n from audit_entry where action = ${action}`.execute(world.owner);
  return Number(rows[0]?.n);
};

describe('a finding', () => {
  test('is put aside for its directive and taken back, both recorded; twice is once', async () => {
    const finding = await first();
    await directives.lint.dismiss(clerk, id, finding);
    await directives.lint.dismiss(clerk, id, finding);
    expect((await view()).open).not.toContainEqual(finding);
    expect((await view()).dismissed).toEqual([finding]);
    await directives.lint.takeBack(clerk, id, finding);
    expect((await view()).open).toContainEqual(finding);
    expect([await recorded('lint-finding.dismissed'), await recorded('lint-finding.taken-back')]).toEqual([
      1, 1,
    ]);
  });

  test.each(['head', 'communeClerk', 'divisionSpecialist'] as const)(
    'of a directive of another desk is not there for %s',
    async (who) => {
      const finding = await first();
      await expect(directives.lint.dismiss(world.actor(who), id, finding)).rejects.toMatchObject({
        code: 'not_found',
      });
    },
  );

  test('of a rule or a place that does not exist is refused', async () => {
    const finding = await first();
    const far = { ...finding, end: 9_999_999 };
    await expect(directives.lint.dismiss(clerk, id, { ...finding, rule: 'no-such' })).rejects.toMatchObject({
      code: 'bad_input',
    });
    await expect(directives.lint.dismiss(clerk, id, far)).rejects.toMatchObject({ code: 'bad_input' });
  });
});

describe('a rule', () => {
  beforeAll(async () => {
    await sql`
      insert into position (person_id, unit_id, role, title, valid)
      values (${clerk.personId}, ${world.unit('office')}, 'administrator', 'Quản trị', '[2020-01-01,)')
    `.execute(world.owner);
  });

  const administrator = {
    ...clerk,
    positions: clerk.positions.map((position) => ({ ...position, role: 'administrator' as const })),
  };

  test('is switched off for all directives and on again by an administrator, both recorded', async () => {
    const { rule } = await first();
    await directives.lint.switchRule(administrator, rule, true);
    expect((await view()).open.map((finding) => finding.rule)).not.toContain(rule);
    expect((await view()).rulesOff).toBe(1);
    const rules = await directives.lint.rules(administrator, 'vi');
    expect(rules.filter(({ off }) => off).map((each) => each.id)).toEqual([rule]);
    await directives.lint.switchRule(administrator, rule, false);
    expect((await view()).open.map((finding) => finding.rule)).toContain(rule);
    expect([await recorded('lint-rule.switched-off'), await recorded('lint-rule.switched-on')]).toEqual([
      1, 1,
    ]);
  });

  test('is not switched by anybody else, nor a rule that does not exist', async () => {
    await expect(directives.lint.switchRule(clerk, 'vague-deadline', true)).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await expect(directives.lint.rules(clerk, 'vi')).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(directives.lint.switchRule(administrator, 'no-such', true)).rejects.toMatchObject({
      code: 'bad_input',
    });
  });
});
