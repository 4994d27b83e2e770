import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RouteConfigEntry } from '@react-router/dev/routes';
import { describe, expect, test } from 'vitest';
import { systemClock } from '../../src/base/clock.ts';
import { createApplication } from '../../src/main/wiring.ts';
import { silentLog } from '../../src/platform/log.ts';
import { openDb, openPool } from '../../src/platform/postgres.ts';
import routes from '../../src/web/routes.ts';
import { isKnownAction, MOVE_OF } from './decisions.ts';
import { parseRights, RIGHTS_FILE, readRights } from './document.ts';

/** docs/rights.md is whole: it names every action, every function of a policy and every address, and nothing else. */

const rights = await readRights();
const SOURCE = join(import.meta.dirname, '../../src');

test('every sentence is understood, and every action has one', () => {
  const allowed = new Set(rights.rules.flatMap((rule) => (rule.form === 'prohibition' ? [] : rule.actions)));
  expect([...rights.actions.keys()].filter((action) => !allowed.has(action))).toEqual([]);
  expect(rights.rules.length).toBeGreaterThan(30);
});

test('every action is asked of the policies by the property tests', () => {
  for (const action of rights.actions.keys()) {
    expect(isKnownAction(action), `"${action}" of section 5 is missing in app/test/rights/decisions.ts`).toBe(
      true,
    );
  }
  for (const action of Object.keys(MOVE_OF)) expect(rights.actions.has(action)).toBe(true);
});

test('every function of every policy stands in the document, and no other', async () => {
  const named = new Set([...rights.actions.values()].flat().concat(rights.besides));
  const exported = new Set<string>();
  for (const file of await readdir(SOURCE, { recursive: true })) {
    if (!file.endsWith('.policy.ts')) continue;
    const text = await readFile(join(SOURCE, file), 'utf8');
    for (const [, name = ''] of text.matchAll(
      /^export (?:async )?function (\w+)|^export const (\w+) = \(/gmu,
    )) {
      exported.add(name);
      const advice = `${name} of ${file} answers for no action of docs/rights.md: name it in section 5 with a sentence in section 6 (and ask it in app/test/rights/decisions.ts), or say in section 8 why it is no question of rights`;
      expect(named.has(name), advice).toBe(true);
    }
  }
  expect([...named].filter((name) => !exported.has(name))).toEqual([]);
});

test('every address of the pages and of the server stands in the document, with actions that it knows', () => {
  const nowhere = openDb(openPool({ host: '/nowhere' }, { as: 'application' }));
  const application = createApplication({
    db: nowhere,
    clock: systemClock,
    dataFolder: '/nowhere',
    proxies: 0,
    secret: 'a secret that is long enough for tests',
    log: silentLog(),
    demonstration: false,
    pages: () => Promise.reject(new Error('no pages are shown')),
  });
  const known = [...routes.map((entry) => patternOf(entry)), ...application.addresses];
  const advice = 'docs/rights.md, section 7, says of every address which actions it serves';
  expect([...rights.addresses.keys()].toSorted(), advice).toEqual([...new Set(known)].toSorted());
  for (const [address, actions] of rights.addresses) {
    expect(actions.length, address).toBeGreaterThan(0);
    for (const action of actions) {
      expect(rights.actions.has(action) || ['open', 'own'].includes(action), `${address}: ${action}`).toBe(
        true,
      );
    }
  }
});

describe('a line outside of the grammar is refused', async () => {
  const text = await readFile(RIGHTS_FILE, 'utf8');
  test.each([
    [
      'a role that no table explains',
      'Lãnh đạo và thủ trưởng của đơn vị được hỏi',
      'Thầy và cô của đơn vị được hỏi',
    ],
    ['an action that no table explains', 'Ai được xem việc thì', 'Ai được ngắm việc thì'],
    [
      'a unit that no table explains',
      'chuyên viên của bàn xác nhận được',
      'chuyên viên của bàn bên cạnh được',
    ],
    ['a condition that no table explains', 'khi người đó là người báo cáo', 'khi ai đó là người báo cáo'],
    [
      'English that says less than the Vietnamese',
      'Leaders and heads of the unit asked',
      'Leaders of the unit asked',
    ],
    [
      'English that says more',
      'may see work; see all units of a task when',
      'may see work; confirm the result when',
    ],
    ['a sentence without an end', 'may open the file of a report.', 'may open the file of a report'],
    ['free words', 'Nobody may receive work when', 'Please do not receive work when'],
    ['one id twice', '| `V2` |', '| `V1` |'],
  ])('%s', (_what, written, instead) => {
    expect(text).toContain(written);
    expect(() => parseRights(text.replace(written, instead))).toThrow(/not understood|different|twice/u);
  });
});

/** All of ours are one level deep. */
function patternOf({ path, index }: RouteConfigEntry): string {
  return index === true ? '/' : (path ?? '');
}
