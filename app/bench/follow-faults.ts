import { sql } from 'kysely';
import type { AssignmentId, UnitId } from '../src/base/ids.ts';
import type { Db } from '../src/platform/postgres.ts';
import { stateOf } from '../src/tasks/assignment.ts';
import { selectEvents } from '../src/tasks/task.store.ts';
import { NOW } from './follow-day.ts';

/** What is wrong with the world, in words; nothing when it is as the application would have made it. */
export async function faultsOf(db: Db, root: UnitId): Promise<string[]> {
  const faults: string[] = [];
  const lost = async (what: string, query: string): Promise<void> => {
    const found = await sql<{
      n: number;
    }>`select count(*)::int as n from (${sql.raw(query)}) as lost`.execute(db);
    if (found.rows[0]?.n !== 0) faults.push(`${what}: ${found.rows[0]?.n}`);
  };
  await lost(
    'tasks without directive',
    'select from task t where not exists (select from directive d where d.root_id = t.root_id and d.id = t.directive_id)',
  );
  await lost(
    'tasks without follower',
    'select from task t where not exists (select from person p where p.id = t.follower_id)',
  );
  await lost(
    'assignments without task',
    'select from assignment a where not exists (select from task t where t.root_id = a.root_id and t.id = a.task_id)',
  );
  await lost(
    'assignments without unit',
    'select from assignment a where not exists (select from unit u where u.id = a.unit_id)',
  );
  await lost(
    'events without person',
    'select from assignment_event e where not exists (select from person p where p.id = e.person_id)',
  );
  await lost(
    'events without assignment',
    'select from assignment_event e where not exists (select from assignment a where a.root_id = e.root_id and a.id = e.assignment_id)',
  );
  await lost(
    'events out of order',
    `select from (select at, lag(at) over (partition by assignment_id order by seq) as before from assignment_event) as e where at < before`,
  );
  await lost('events from after today', `select from assignment_event where at > ${NOW}`);
  faults.push(...(await unfolded(db, root)));
  return faults;
}

/** Assignments whose columns are not what their events make of them. */
async function unfolded(db: Db, root: UnitId): Promise<string[]> {
  const { rows } = await sql<
    Record<'id' | 'state', string> &
      Record<'due' | 'given' | 'submitted' | 'opened', string | null> & {
        percent: number;
        seq: number;
        id: AssignmentId;
      }
  >`
    select id, state, percent, last_seq as seq, current_due as due, original_due as given, submitted_on as submitted, opened_at as opened
    from (select *, row_number() over (order by id) as n, count(*) over () as all_of_them from assignment) as a
    where n % greatest(all_of_them / 50000, 1) = 0
  `.execute(db);
  const wrong: string[] = [];
  for (let at = 0; at < rows.length; at += 5000) {
    const some = rows.slice(at, at + 5000);
    const events = await selectEvents(
      db,
      root,
      some.map(({ id }) => id),
    );
    for (const row of some) {
      const own = events.get(row.id) ?? [];
      const made = stateOf(own);
      const told = [
        row.state,
        row.percent,
        row.due,
        row.given,
        row.submitted,
        row.opened && Temporal.Instant.from(row.opened).toString(),
        row.seq,
      ].join(' ');
      const folded = [
        made?.state,
        made?.percent,
        made?.currentDue,
        made?.originalDue,
        made?.submittedOn,
        made?.openedAt,
        own.at(-1)?.seq,
      ].join(' ');
      if (told !== folded || own.length !== row.seq)
        wrong.push(`${row.id}: ${told} but ${folded} (${own.map(({ kind }) => kind).join(' ')})`);
    }
  }
  return wrong.length > 3
    ? [`${wrong.length} are not the fold of their events, so`, ...wrong.slice(0, 3)]
    : wrong;
}
