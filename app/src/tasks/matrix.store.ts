import { sql } from 'kysely';
import type { TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { UnitKind } from '../units/unit.ts';
import { classOf, found, type Selection, WAITING_FOR } from './assignment-query.store.ts';
import { wordsIn } from './assignment-search.store.ts';
import { RESULT_CLASSES, type ResultClass } from './result-class.ts';

export interface MatrixTaskRow {
  readonly taskId: TaskId;
  readonly counts: Readonly<Record<ResultClass, number>>;
  readonly silent: number;
  readonly submitted: number;
  readonly toDecide: number;
}

/** What stands in each column, whichever units are shown; cancelled assignments are counted nowhere. */
export async function selectMatrixTasks(db: Db, selection: Selection): Promise<MatrixTaskRow[]> {
  const classes = RESULT_CLASSES.map(
    (each) => sql`${sql.lit(each)}, count(*) filter (where class = ${sql.lit(each)})`,
  );
  const rows = await sql<MatrixTaskRow>`
    select task_id as "taskId", jsonb_build_object(${sql.join(classes)}) as counts,
      count(*) filter (where silent)::int as silent, count(*) filter (where submitted)::int as submitted,
      count(*) filter (where to_decide)::int as "toDecide"
    from (
      select assignment.task_id, ${classOf(selection.today.toString(), 'current')} as class,
        ${WAITING_FOR.silent} as silent, ${WAITING_FOR['to-confirm']} as submitted, ${WAITING_FOR['to-decide']} as to_decide
      ${found(selection)}
    ) as cells
    group by task_id
  `.execute(db);
  return rows.rows;
}

export interface MatrixUnitRow {
  readonly id: UnitId;
  readonly name: string;
  /** Null for a unit that has ended. */
  readonly kind: UnitKind | null;
  readonly silent: boolean;
  readonly overdue: boolean;
  readonly submitted: boolean;
  readonly toDecide: boolean;
  /** Whether its name holds the words that are looked for; true when none are. */
  readonly sought: boolean;
}

/** Every unit of the matrix in the order of lists of units; those that have ended come last. */
export async function selectMatrixUnits(
  db: Db,
  selection: Selection,
  words: string,
): Promise<MatrixUnitRow[]> {
  const day = sql`${selection.today.toString()}::date`;
  const rows = await sql<MatrixUnitRow>`
    with given as (
      select assignment.unit_id, bool_or(${WAITING_FOR.silent}) as silent, bool_or(${WAITING_FOR['to-confirm']}) as submitted,
        bool_or(${WAITING_FOR['to-decide']}) as to_decide,
        bool_or(${classOf(selection.today.toString(), 'current')} is not distinct from 'open-overdue') as overdue
      ${found(selection)}
      group by assignment.unit_id
    )
    select given.unit_id as id, v.short_name as name, case when v.there then v.kind end as kind, given.silent, given.overdue,
      given.submitted, given.to_decide as "toDecide", ${wordsIn(words, sql`v.search_text`)} as sought
    from given cross join lateral (
      select v.*, v.valid @> ${day} as there from unit_version v where v.unit_id = given.unit_id
      order by v.valid @> ${day} desc, v.valid desc limit 1
    ) as v
    order by not v.there, unit_kind_place(v.kind), v.name collate vietnamese_names, v.unit_id
  `.execute(db);
  return rows.rows;
}
