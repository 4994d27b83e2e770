import { sql } from 'kysely';
import type { TestDatabase } from '../../test/database.ts';
import { inNameOfActor } from '../../test/in-name-of-actor.ts';
import { type Actor, type Role } from '../base/actor.ts';
import { type Clock, ZONE } from '../base/clock.ts';
import type { AssignmentId, DirectiveId, FileId, PersonId, PositionId, UnitId } from '../base/ids.ts';
import { loadHolidays } from '../calendar/calendar.actions.ts';
import { loadSchoolYears } from '../calendar/school-calendar.actions.ts';
import { checkAttachment } from '../files/content-type.ts';
import type { KeptFile, UploadedFile } from '../files/file.ts';
import type { Db } from '../platform/postgres.ts';
import { assignTasks, createTaskActions, type NewTask, type TaskActions } from './task.actions.ts';

/** A small district in June 2024, invented: its committee, office, education division, a commune and schools. */
export const UNITS = {
  district: { name: 'UBND huyện Thử Nghiệm', kind: 'district-committee', under: [] },
  office: { name: 'Văn phòng HĐND và UBND huyện', kind: 'office', under: ['district'] },
  division: { name: 'Phòng Giáo dục và Đào tạo', kind: 'division', under: ['district'] },
  finance: { name: 'Phòng Tài chính - Kế hoạch', kind: 'division', under: ['district'] },
  commune: { name: 'UBND xã Suối Mơ', kind: 'commune-committee', under: ['district'] },
  school: { name: 'Trường Tiểu học Hoà Bình', kind: 'primary', under: ['commune', 'division'] },
  other: { name: 'Trường Tiểu học Đồng Tâm', kind: 'primary', under: ['commune', 'division'] },
  nursery: { name: 'Trường Mầm non Hoa Sen', kind: 'preschool', under: ['commune', 'division'] },
} as const;
export type UnitKey = keyof typeof UNITS;

/** Who holds which position: one person each. */
export const PEOPLE = {
  leader: ['district', 'leader'],
  clerk: ['office', 'clerk'],
  specialist: ['office', 'specialist'],
  colleague: ['office', 'specialist'],
  divisionHead: ['division', 'head'],
  divisionSpecialist: ['division', 'specialist'],
  financeHead: ['finance', 'head'],
  communeClerk: ['commune', 'clerk'],
  head: ['school', 'head'],
  teacher: ['school', 'staff'],
  schoolAdministrator: ['school', 'administrator'],
  otherHead: ['other', 'head'],
  nurseryHead: ['nursery', 'head'],
} as const satisfies Record<string, readonly [UnitKey, Role]>;
export type PersonKey = keyof typeof PEOPLE;

/** A clock that tests set; each look at it moves it on by a second, so that events keep their order. */
export interface TestClock extends Clock {
  goTo(day: string): void;
}

export function testClock(day: string): TestClock {
  let now = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: ZONE, plainTime: '08:00' });
  return {
    now: () => {
      now = now.add({ seconds: 1 });
      return now.toInstant();
    },
    today: () => now.toPlainDate(),
    goTo: (next) => {
      now = Temporal.PlainDate.from(next).toZonedDateTime({ timeZone: ZONE, plainTime: '08:00' });
    },
  };
}

export interface World {
  readonly db: Db;
  readonly clock: TestClock;
  readonly tasks: TaskActions;
  readonly unit: (key: UnitKey) => UnitId;
  readonly person: (key: PersonKey) => PersonId;
  readonly actor: (key: PersonKey) => Actor;
  /** Takes a directive in and gives its tasks; what a task leaves out is as in `TASK`. */
  readonly issue: (number: string, ...tasks: readonly Partial<NewTask>[]) => Promise<DirectiveId>;
  /** The assignment of a unit in a directive, by the number of its task. */
  readonly assignment: (directiveId: DirectiveId, unit: UnitKey, ordinal?: number) => Promise<AssignmentId>;
}

/** Ids come from the database; branding them is what the casts in this file are for. */
export async function makeWorld({ db, guarded, owner }: TestDatabase, today = '2024-06-20'): Promise<World> {
  const units = await makeUnits(owner);
  const people = await makePeople(owner, units);
  const unit = (key: UnitKey): UnitId => units.get(key) ?? raise(`no unit ${key}`);
  const person = (key: PersonKey): PersonId => people.get(key) ?? raise(`no person ${key}`);
  await loadHolidays(owner);
  await loadSchoolYears(owner);
  await sql`update installation set root_unit_id = ${unit('district')}`.execute(owner);
  const clock = testClock(today);
  const actor = (key: PersonKey): Actor => actorOf(key, person(key), unit);
  const world = {
    db,
    clock,
    unit,
    person,
    actor,
    tasks: inNameOfActor(createTaskActions({ db: guarded, clock, files: filesOnPaper(db) }), clock),
  };
  return {
    ...world,
    issue: (number, ...tasks) => issue(world, owner, number, tasks),
    assignment: (directiveId, key, ordinal = 1) => findAssignment(db, directiveId, unit(key), ordinal),
  };
}

function raise(message: string): never {
  throw new Error(message);
}

async function makeUnits(owner: Db): Promise<Map<UnitKey, UnitId>> {
  const ids = new Map<UnitKey, UnitId>();
  for (const [key, { name, kind }] of Object.entries(UNITS)) {
    const made = await sql<{ id: UnitId }>`insert into unit default values returning id`.execute(owner);
    const id = made.rows[0]?.id ?? raise('no unit made');
    ids.set(key as UnitKey, id);
    await sql`
      insert into unit_version (unit_id, valid, name, short_name, kind)
      values (${id}, '[2020-01-01,)', ${name}, ${name}, ${kind})
    `.execute(owner);
  }
  const lines = ['administrative', 'professional'];
  for (const [key, { under }] of Object.entries(UNITS)) {
    for (const [position, superior] of under.entries()) {
      await sql`
        insert into unit_superior (unit_id, line, superior_id, valid)
        values (${ids.get(key as UnitKey)}, ${lines[position]}, ${ids.get(superior)}, '[2020-01-01,)')
      `.execute(owner);
    }
  }
  return ids;
}

/** Where the person signs in. */
export function emailOf(key: string): string {
  return `${key.toLowerCase()}@thu-nghiem.example`;
}

async function makePeople(owner: Db, units: ReadonlyMap<UnitKey, UnitId>): Promise<Map<PersonKey, PersonId>> {
  const ids = new Map<PersonKey, PersonId>();
  for (const [key, [unitKey, role]] of Object.entries(PEOPLE)) {
    const made = await sql<{ id: PersonId }>`
      insert into person (name, email) values (${`Người ${key}`}, ${emailOf(key)}) returning id
    `.execute(owner);
    const id = made.rows[0]?.id ?? raise('no person made');
    ids.set(key as PersonKey, id);
    await sql`
      insert into position (person_id, unit_id, role, title, valid)
      values (${id}, ${units.get(unitKey)}, ${role}, 'Chức vụ', '[2020-01-01,)')
    `.execute(owner);
  }
  return ids;
}

function actorOf(key: PersonKey, personId: PersonId, unit: (key: UnitKey) => UnitId): Actor {
  const [unitKey, role] = PEOPLE[key];
  const position = {
    id: personId as string as PositionId,
    unitId: unit(unitKey),
    unitName: UNITS[unitKey].name,
  };
  return {
    personId,
    name: `Người ${key}`,
    rootId: unit('district'),
    positions: [{ ...position, role, title: 'Chức vụ' }],
    requestId: 'test',
    address: null,
  };
}

/** Keeps only what the database keeps of a file; kind and size are checked as in the application. */
function filesOnPaper(db: Db) {
  return {
    keep: async (files: readonly UploadedFile[]): Promise<readonly KeptFile[]> =>
      files.map(({ name, bytes }) => {
        const { mediaType } = checkAttachment(bytes);
        return { name, mediaType, size: bytes.length, hash: 'a'.repeat(64) };
      }),
    record: async (trx: Db, actor: Actor, kept: readonly KeptFile[]): Promise<readonly FileId[]> => {
      const ids: FileId[] = [];
      for (const file of kept) {
        const made = await sql<{ id: FileId }>`
          insert into file (hash, name, media_type, size, uploaded_by)
          values (${file.hash}, ${file.name}, ${file.mediaType}, ${file.size}, ${actor.personId}) returning id
        `.execute(trx ?? db);
        ids.push(made.rows[0]?.id ?? raise('no file made'));
      }
      return ids;
    },
  };
}

const QUOTE =
  'Các trường rà soát nguy cơ mất an toàn trong trường học, báo cáo kết quả trước ngày 28/6/2024.';

async function issue(
  world: Pick<World, 'db' | 'clock' | 'unit' | 'person' | 'actor'>,
  owner: Db,
  number: string,
  tasks: readonly Partial<NewTask>[],
): Promise<DirectiveId> {
  const root = world.unit('district');
  const made = await sql<{ id: DirectiveId }>`
    insert into directive (root_id, state, document_type, number, title, issuer, text, content_hash, reading, reader,
      keeper_unit_id, received_at, received_by, issued_at, issued_by)
    values (${root}, 'issued', 'thông báo', ${number}, 'Kết luận giao ban tháng 6', 'UBND huyện Thử Nghiệm', ${QUOTE},
      encode(sha256(${number}::bytea), 'hex'), '{}', 'test', ${root}, now(), ${world.person('clerk')}, now(),
      ${world.person('clerk')})
    returning id
  `.execute(owner);
  const directiveId = made.rows[0]?.id ?? raise('no directive made');
  const given = tasks.map((task, index) => ({ ...TASK(world.unit), ordinal: index + 1, ...task }));
  await world.db.transaction().execute((trx) =>
    assignTasks(trx, {
      rootId: root,
      directiveId,
      subject: `Thông báo ${number}`,
      issuedAt: world.clock.now(),
      issuedBy: world.actor('clerk'),
      tasks: given,
    }),
  );
  return directiveId;
}

const TASK = (unit: (key: UnitKey) => UnitId): NewTask => ({
  draftTaskId: null,
  ordinal: 1,
  section: 'II.2',
  quote: QUOTE,
  span: { start: 0, end: QUOTE.length },
  summary: 'Rà soát nguy cơ mất an toàn trong trường học',
  kind: 'assignment',
  force: 'order',
  product: 'Báo cáo',
  deadline: { kind: 'date', date: '2024-06-28', bound: 'before' },
  deadlineWritten: 'trước ngày 28/6/2024',
  due: Temporal.PlainDate.from('2024-06-27'),
  followerId: null,
  confirmingUnitId: unit('district'),
  leadWritten: 'Các trường học thuộc huyện',
  leads: [unit('school'), unit('other'), unit('nursery')],
  cooperators: [],
  via: [],
});

async function findAssignment(
  db: Db,
  directiveId: DirectiveId,
  unitId: UnitId,
  ordinal: number,
): Promise<AssignmentId> {
  const found = await sql<{ id: AssignmentId }>`
    select assignment.id from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id
    where task.directive_id = ${directiveId} and assignment.unit_id = ${unitId} and task.ordinal = ${ordinal}
  `.execute(db);
  return found.rows[0]?.id ?? raise('no such assignment');
}
