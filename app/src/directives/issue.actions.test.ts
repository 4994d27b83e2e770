import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { DirectiveId } from '../base/ids.ts';
import { SYSTEM } from '../platform/asking.ts';
import { openDb, openPool } from '../platform/postgres.ts';
import { unitSetOf } from '../units/unit-set.ts';
import { DIRECTIVE, directiveWorld } from './directive-world.test-data.ts';
import { inOrder } from './draft.ts';
import { createIssueActions } from './issue.actions.ts';

const world = await directiveWorld();
const { directives, actor, owner, clock } = world;
const clerk = actor('clerk');

let made = 0;
const fresh = (): Promise<DirectiveId> => world.received(`${DIRECTIVE}\n${made++}`);

/** All rows that issuing may write for one directive. */
async function issuedRows(id: DirectiveId) {
  const counts = await sql<Record<string, number | string>>`
    select (select state from directive where id = ${id}) as state,
      (select count(*)::int from task where directive_id = ${id}) as tasks,
      (select count(*)::int from assignment join task on task.id = task_id where directive_id = ${id}) as assignments,
      (select count(*)::int from assignment_event join assignment on assignment.id = assignment_id
        join task on task.id = task_id where directive_id = ${id}) as events,
      (select count(*)::int from notice where directive_id = ${id}) as notices,
      (select count(*)::int from audit_entry where object_id = ${id}::text and action = 'directive.issued') as entries
  `.execute(owner);
  return counts.rows[0];
}

const NOTHING = { state: 'under-review', tasks: 0, assignments: 0, events: 0, notices: 0, entries: 0 };
const ALL = { state: 'issued', tasks: 5, assignments: 11, events: 11, entries: 1 };

describe('issuing', () => {
  test('hands out what the preview said, with due days, notices and one entry in the record', async () => {
    const id = await fresh();
    const { preview } = await directives.issue.preview(clerk, id);
    const result = await directives.issue.issue(clerk, id);
    expect(result).toEqual({ before: false, tasks: 5, units: 4, assignments: 11 });
    expect(result.assignments).toBe(preview.totals.assignments);
    expect(await issuedRows(id)).toMatchObject(ALL);
    const due = await sql<{ due: string | null; lead: string }>`
      select due, lead_written as lead from task where directive_id = ${id} order by ordinal
    `.execute(owner);
    expect(due.rows.map((row) => row.due)).toContain('2024-06-27');
    expect(due.rows[0]?.lead).toContain('trường học');
  });

  test('a second time gives the same result and writes nothing', async () => {
    const id = await fresh();
    const first = await directives.issue.issue(clerk, id);
    const rows = await issuedRows(id);
    expect(await directives.issue.issue(actor('colleague'), id)).toEqual({ ...first, before: true });
    expect(await issuedRows(id)).toEqual(rows);
  });

  test('review is closed afterwards', async () => {
    const id = await fresh();
    const { state } = await directives.review.load(clerk, id);
    await directives.issue.issue(clerk, id);
    const [first] = inOrder(state.tasks);
    if (first === undefined) throw new Error('no draft');
    const edit = { kind: 'drop', taskId: first.id, version: first.version } as const;
    await expect(directives.review.edit(clerk, id, { requestKey: randomUUID(), edit })).rejects.toMatchObject(
      { code: 'move_not_allowed' },
    );
  });

  test('units that get something read the directive from then on', async () => {
    const id = await fresh();
    await expect(directives.read(actor('head'), id)).rejects.toMatchObject({ code: 'not_found' });
    await directives.issue.issue(clerk, id);
    expect((await directives.read(actor('head'), id)).mayHandle).toBe(false);
    await expect(directives.read(actor('communeClerk'), id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('issuing is refused as a whole', () => {
  test('while a task has no known lead, naming the task', async () => {
    const id = await fresh();
    const [first] = inOrder((await directives.review.load(clerk, id)).state.tasks);
    if (first === undefined) throw new Error('no draft');
    const leads = [{ written: 'Ban Quản lý', span: null, why: { from: 'person' }, set: null }] as const;
    const edit = { kind: 'set-leads', taskId: first.id, version: first.version, leads } as const;
    await directives.review.edit(clerk, id, { requestKey: randomUUID(), edit });
    await expect(directives.issue.issue(clerk, id)).rejects.toMatchObject({
      code: 'party_unresolved',
      details: { ordinals: [1] },
    });
    expect(await issuedRows(id)).toEqual(NOTHING);
  });

  test('when nothing is left to hand out', async () => {
    const id = await world.received('Công văn này chỉ để báo cáo tình hình năm qua.');
    await expect(directives.issue.issue(clerk, id)).rejects.toMatchObject({ code: 'nothing_to_issue' });
  });

  test('a lead unit that has ended by the day of issue is not handed anything', async () => {
    const id = await fresh();
    const [first] = inOrder((await directives.review.load(clerk, id)).state.tasks);
    if (first === undefined) throw new Error('no draft');
    // An id of the right form that no unit of today has.
    const gone = randomUUID() as ReturnType<typeof world.unit>;
    const leads = [
      { written: 'Trường cũ', span: null, why: { from: 'person' }, set: unitSetOf(gone) },
    ] as const;
    const edit = { kind: 'set-leads', taskId: first.id, version: first.version, leads } as const;
    await directives.review.edit(clerk, id, { requestKey: randomUUID(), edit });
    await expect(directives.issue.issue(clerk, id)).rejects.toMatchObject({ code: 'party_unresolved' });
  });
});

describe('all or nothing', () => {
  test('however many issue at once, it is issued once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 6 }), async (people) => {
        const id = await fresh();
        const results = await Promise.all(
          Array.from({ length: people }, () => directives.issue.issue(clerk, id)),
        );
        expect(results.filter(({ before }) => !before)).toHaveLength(1);
        expect(new Set(results.map(({ assignments }) => assignments))).toEqual(new Set([11]));
        expect(await issuedRows(id)).toMatchObject(ALL);
      }),
      { numRuns: 4 },
    );
  });

  test('killed before any of its statements, it leaves nothing, and can be issued again', async () => {
    const id = await fresh();
    let statements = 1;
    while ((await issueAndKill(id, statements)) === 'killed') {
      expect(await issuedRows(id), `killed before statement ${statements}`).toEqual(NOTHING);
      statements += 1;
    }
    // From its beginning to its commit.
    expect(statements).toBeGreaterThan(10);
    expect(await issuedRows(id)).toMatchObject(ALL);
  });

  /** Issues over a connection of its own, whose server process ends as its nth statement is sent. */
  async function issueAndKill(id: DirectiveId, nth: number): Promise<'answered' | 'killed'> {
    const pool = openPool({ ...world.connection }, { as: 'application', max: 1, otherwise: SYSTEM });
    let sent = 0;
    pool.on('connect', (opened) => {
      // Its type leaves out the number of its process, and has a signature for each way of asking.
      const client = opened as unknown as Connection;
      const send = client.query.bind(client);
      const end = () => sql`select pg_terminate_backend(${client.processID}, 30000)`.execute(owner);
      client.query = (...told) => {
        sent += 1;
        return sent === nth ? end().then(() => send(...told)) : send(...told);
      };
    });
    const db = openDb(pool);
    const outcome = await createIssueActions({ db, clock })
      .issue(clerk, id)
      .then(
        () => 'answered' as const,
        () => 'killed' as const,
      );
    await db.destroy().catch(() => undefined);
    return outcome;
  }
});

interface Connection {
  readonly processID: number;
  query: (...told: readonly unknown[]) => unknown;
}
