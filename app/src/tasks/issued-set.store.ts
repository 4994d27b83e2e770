import { sql } from 'kysely';
import type { AssignmentId, DirectiveId, PersonId, TaskId, UnitId, UnitSetId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { unitSetSchema } from '../units/unit-set.schema.ts';
import type { UnitSet } from '../units/unit-set.ts';
import type { IssuedParty, IssuedSet } from './issued-set.ts';

export async function insertIssuedSets(
  trx: Db,
  issue: { readonly rootId: UnitId; readonly day: Temporal.PlainDate },
  tasks: readonly { readonly taskId: TaskId; readonly sets: readonly IssuedParty[] }[],
): Promise<void> {
  const rows = tasks.flatMap(({ taskId, sets }) =>
    sets.map(({ role, written, set, unitIds, named }, place) => ({
      taskId,
      role,
      place,
      written,
      set,
      unitIds,
      namedId: named?.id ?? null,
      besides: named?.besides ?? [],
    })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into task_unit_set (root_id, task_id, role, place, written, expression, expanded_on, unit_ids, unit_set_id, besides)
    select ${issue.rootId}::uuid, "taskId", role, place, written, set, ${issue.day.toString()}::date, "unitIds", "namedId", besides
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given ("taskId" uuid, role text, place int, written text,
      set jsonb, "unitIds" uuid[], "namedId" uuid, besides uuid[])
  `.execute(trx);
}

/** Which tasks are asked about. */
export type TasksAsked = { readonly taskId: TaskId } | { readonly directiveId: DirectiveId };

function asked(about: TasksAsked) {
  return 'taskId' in about ? sql`t.id = ${about.taskId}` : sql`t.directive_id = ${about.directiveId}`;
}

/** The lead sets of tasks that were given to units, in the order of the tasks. */
export async function selectLeadSets(db: Db, rootId: UnitId, about: TasksAsked): Promise<IssuedSet[]> {
  const found = await sql<{
    taskId: TaskId;
    written: string;
    expression: UnitSet;
    expandedOn: string;
    unitIds: UnitId[] | null;
    namedId: UnitSetId | null;
    besides: UnitId[];
  }>`
    select s.task_id as "taskId", s.written, s.expression, s.expanded_on as "expandedOn", s.unit_ids as "unitIds",
      s.unit_set_id as "namedId", s.besides
    from task_unit_set s join task t on t.root_id = s.root_id and t.id = s.task_id
    where s.root_id = ${rootId} and s.role = 'lead' and t.kind = 'assignment' and ${asked(about)}
    order by t.ordinal, s.place
  `.execute(db);
  return found.rows.map(({ expression, namedId, besides, ...row }) => ({
    ...row,
    role: 'lead',
    set: unitSetSchema.parse(expression),
    named: namedId === null ? null : { id: namedId, besides },
  }));
}

/** What rights to give a task to more units depend on, and what is told of it. */
export interface GivenTask {
  readonly id: TaskId;
  readonly rootId: UnitId;
  readonly directiveId: DirectiveId | null;
  readonly ordinal: number;
  readonly summary: string;
  readonly confirmingUnitId: UnitId;
  readonly followerId: PersonId | null;
  /** ISO day. */
  readonly due: string | null;
}

/** With `lock`, nobody else gives these tasks to anybody until the transaction ends. */
export async function selectGivenTasks(
  db: Db,
  rootId: UnitId,
  about: TasksAsked,
  lock: 'lock' | 'read' = 'read',
): Promise<GivenTask[]> {
  const found = await sql<GivenTask>`
    select t.id, t.root_id as "rootId", t.directive_id as "directiveId", t.ordinal, t.summary,
      t.confirming_unit_id as "confirmingUnitId", t.follower_id as "followerId", t.due
    from task t
    where t.root_id = ${rootId} and t.kind = 'assignment' and ${asked(about)}
    order by t.id ${lock === 'lock' ? sql`for update` : sql``}
  `.execute(db);
  return found.rows.toSorted((a, b) => a.ordinal - b.ordinal);
}

export interface HeldAssignment {
  readonly id: AssignmentId;
  readonly taskId: TaskId;
  readonly unitId: UnitId;
}

/** Who has which of the tasks, in whatever state. */
export async function selectHolders(db: Db, rootId: UnitId, about: TasksAsked): Promise<HeldAssignment[]> {
  const found = await sql<HeldAssignment>`
    select a.id, a.task_id as "taskId", a.unit_id as "unitId"
    from assignment a join task t on t.root_id = a.root_id and t.id = a.task_id
    where a.root_id = ${rootId} and ${asked(about)}
    order by t.ordinal, a.id
  `.execute(db);
  return found.rows;
}
