import { sql } from 'kysely';
import type { Db } from '../../src/platform/postgres.ts';
import {
  type FactAssignment,
  type FactDirective,
  type Facts,
  type FactTask,
  holdsOn,
  type Thing,
} from './facts.ts';
import { asKept } from './further-work.ts';
import type { Oracle } from './oracle.ts';
import { DIRECTIVE_FILE, ORDER_FILE, ORPHAN_FILE, REPORT_FILE, STRANGER } from './stored-ids.ts';

/**
 * The rows that somebody is shown in a stored world: as the database gives them, and as section 9 of the document says.
 */

/** How a row is named, by table. */
export const KEYS: Readonly<Record<string, string>> = {
  directive: 'id',
  draft_task: 'directive_id',
  review_edit: 'directive_id',
  review_presence: 'directive_id',
  lint_dismissal: 'directive_id',
  lint_rule_off: 'rule',
  intake: 'person_id',
  task: 'id',
  recurrence: 'task_id',
  recurrence_event: 'task_id',
  task_party: "task_id || ' ' || unit_id || ' ' || role",
  spoken_order: 'id',
  assignment: 'id',
  assignment_part: "assignment_id || ' ' || person_id",
  assignment_past: 'assignment_id',
  assignment_event: 'assignment_id',
  event_file: 'assignment_id',
  file: 'id',
  notice: 'person_id',
  person: 'id',
  position: 'id',
  invitation: 'person_id',
  audit_entry: "object_kind || ' ' || object_id",
  webhook_endpoint: 'name',
  notice_choice: 'person_id',
  notice_email: 'person_id',
  sheet_import: 'file_name',
  sheet_import_row: 'sheet',
  task_unit_set: 'task_id',
  correction_request: 'person_id',
  unit_set: 'name',
  api_answer: 'person_id',
  reminder_ladder: "'one'",
  reminder_scan: "'one'",
  reminder: "assignment_id || ' ' || person_id",
  urging: 'person_id',
  snooze: 'person_id',
  calendar_feed: 'person_id',
  saved_filter: 'name',
  report_phrases: "coalesce(unit_id::text, 'all')",
  delivery: 'dedupe_key',
  delivery_attempt: 'outcome',
};

/** Every row that is given to who asks; of all tables in one statement, which is asked some thousand times. */
const EVERY_ROW = sql.join(
  Object.entries(KEYS).map(
    ([table, key]) =>
      sql`select ${sql.lit(table)} as name, array(select distinct (${sql.raw(key)})::text from ${sql.table(table)}) as keys`,
  ),
  sql` union all `,
);

export async function rowsFound(db: Db): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ name: string; keys: readonly string[] }>`${EVERY_ROW}`.execute(db);
  return new Map(rows.map(({ name, keys }) => [name, keys.toSorted()]));
}

interface Shown {
  readonly all: number;
  readonly shown: readonly string[];
}

export interface Moment {
  readonly facts: Facts;
  readonly person: string;
  readonly day: string;
}

const NO_WORK: FactAssignment = {
  id: '',
  task: '',
  unit: '',
  state: 'assigned',
  submittedBy: null,
  submittedOn: null,
  due: null,
  extensionBy: null,
  explanationAskedOn: null,
  station: null,
  cause: null,
};

/** What section 9 of the document says of every table, by the oracle. */
export function rowsShown(allows: Oracle, { facts, person, day }: Moment): ReadonlyMap<string, Shown> {
  const can = (action: string, thing: Thing): boolean => allows({ facts, person, day, action, thing });
  const general = (action: string): boolean => can(action, { kind: 'none' });
  // Also of a task that no unit has yet.
  const seesWork = (task: FactTask): boolean =>
    [{ ...NO_WORK, task: task.id }, ...facts.assignments]
      .filter((assignment) => assignment.task === task.id)
      .some((assignment) => can('see-work', { kind: 'assignment', assignment }));
  const ofDirective = (directive: FactDirective): boolean =>
    can('read-directive', { kind: 'directive', directive }) ||
    facts.tasks.some((task) => task.directive === directive.id && seesWork(task));
  const directive = new Set(facts.directives.filter(ofDirective).map(({ id }) => id));
  const orders = (facts.orders ?? []).filter((order) =>
    can('handle-order', { kind: 'directive', directive: asKept(order) }),
  );
  const handled = new Set(orders.map(({ id }) => id));
  const isOfHandled = ({ from }: FactTask) =>
    from !== undefined && 'order' in from && handled.has(from.order);
  const tasks = facts.tasks.filter((task) =>
    task.directive === null ? seesWork(task) || isOfHandled(task) : directive.has(task.directive),
  );
  const seen = facts.assignments.filter((assignment) => can('see-work', { kind: 'assignment', assignment }));
  const work = rowsOf(
    facts.assignments,
    seen.map(({ id }) => id),
  );
  const directives = rowsOf(facts.directives, [...directive]);
  const own = rowsOf(facts.persons, [person]);
  const inOffice = general('see-units');
  const people = rowsOf(facts.persons, inOffice ? facts.persons : [person]);
  const audit = [...facts.persons, 'a stranger'].flatMap((id) => [`assignment ${id}`, `person ${id}`]);
  const holdings = facts.positions.map((position, n) => ({ position, n }));
  const held = facts.positions
    .filter((position) => position.person === person && holdsOn(position, day))
    .map(({ unit }) => unit);
  return new Map<string, Shown>([
    ...['directive', 'draft_task', 'review_edit', 'review_presence', 'lint_dismissal'].map(
      (table) => [table, directives] as const,
    ),
    ['lint_rule_off', rowsOf(['a-rule'], inOffice ? ['a-rule'] : [])],
    ['intake', own],
    ...['task', 'recurrence', 'recurrence_event'].map(
      (table) =>
        [
          table,
          rowsOf(
            facts.tasks,
            tasks.map(({ id }) => id),
          ),
        ] as const,
    ),
    [
      'task_party',
      rowsOf(
        facts.tasks.flatMap(({ parties }) => parties),
        tasks.flatMap(({ id, parties }) => parties.map(({ unit, role }) => `${id} ${unit} ${role}`)),
      ),
    ],
    [
      'spoken_order',
      rowsOf(
        facts.orders ?? [],
        orders.map(({ id }) => id),
      ),
    ],
    [
      'assignment_part',
      partsShown(facts, person, (assignment) => can('do-parts', { kind: 'assignment', assignment })),
    ],
    ...['assignment', 'assignment_event', 'event_file', 'assignment_past'].map(
      (table) => [table, work] as const,
    ),
    [
      'file',
      rowsOf(
        [...facts.directives, ...facts.assignments, ...facts.persons],
        [
          ...[...directive].map(DIRECTIVE_FILE),
          ...seen.map(({ id }) => REPORT_FILE(id)),
          ...orders.map(({ id }) => ORDER_FILE(id)),
          ORPHAN_FILE(person),
        ],
      ),
    ],
    ['notice', own],
    ['api_answer', own],
    ['task_unit_set', rowsOf([], [])],
    ['correction_request', rowsOf([], [])],
    ['notice_choice', own],
    ['notice_email', own],
    ['webhook_endpoint', rowsOf(['W'], general('steer-webhooks') ? ['W'] : [])],
    ['sheet_import', rowsOf(['S'], general('change-units') ? ['S'] : [])],
    ['sheet_import_row', rowsOf(['S'], general('change-units') ? ['S'] : [])],
    [
      'unit_set',
      rowsOf(
        facts.sets,
        inOffice ? facts.sets.filter(({ root }) => root === facts.root).map(({ id }) => id) : [],
      ),
    ],
    ['report_phrases', rowsOf(facts.versions, [...held, ...(held.length > 0 ? ['all'] : [])])],
    ['reminder_ladder', rowsOf(['one'], inOffice ? ['one'] : [])],
    ['reminder_scan', rowsOf(['one'], [])],
    ['reminder', remindersShown(facts, person, seen)],
    ['urging', own],
    ['snooze', facts.assignments.length === 0 ? rowsOf([], []) : own],
    ['calendar_feed', own],
    ['saved_filter', rowsOf(facts.versions, [person, ...held])],
    ['person', people],
    [
      'position',
      rowsOf(
        holdings,
        holdings
          .filter(({ position }) => inOffice || position.person === person)
          .map(({ n }) => `ae000000-0000-7000-8000-${String(n).padStart(12, '0')}`),
      ),
    ],
    ['invitation', rowsOf(facts.persons, general('give-accounts') ? facts.persons : [person])],
    [
      'audit_entry',
      general('see-record')
        ? { all: audit.length, shown: allEntries(facts) }
        : rowsOf(audit, [`assignment ${person}`, `person ${person}`]),
    ],
    ['delivery', rowsOf(['one'], general('see-deliveries') ? ['one'] : [])],
    ['delivery_attempt', rowsOf(['failed'], general('see-deliveries') ? ['failed'] : [])],
  ]);
}

function partsShown(
  { persons, assignments }: Facts,
  person: string,
  may: (assignment: FactAssignment) => boolean,
): Shown {
  const [first] = assignments;
  const doing = assignments.filter(may);
  const own = first === undefined ? [] : doing.includes(first) ? persons : [person];
  return rowsOf(
    [...assignments, ...persons],
    [...doing.map(({ id }) => `${id} ${STRANGER}`), ...own.map((each) => `${first?.id} ${each}`)],
  );
}

function remindersShown(
  { persons, assignments }: Facts,
  person: string,
  seen: readonly FactAssignment[],
): Shown {
  const [first] = assignments;
  const toStranger = seen.map(({ id }) => `${id} ${STRANGER}`);
  const toThem = first === undefined ? [] : seen.includes(first) ? persons : [person];
  return rowsOf(
    [...assignments, ...persons],
    [...toStranger, ...toThem.map((each) => `${first?.id} ${each}`)],
  );
}

function allEntries({ persons }: Facts): string[] {
  return [...persons, STRANGER].flatMap((id) => [`assignment ${id}`, `person ${id}`]);
}

function rowsOf(all: readonly unknown[], shown: readonly string[]): Shown {
  return { all: all.length, shown: [...new Set(shown)].toSorted() };
}
