import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../src/platform/postgres.ts';
import type { FactAssignment, Facts } from './facts.ts';
import { DIRECTIVE_FILE, idBeside, ORDER_FILE, ORPHAN_FILE, REPORT_FILE, STRANGER } from './stored-ids.ts';

/**
 * Puts a random world into a real database in place of the last one, as the owner: everything that hangs on its directives,
 * work and people, one row of each at least.
 */
export async function storeWorld(owner: Db, facts: Facts): Promise<void> {
  await owner.transaction().execute(async (trx) => {
    // What is taken out and put in would otherwise be looked at in every order in between.
    await sql`set local session_replication_role = replica`.execute(trx);
    for (const table of EMPTIED) await sql`delete from ${sql.table(table)}`.execute(trx);
    await sql`update installation set root_unit_id = ${facts.root}, units_state = gen_random_uuid()`.execute(
      trx,
    );
    for (const statement of [
      ...unitsAndPeople(facts),
      ...directiveRows(facts),
      ...orderRows(facts),
      ...workRows(facts),
      ...besideWork(facts),
      ...besides(facts),
      ...reminders(facts),
    ]) {
      await statement.execute(trx);
    }
    // What triggers would have kept.
    await sql`select renew_units_below(array(select unit_id from unit_superior))`.execute(trx);
  });
}

const EMPTIED = `
  assignment_part assignment_past recurrence_event recurrence task_unit_set correction_request report_phrases saved_filter reminder urging snooze calendar_feed
  reminder_ladder reminder_scan sheet_import_row sheet_import notice_email notice_choice
  webhook_endpoint delivery_attempt delivery api_answer unit_set audit_seal audit_entry notice
  invitation event_file assignment_event assignment task_party task spoken_order lint_dismissal lint_rule_off
  review_presence review_edit draft_task intake directive file position person unit_successor
  unit_change unit_below unit_superior unit_version unit
`
  .trim()
  .split(/\s+/u);

type Statement = RawBuilder<unknown>;

const AT = '2025-01-01T02:00:00Z';
const FIRST_DAY = '2025-01-01';

/** Rows of a table from plain objects; the columns are those of the first. */
function insert(table: string, rows: readonly Readonly<Record<string, unknown>>[]): Statement[] {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  return [
    sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`,
  ];
}

const range = ({ from, until }: { readonly from: string; readonly until: string | null }): string =>
  `[${from},${until ?? ''})`;

function unitsAndPeople(facts: Facts): Statement[] {
  const units = [...new Set(facts.versions.map(({ unit }) => unit))];
  return [
    ...insert(
      'unit',
      units.map((id) => ({ id, created_at: AT })),
    ),
    ...insert(
      'unit_version',
      facts.versions.map((version) => ({
        unit_id: version.unit,
        valid: range(version),
        name: `Đơn vị ${version.unit.slice(-2)}`,
        short_name: `ĐV ${version.unit.slice(-2)}`,
        kind: version.kind,
      })),
    ),
    ...insert(
      'unit_superior',
      facts.superiors.map((line) => ({
        unit_id: line.unit,
        line: line.line,
        superior_id: line.superior,
        valid: range(line),
      })),
    ),
    ...insert(
      'unit_successor',
      facts.heirs.map(({ unit, heir, since }) => ({
        change_id: idBeside('af', unit),
        unit_id: unit,
        successor_id: heir,
        heir: true,
        since,
      })),
    ),
    ...insert(
      'person',
      facts.persons.map((id) => ({ id, name: 'Người thử', email: `${id}@thu.example`, created_at: AT })),
    ),
    ...insert(
      'position',
      facts.positions.map((position, n) => ({
        id: `ae000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
        person_id: position.person,
        unit_id: position.unit,
        role: position.role,
        title: 'Chức vụ',
        valid: range(position),
        acting_for: position.actingFor,
      })),
    ),
  ];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function fileRow(id: string, person: string) {
  return {
    id,
    hash: hashOf(id),
    name: 'tep.pdf',
    media_type: 'application/pdf',
    size: 1,
    uploaded_by: person,
    created_at: AT,
  };
}

function directiveRows(facts: Facts): Statement[] {
  const { directives: all } = facts;
  const of = (id: string, root: string) => ({ root_id: root, directive_id: id });
  return [
    ...insert(
      'file',
      all.map(({ id }) => fileRow(DIRECTIVE_FILE(id), STRANGER)),
    ),
    ...insert(
      'directive',
      all.map(({ id, root, keeper, issued }) => ({
        root_id: root,
        id,
        state: issued ? 'issued' : 'under-review',
        title: 'Văn bản thử',
        header_version: 1,
        header_doubts: [],
        keeper_unit_id: keeper,
        file_id: DIRECTIVE_FILE(id),
        text: 'Văn bản thử',
        content_hash: hashOf(id),
        reading: { citations: [] },
        reader: '3',
        extraction: { notes: [], mail: null },
        received_at: AT,
        received_by: STRANGER,
        issued_at: issued ? AT : null,
        issued_by: issued ? STRANGER : null,
      })),
    ),
    ...insert(
      'draft_task',
      all.map(({ id, root }) => ({ ...of(id, root), id: idBeside('c1', id), version: 1, data: {} })),
    ),
    ...insert(
      'review_edit',
      all.map(({ id, root }) => ({
        ...of(id, root),
        seq: 1,
        person_id: STRANGER,
        at: AT,
        kind: 'drop',
        changes: [],
        request_key: idBeside('c2', id),
      })),
    ),
    ...insert(
      'review_presence',
      all.map(({ id, root }) => ({ ...of(id, root), person_id: STRANGER, seen_at: AT })),
    ),
    ...insert(
      'lint_dismissal',
      all.map(({ id, root }) => ({
        ...of(id, root),
        rule: 'a-rule',
        span_start: 0,
        span_end: 1,
        person_id: STRANGER,
        at: AT,
      })),
    ),
  ];
}

function workRows(facts: Facts): Statement[] {
  const rootOf = (task: string): string => {
    const directive = facts.tasks.find(({ id }) => id === task)?.directive;
    return facts.directives.find(({ id }) => id === directive)?.root ?? facts.root;
  };
  const { assignments } = facts;
  return [
    ...insert(
      'task',
      facts.tasks.map((task, n) => ({
        root_id: rootOf(task.id),
        id: task.id,
        directive_id: task.directive,
        parent_assignment_id: task.from !== undefined && 'part' in task.from ? task.from.part : null,
        covers: [],
        spoken_order_id: task.from !== undefined && 'order' in task.from ? task.from.order : null,
        importance: 'normal',
        ordinal: n + 1,
        section: 'I',
        quote: 'Làm',
        span_start: 0,
        span_end: 3,
        summary: 'Làm',
        kind: 'assignment',
        force: 'order',
        due: '2026-03-01',
        follower_id: task.follower,
        confirming_unit_id: task.confirming,
        lead_written: '',
        issued_at: AT,
        issued_by: task.issuedBy,
      })),
    ),
    ...insert(
      'task_party',
      facts.tasks.flatMap((task) =>
        task.parties.map(({ unit, role }) => ({
          root_id: rootOf(task.id),
          task_id: task.id,
          unit_id: unit,
          role,
        })),
      ),
    ),
    ...insert(
      'file',
      assignments.map(({ id }) => fileRow(REPORT_FILE(id), STRANGER)),
    ),
    ...insert(
      'assignment',
      assignments.map((each) => ({
        root_id: rootOf(each.task),
        id: each.id,
        task_id: each.task,
        unit_id: each.unit,
        period: '',
        original_due: each.due,
        current_due: each.due,
        state: each.state,
        percent: 0,
        submitted_on: each.submittedBy === null ? null : (each.submittedOn ?? FIRST_DAY),
        suspended_on: each.state === 'suspended' ? FIRST_DAY : null,
        extension_due: each.extensionBy === null ? null : laterThan(each.due),
        explanation_asked_on: each.explanationAskedOn,
        cause: each.cause?.standing ?? null,
        last_seq: eventsOf(each).length,
        last_event_at: AT,
        suspended_days: 0,
        station_unit_id: each.station ?? null,
        given_on: FIRST_DAY,
        done_on: each.state === 'done' ? FIRST_DAY : null,
      })),
    ),
    ...insert(
      'assignment_event',
      assignments.flatMap((each) =>
        eventsOf(each).map(({ kind, by, data, on }, n) => ({
          root_id: rootOf(each.task),
          assignment_id: each.id,
          seq: n + 1,
          kind,
          at: AT,
          on_day: on,
          person_id: by,
          unit_id: each.unit,
          data,
        })),
      ),
    ),
    ...insert(
      'event_file',
      assignments.map(({ id, task }) => ({
        root_id: rootOf(task),
        assignment_id: id,
        seq: 1,
        file_id: REPORT_FILE(id),
      })),
    ),
  ];
}

function orderRows({ orders = [] }: Facts): Statement[] {
  return [
    ...insert(
      'file',
      orders.map(({ id }) => fileRow(ORDER_FILE(id), STRANGER)),
    ),
    ...insert(
      'spoken_order',
      orders.map(({ id, root, keeper }) => ({
        root_id: root,
        id,
        keeper_unit_id: keeper,
        giver: 'Chủ tịch',
        given_on: FIRST_DAY,
        manner: 'phone',
        words: 'Làm',
        file_id: ORDER_FILE(id),
        recorded_at: AT,
        recorded_by: STRANGER,
      })),
    ),
  ];
}

/** A part for nobody of the world in every assignment, one for everybody in the first, and a former day of each. */
function besideWork({ root, persons, assignments, tasks, directives }: Facts): Statement[] {
  const rootOf = (id: string): string =>
    directives.find((each) => each.id === tasks.find((task) => task.id === id)?.directive)?.root ?? root;
  const part = (work: FactAssignment, person: string) => ({
    root_id: rootOf(work.task),
    assignment_id: work.id,
    person_id: person,
    text: 'Phần',
    made_at: AT,
    made_by: STRANGER,
  });
  const [first] = assignments;
  return [
    ...insert(
      'recurrence',
      tasks.map(({ id }) => ({
        root_id: rootOf(id),
        task_id: id,
        state: 'running',
        unit_ids: [],
        last_seq: 1,
      })),
    ),
    ...insert(
      'recurrence_event',
      tasks.map(({ id }) => ({
        root_id: rootOf(id),
        task_id: id,
        seq: 1,
        kind: 'begun',
        at: AT,
        on_day: FIRST_DAY,
        person_id: STRANGER,
        unit_id: root,
        data: {},
      })),
    ),
    ...insert('assignment_part', [
      ...assignments.map((work) => part(work, STRANGER)),
      ...(first === undefined ? [] : persons.map((person) => part(first, person))),
    ]),
    ...insert(
      'assignment_past',
      assignments.map((work) => ({
        root_id: rootOf(work.task),
        assignment_id: work.id,
        from_on: '2024-12-01',
        until_on: FIRST_DAY,
        task_id: work.task,
        unit_id: work.unit,
        state: 'assigned',
        suspended_days: 0,
        opened: false,
        given_on: '2024-12-01',
      })),
    ),
  ];
}

interface StoredEvent {
  readonly kind: string;
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly on: string;
}

/** What led to the state. */
function eventsOf({ state, submittedBy, submittedOn, due }: FactAssignment): StoredEvent[] {
  const submitted = event('submitted', { text: 'Xong' }, submittedBy ?? STRANGER, submittedOn ?? FIRST_DAY);
  const after: Readonly<Record<string, readonly StoredEvent[]>> = {
    received: [event('received')],
    'in-progress': [event('reported', { text: 'Đang làm', percent: 10 })],
    submitted: [submitted],
    rework: [submitted, event('sent-back', { reason: 'Thiếu' })],
    suspended: [event('suspended', { reason: 'Chờ' })],
    done: [submitted, event('confirmed', { text: '' })],
    returned: [event('returned', { reason: 'Nhầm' })],
    cancelled: [event('cancelled', { reason: 'Thôi' })],
    superseded: [event('superseded', { reason: 'Có việc khác' })],
  };
  return [event('assigned', { due }), ...(after[state] ?? [])];
}

function event(kind: string, data: StoredEvent['data'] = {}, by = STRANGER, on = FIRST_DAY): StoredEvent {
  return { kind, by, data, on };
}

/** The day that was asked for, where more time was. */
function laterThan(due: string | null): string | null {
  return due === null ? null : Temporal.PlainDate.from(due).add({ days: 7 }).toString();
}

/** One row of everybody in the tables of one's own. */
function besides(facts: Facts): Statement[] {
  const { root, persons } = facts;
  return [
    ...insert(
      'file',
      persons.map((person) => fileRow(ORPHAN_FILE(person), person)),
    ),
    ...insert(
      'intake',
      persons.map((person) => ({
        id: idBeside('b1', person),
        root_id: root,
        person_id: person,
        name: '',
        stage: 'reading',
        done: 0,
        total: 0,
        started_at: AT,
        updated_at: AT,
      })),
    ),
    ...insert(
      'notice',
      persons.map((person) => ({
        root_id: root,
        id: idBeside('b2', person),
        person_id: person,
        kind: 'issued',
        data: {},
        at: AT,
        dedupe_key: person,
      })),
    ),
    ...insert(
      'invitation',
      persons.map((person) => ({
        id: idBeside('b3', person),
        person_id: person,
        code_hash: `\\x${hashOf(person)}`,
        made_at: AT,
        made_by: STRANGER,
        expires_at: '2030-01-01T00:00:00Z',
      })),
    ),
    ...insert(
      'api_answer',
      persons.map((person) => ({
        person_id: person,
        key: 'k',
        request_hash: `\\x${hashOf(person)}`,
        at: AT,
      })),
    ),
    ...insert(
      'saved_filter',
      [...persons, ...new Set(facts.versions.map(({ unit }) => unit))].map((id) => ({
        root_id: root,
        name: id,
        query: '',
        made_by: persons.includes(id) ? id : STRANGER,
        unit_id: persons.includes(id) ? null : id,
        made_at: AT,
      })),
    ),
    ...insert(
      'report_phrases',
      [null, ...new Set(facts.versions.map(({ unit }) => unit))].map((unit) => ({
        root_id: root,
        unit_id: unit,
        phrases: '{Xong}',
        changed_at: AT,
        changed_by: STRANGER,
      })),
    ),
    ...insert(
      'unit_set',
      facts.sets.map((set) => ({
        root_id: set.root,
        id: set.id,
        owner_unit_id: set.owner,
        // Told apart by it.
        name: set.id,
        name_key: set.id,
        expression: { include: [{ of: 'unit', unitId: root }], except: [] },
        version: 1,
        made_at: AT,
        made_by: persons[0],
        changed_at: AT,
        changed_by: persons[0],
      })),
    ),
    ...insert(
      'notice_choice',
      persons.map((person) => ({
        person_id: person,
        email: 'none',
        digest_at: '07:00',
        quiet_from: '20:00',
        quiet_until: '07:00',
        locale: 'vi',
      })),
    ),
    ...insert(
      'notice_email',
      persons.map((person) => ({ root_id: root, notice_id: idBeside('b2', person), person_id: person })),
    ),
    sql`insert into webhook_endpoint (root_id, name, url, events, secret, made_at, made_by)
      values (${root}, 'W', 'https://w.example', '{x}', '', ${AT}, ${STRANGER})`,
    sql`with made as (
        insert into sheet_import (root_id, person_id, file_name, from_day, phase, started_at, updated_at)
        values (${root}, ${STRANGER}, 'S', '2025-01-01', 'checked', ${AT}, ${AT}) returning id)
      insert into sheet_import_row (import_id, n, sheet, row_number, texts, outcome, doubtful, changes, problems, doubts)
      select id, 1, 'S', 1, '{}', 'new', false, '{}', '{}', '{}' from made`,
    ...insert('lint_rule_off', [{ root_id: root, rule: 'a-rule', person_id: STRANGER, at: AT }]),
    sql`insert into audit_entry (at, person_id, actor_name, action, object_kind, object_id, request_id)
      select ${AT}::timestamptz, id, 'Người', 'assignment.received', 'assignment', id::text, 'r'
      from unnest(${[...persons, STRANGER]}::uuid[]) as id
      union all
      select ${AT}::timestamptz, ${STRANGER}::uuid, 'Người', 'person.changed', 'person', id::text, 'r'
      from unnest(${[...persons, STRANGER]}::uuid[]) as id`,
    sql`insert into delivery (channel, address, subject, content, dedupe_key, made_at)
      values ('email', 'ai@thu.example', 'Thư', '{}', 'one', ${AT})`,
    sql`insert into delivery_attempt (delivery_id, number, round, at, took_ms, outcome)
      select id, 1, 1, ${AT}::timestamptz, 1, 'failed' from delivery`,
  ];
}

function reminders({ root, persons, assignments, tasks, directives }: Facts): Statement[] {
  const rootOf = (task: string): string =>
    directives.find(({ id }) => id === tasks.find((each) => each.id === task)?.directive)?.root ?? root;
  const [first] = assignments;
  const toldOf = (work: FactAssignment, person: string) => ({
    root_id: rootOf(work.task),
    assignment_id: work.id,
    step: '2025-01-01 +1',
    person_id: person,
    due: FIRST_DAY,
    days: 1,
    at: AT,
  });
  return [
    ...insert('reminder_ladder', [{ root_id: root, steps: [], changed_at: AT, changed_by: STRANGER }]),
    ...insert('reminder_scan', [{ root_id: root, day: FIRST_DAY }]),
    ...insert('reminder', [
      ...assignments.map((work) => toldOf(work, STRANGER)),
      ...(first === undefined ? [] : persons.map((person) => toldOf(first, person))),
    ]),
    ...insert(
      'urging',
      persons.map((person) => ({
        root_id: root,
        id: idBeside('b4', person),
        at: AT,
        on_day: FIRST_DAY,
        person_id: person,
        unit_id: root,
        words: '',
      })),
    ),
    ...insert(
      'snooze',
      first === undefined
        ? []
        : persons.map((person) => ({
            root_id: rootOf(first.task),
            person_id: person,
            assignment_id: first.id,
            until: FIRST_DAY,
            at: AT,
          })),
    ),
    ...insert(
      'calendar_feed',
      persons.map((person) => ({ person_id: person, secret_hash: hashOf(person), made_at: AT })),
    ),
  ];
}
