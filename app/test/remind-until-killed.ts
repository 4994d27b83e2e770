/**
 * Writes the reminders of one day after another, over and over, until it is killed: <connection as JSON> <first day>
 * <days>. Says "begun" before each.
 */
import { clockOnDay } from '../src/base/clock.ts';
import { SYSTEM } from '../src/platform/asking.ts';
import { type ConnectionSettings, openDb, openPool } from '../src/platform/postgres.ts';
import { remindOfTheDay } from '../src/reminders/scan.actions.ts';

const [connection = '{}', first = '', days = '1'] = process.argv.slice(2);
// Written by the test that starts this.
const settings = JSON.parse(connection) as ConnectionSettings;
const db = openDb(openPool(settings, { as: 'application', max: 1, otherwise: SYSTEM }));
for (let n = 0; n < Number(days); n += 1) {
  const clock = clockOnDay(Temporal.PlainDate.from(first).add({ days: n }));
  process.stdout.write('begun\n');
  await remindOfTheDay({ db, clock, outside: { address: null } });
}
await db.destroy();
