import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, isAbout, POLICIES, type Policies } from './decisions.ts';
import { readRights } from './document.ts';
import type { Facts } from './facts.ts';
import { MUTANTS } from './mutants.ts';
import { oracleOf, type Question } from './oracle.ts';
import { anyFacts, DAYS, thingsOf } from './world.ts';

/**
 * docs/rights.md against the policies: every action × everybody × every thing of a random world × a random day, and the tests
 * of this test: policies broken on purpose, each of which must be found out.
 */

const rights = await readRights();
const allows = oracleOf(rights);
const actions = [...rights.actions.keys()];

const SEED = 20_250_701;
const WORLDS = 1000;

const anyMoment = fc.record({ facts: anyFacts, day: fc.constantFrom(...DAYS) });

test('in every world, on every day, the policies say what the sentences say', () => {
  const count = { asked: 0, allowed: 0 };
  const byAction = new Map(actions.map((action) => [action, { yes: 0, no: 0 }]));
  fc.assert(
    fc.property(anyMoment, ({ facts, day }) => {
      for (const question of questionsOf(facts, day)) {
        const expected = allows(question);
        const tally = byAction.get(question.action);
        if (tally !== undefined) tally[expected ? 'yes' : 'no'] += 1;
        count.asked += 1;
        if (expected) count.allowed += 1;
        if (decide(POLICIES, question) !== expected) throw new Error(wordsOf(question, expected));
      }
    }),
    { numRuns: WORLDS, seed: SEED },
  );
  process.stdout.write(
    `rights, policies: ${count.asked} cases in ${WORLDS} worlds, ${count.allowed} of them allowed\n`,
  );
  expect(count.asked).toBeGreaterThan(50_000);
  // A sentence that is never true, or always, would prove nothing.
  for (const [action, { yes, no }] of byAction)
    expect(yes > 20 && no > 20, `${action}: ${yes}/${no}`).toBe(true);
});

test.each(MUTANTS.map(({ name, policies }) => [name, policies] as const))(
  'found out with a counterexample: %s',
  (_name, broken) => {
    const outcome = fc.check(
      fc.property(anyMoment, ({ facts, day }) => !questionsOf(facts, day).some((q) => differs(broken, q))),
      { numRuns: WORLDS, seed: SEED, endOnFailure: true },
    );
    expect(outcome.failed).toBe(true);
    const [found] = outcome.counterexample ?? [];
    const question = found && questionsOf(found.facts, found.day).find((q) => differs(broken, q));
    expect(question && wordsOf(question, allows(question))).toMatch(/the sentences say/u);
  },
);

function differs(policies: Policies, question: Question): boolean {
  return decide(policies, question) !== allows(question);
}

function questionsOf(facts: Facts, day: string): Question[] {
  const things = thingsOf(facts);
  return facts.persons.flatMap((person) =>
    actions.flatMap((action) =>
      things
        .filter((thing) => isAbout(action, thing))
        .map((thing) => ({ facts, person, day, action, thing })),
    ),
  );
}

function wordsOf({ facts, person, day, action, thing }: Question, expected: boolean): string {
  const positions = facts.positions.filter((position) => position.person === person);
  return `${action} on ${day}: the sentences say ${expected ? 'yes' : 'no'}, the program the contrary\n${JSON.stringify({ person, positions, thing }, null, 1)}`;
}
