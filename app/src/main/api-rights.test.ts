import { sql } from 'kysely';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Asked, makeApiWorld, once } from '../../test/api-world.ts';
import type { TaskId } from '../base/ids.ts';
import { ALL_API_SCOPES, type ApiScope } from '../people/api-scope.ts';
import { ANY_KEY } from '../platform/api-operation.ts';
import type { PersonKey, UnitKey } from '../tasks/task-world.test-data.ts';
import { OPERATIONS } from './api.ts';
import { askForOffice, officeRights } from './api-office-rights.test-data.ts';
import { askForOwn, ownRights } from './api-own-rights.test-data.ts';
import type { Right } from './api-right.test-data.ts';
import { askForWork, workRights } from './api-work-rights.test-data.ts';

/**
 * Every operation of the interface for programs × {nobody, a key without its scope, somebody without the right, somebody
 * with it}. An operation that is not in the table fails the test: whoever adds one says here who may.
 */

// More is asked here without sign-in than an address may ask in a minute.
const { app, world, assignment, directive, ask } = await makeApiWorld({ requestsPerMinute: 1_000_000 });
const RULE = { rrule: 'FREQ=MONTHLY;BYMONTHDAY=20', by: 'rule', bound: 'by', lag: 0, dayOff: 'next' };
const POSITION = {
  unit: 'Trường Tiểu học Đồng Tâm',
  role: 'staff',
  title: 'Văn thư',
  from: '2024-07-01',
  last: null,
};
const RENAME = {
  change: {
    kind: 'rename',
    unitId: world.unit('finance'),
    name: 'Phòng Tài chính',
    shortName: 'Tài chính',
    unitKind: 'division',
    code: null,
  },
  onDay: '2024-08-01',
  basis: '12/QĐ-UBND',
};
const ORDER = {
  giverId: null,
  giver: 'Phó Chủ tịch UBND tỉnh',
  givenOn: '2024-06-12',
  manner: 'phone',
  words: 'Kiểm tra lại hệ thống điện.',
  task: null,
};
const NOTHING = '00000000-0000-7000-8000-000000000000';

/** Filled in by `beforeAll`. */
const made = {
  order: '',
  intake: '',
  position: '',
  later: '',
  change: '',
  file: '',
  task: '' as TaskId,
};

const onAssignment = () => `/assignments/${assignment}`;
const onDirective = (rest = '') => `/directives/${directive}${rest}`;
const onPerson = (rest = '') => `/people/${world.person('teacher')}${rest}`;
const onRecurrence = (rest = '') => `/tasks/${made.task}/recurrence${rest}`;
const unitPath = (key: UnitKey) => `/units/${world.unit(key)}`;
const REPORT = { kind: 'reported', text: 'Đã làm một phần', percent: 20 };

const RIGHTS: readonly Right[] = [
  { operation: 'getMe', path: () => '/me', may: ['teacher', 200], mayNot: null },
  { operation: 'listDirectives', path: () => '/directives', may: ['clerk', 200], mayNot: null },
  { operation: 'getDirective', path: () => onDirective(), may: ['head', 200], mayNot: ['otherHead', 404] },
  {
    operation: 'getDirectiveText',
    path: () => onDirective('/text'),
    may: ['head', 200],
    mayNot: ['otherHead', 404],
  },
  // It was not taken in as a file.
  {
    operation: 'getDirectiveFile',
    path: () => onDirective('/file'),
    may: ['head', 404],
    mayNot: ['otherHead', 404],
  },
  {
    operation: 'exportDirective',
    path: () => onDirective('/exports/markdown'),
    may: ['head', 200],
    mayNot: ['otherHead', 404],
  },
  {
    operation: 'beginIntake',
    path: () => '/intakes',
    json: { text: 'THÔNG BÁO' },
    may: ['clerk', 202],
    mayNot: ['head', 403],
  },
  {
    operation: 'getIntake',
    path: () => `/intakes/${made.intake}`,
    may: ['clerk', 200],
    mayNot: ['specialist', 404],
  },
  {
    operation: 'cancelIntake',
    path: () => `/intakes/${made.intake}`,
    may: ['clerk', 204],
    mayNot: ['specialist', 404],
  },
  {
    operation: 'getDrafts',
    path: () => onDirective('/drafts'),
    may: ['head', 200],
    mayNot: ['otherHead', 404],
  },
  {
    operation: 'editDirective',
    path: () => onDirective('/edits'),
    json: { edit: { kind: 'accept-header', version: 1 } },
    // It is issued, and nobody reviews it any more.
    may: ['clerk', 409],
    mayNot: ['otherHead', 404],
  },
  {
    operation: 'previewIssue',
    path: () => onDirective('/issue-preview'),
    may: ['clerk', 200],
    mayNot: ['head', 403],
  },
  {
    operation: 'issueDirective',
    path: () => onDirective('/issue'),
    may: ['clerk', 201],
    mayNot: ['otherHead', 404],
  },
  { operation: 'listAssignments', path: () => '/assignments', may: ['head', 200], mayNot: null },
  { operation: 'getAssignment', path: onAssignment, may: ['head', 200], mayNot: ['otherHead', 404] },
  {
    operation: 'getAssignmentFile',
    path: () => `${onAssignment()}/files/${made.file}`,
    may: ['leader', 200],
    mayNot: ['otherHead', 404],
  },
  {
    operation: 'moveAssignment',
    path: () => `${onAssignment()}/moves`,
    json: { move: REPORT },
    may: ['head', 201],
    mayNot: ['specialist', 403],
  },
  {
    operation: 'moveAssignments',
    path: () => '/moves',
    json: { move: REPORT, assignmentIds: [assignment] },
    may: ['head', 200],
    mayNot: ['otherHead', 404],
  },
  {
    operation: 'getChain',
    path: () => `${onAssignment()}/chain`,
    may: ['head', 200],
    mayNot: ['otherHead', 404],
  },
  {
    operation: 'getBreakdown',
    path: () => `${onAssignment()}/breakdown`,
    may: ['head', 200],
    mayNot: ['specialist', 403],
  },
  // A school has no units below it.
  {
    operation: 'breakDownAssignment',
    path: () => `${onAssignment()}/breakdown/tasks`,
    json: { text: 'Rà soát', unitIds: [world.unit('other')], due: '2024-06-25', covers: [] },
    may: ['head', 422],
    mayNot: ['specialist', 403],
  },
  {
    operation: 'completeBreakdown',
    path: () => `${onAssignment()}/breakdown/completion`,
    json: { own: [] },
    may: ['head', 422],
    mayNot: ['specialist', 403],
  },
  { operation: 'listTasks', path: () => '/tasks', may: ['head', 200], mayNot: null },
  { operation: 'listOrders', path: () => '/orders', may: ['clerk', 200], mayNot: ['head', 403] },
  { operation: 'getOrder', path: () => `/orders/${made.order}`, may: ['leader', 200], mayNot: ['head', 404] },
  {
    operation: 'recordOrder',
    path: () => '/orders',
    json: { ...ORDER, words: 'Trực hè hằng ngày.' },
    may: ['clerk', 201],
    mayNot: ['head', 403],
  },
  { operation: 'getTask', path: () => `/tasks/${made.task}`, may: ['head', 200], mayNot: ['otherHead', 404] },
  {
    operation: 'getRecurrence',
    path: () => onRecurrence(),
    may: ['head', 200],
    mayNot: ['otherHead', 404],
  },
  // It recurs already.
  {
    operation: 'beginRecurrence',
    path: () => onRecurrence(),
    json: { from: '2024-06-20', rule: RULE },
    may: ['clerk', 409],
    mayNot: ['head', 403],
  },
  {
    operation: 'changeRecurrenceRule',
    path: () => onRecurrence('/rule'),
    json: { from: '2024-08-01', rule: RULE, reason: 'Đổi ngày' },
    may: ['clerk', 200],
    mayNot: ['head', 403],
  },
  {
    operation: 'skipPeriod',
    path: () => onRecurrence('/skips'),
    json: { period: '2024-08', reason: 'Nghỉ hè' },
    may: ['clerk', 200],
    mayNot: ['head', 403],
  },
  {
    operation: 'takeBackSkip',
    path: () => onRecurrence('/skips/take-back'),
    json: { period: '2024-08', reason: '' },
    may: ['clerk', 200],
    mayNot: ['head', 403],
  },
  {
    operation: 'pauseRecurrence',
    path: () => onRecurrence('/pause'),
    json: { from: '2024-09-01', reason: 'Nghỉ' },
    may: ['clerk', 200],
    mayNot: ['head', 403],
  },
  {
    operation: 'resumeRecurrence',
    path: () => onRecurrence('/resume'),
    json: { from: '2024-09-10', reason: '' },
    may: ['clerk', 200],
    mayNot: ['head', 403],
  },
  {
    operation: 'endRecurrence',
    path: () => onRecurrence('/end'),
    json: { from: '2024-10-01', reason: 'Hết đợt' },
    may: ['clerk', 200],
    mayNot: ['head', 403],
  },
  {
    operation: 'getNumbers',
    path: () => `/numbers?directiveId=${directive}`,
    may: ['head', 200],
    mayNot: ['otherHead', 404],
  },
  { operation: 'getReminderLadder', path: () => '/reminder-ladder', may: ['teacher', 200], mayNot: null },
  {
    operation: 'getAssignmentReminders',
    path: () => `${onAssignment()}/reminders`,
    may: ['head', 200],
    mayNot: ['otherHead', 404],
  },
  {
    operation: 'snoozeAssignment',
    path: () => `${onAssignment()}/snooze`,
    json: { until: null },
    may: ['head', 204],
    mayNot: ['otherHead', 404],
  },
  {
    operation: 'remindUnits',
    path: () => '/reminders',
    json: { assignmentIds: [assignment], words: '', again: true },
    may: ['clerk', 200],
    mayNot: ['otherHead', 404],
  },
  { operation: 'listNotices', path: () => '/notices', may: ['head', 200], mayNot: null },
  {
    operation: 'markNoticesSeen',
    path: () => '/notices/seen',
    json: { ids: 'all' },
    may: ['head', 204],
    mayNot: null,
  },
  { operation: 'listUnits', path: () => '/units', may: ['teacher', 200], mayNot: null },
  { operation: 'getUnitTree', path: () => '/unit-tree', may: ['teacher', 200], mayNot: null },
  {
    operation: 'findUnits',
    path: () => '/unit-search?words=dong%20tam',
    may: ['teacher', 200],
    mayNot: null,
  },
  { operation: 'getUnit', path: () => unitPath('school'), may: ['teacher', 200], mayNot: null },
  {
    operation: 'getUnitPeople',
    path: () => `${unitPath('school')}/people`,
    may: ['teacher', 200],
    mayNot: null,
  },
  {
    operation: 'listUnitChanges',
    path: () => '/unit-changes',
    may: ['schoolAdministrator', 200],
    mayNot: ['clerk', 403],
  },
  {
    operation: 'previewUnitChange',
    path: () => '/unit-changes/preview',
    json: RENAME,
    may: ['schoolAdministrator', 200],
    mayNot: ['clerk', 403],
  },
  {
    operation: 'undoUnitChange',
    path: () => `/unit-changes/${made.change}/undo`,
    may: ['schoolAdministrator', 204],
    mayNot: ['clerk', 403],
  },
  // Behind the undoing: nothing is undone on which something was built.
  {
    operation: 'makeUnitChange',
    path: () => '/unit-changes',
    json: { ...RENAME, change: { ...RENAME.change, name: 'Phòng Kinh tế' }, onDay: '2024-09-01' },
    may: ['schoolAdministrator', 201],
    mayNot: ['clerk', 403],
  },
  { operation: 'listPeople', path: () => '/people', may: ['teacher', 200], mayNot: null },
  { operation: 'getPerson', path: () => onPerson(), may: ['head', 200], mayNot: null },
  {
    operation: 'addPerson',
    path: () => '/people',
    json: { name: 'Phạm Văn Mới', email: 'pham-moi@thu-nghiem.example', phone: '', position: POSITION },
    may: ['schoolAdministrator', 201],
    mayNot: ['clerk', 403],
  },
  {
    operation: 'changePerson',
    path: () => onPerson(),
    json: { name: 'Tên Khác', email: 'teacher@thu-nghiem.example', phone: '' },
    ifMatch: '*',
    may: ['schoolAdministrator', 200],
    mayNot: ['clerk', 403],
  },
  {
    operation: 'givePosition',
    path: () => onPerson('/positions'),
    json: POSITION,
    may: ['schoolAdministrator', 201],
    mayNot: ['clerk', 403],
  },
  {
    operation: 'standIn',
    path: () => onPerson(`/positions/${made.position}/stand-ins`),
    json: { who: 'otherhead@thu-nghiem.example', from: '2024-07-01', last: '2024-07-05' },
    may: ['schoolAdministrator', 200],
    mayNot: ['clerk', 403],
  },
  {
    operation: 'changeTitle',
    path: () => onPerson(`/positions/${made.position}/title`),
    json: { title: 'Giáo viên', from: '2024-07-01' },
    may: ['schoolAdministrator', 200],
    mayNot: ['clerk', 403],
  },
  {
    operation: 'endPosition',
    path: () => onPerson(`/positions/${made.later}/end`),
    json: { last: '2024-12-31' },
    may: ['schoolAdministrator', 200],
    mayNot: ['clerk', 403],
  },
  {
    operation: 'takeBackPosition',
    path: () => onPerson(`/positions/${made.later}`),
    may: ['schoolAdministrator', 204],
    mayNot: ['clerk', 403],
  },
  {
    operation: 'getHandover',
    path: () => onPerson('/handover'),
    may: ['schoolAdministrator', 200],
    mayNot: ['clerk', 403],
  },
  {
    operation: 'handOver',
    path: () => onPerson('/handover'),
    json: { successorId: world.person('specialist') },
    // The teacher follows nothing that could be handed over.
    may: ['schoolAdministrator', 422],
    mayNot: ['clerk', 403],
  },
  ...officeRights(world),
  ...ownRights(world),
  ...workRights({ world, assignment, directive }),
];

beforeAll(async () => {
  const as = 'schoolAdministrator';
  const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);
  const files = [{ name: 'anh.jpg', bytes: photo }];
  await app.actions.tasks.move(world.actor('head'), {
    assignmentId: assignment,
    happening: { kind: 'reported', text: 'Có ảnh', percent: 10 },
    requestKey: null,
    files,
  });
  const seen = await ask({ path: onAssignment(), as: 'leader' });
  made.file = seen.body.events.at(-1).files[0].id;
  made.task = seen.body.task.id;
  await app.actions.tasks.steerRecurrence(world.actor('clerk'), made.task, {
    kind: 'begun',
    from: Temporal.PlainDate.from('2024-06-20'),
    rule: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=25', by: 'rule', bound: 'by', lag: 0, dayOff: 'next' },
  });
  const post = (path: string, json: unknown, who: PersonKey) =>
    ask({ path, method: 'POST', as: who, headers: once(), json });
  made.intake = (await post('/intakes', { text: 'THÔNG BÁO KẾT LUẬN' }, 'clerk')).body.id;
  // Read to its end, so that nothing is recorded between two counts.
  await vi.waitFor(
    async () => {
      const { body } = await ask({ path: `/intakes/${made.intake}`, as: 'clerk' });
      expect(body.stage).toMatch(/done|refused/u);
    },
    { timeout: 60_000, interval: 100 },
  );
  made.order = (await post('/orders', ORDER, 'clerk')).body.id;
  made.change = (await post('/unit-changes', RENAME, as)).body.id;
  const given = await post(onPerson('/positions'), { ...POSITION, role: 'clerk' }, as);
  made.later = given.body.positions.find(({ role }: { role: string }) => role === 'clerk').id;
  made.position = given.body.positions.find(({ role }: { role: string }) => role === 'staff').id;
  await askForOffice(app, world, ask);
  await askForOwn(ask);
  await askForWork(ask, { world, assignment, directive }, made);
});

const operationOf = (id: string) => {
  const found = OPERATIONS.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
};

function requestOf(right: Right, more: Partial<Asked>): Asked {
  const { method } = operationOf(right.operation);
  return {
    path: right.path(),
    method: method.toUpperCase(),
    ...(right.json !== undefined && { json: right.json }),
    headers: { ...once(), ...(right.ifMatch !== undefined && { 'if-match': right.ifMatch }) },
    ...more,
  };
}

/** Everything that doing something would leave behind. */
async function traces(): Promise<string> {
  const found = await sql<{ traces: string }>`
    select concat_ws(' ', (select count(*) from audit_entry), (select count(*) from assignment_event),
      (select count(*) from review_edit), (select count(*) from intake), (select count(*) from file),
      (select count(*) from person), (select count(*) from position), (select count(*) from unit_change),
      (select count(*) from notice where seen_at is not null), (select count(*) from api_answer)) as traces
  `.execute(app.owner);
  return found.rows[0]?.traces ?? '';
}

test('every operation stands in the table, and says its scope', () => {
  expect(RIGHTS.map(({ operation }) => operation).toSorted()).toEqual(
    OPERATIONS.map(({ id }) => id).toSorted(),
  );
  for (const { id, scope } of OPERATIONS) {
    expect([...ALL_API_SCOPES, ANY_KEY], `${id} asks for ${scope}`).toContain(scope);
  }
});

test('what writes asks for a scope to write, and what reads for one to read', () => {
  for (const { id, method, scope } of OPERATIONS) {
    if (method !== 'get') expect(scope, id).toMatch(/:write$/u);
  }
});

describe('without sign-in', () => {
  test.each(RIGHTS)('$operation tells nothing and does nothing', async (right) => {
    const before = await traces();
    const answer = await ask(requestOf(right, { as: null }));
    expect([answer.status, answer.body.code]).toEqual([401, 'not_signed_in']);
    expect(await traces()).toBe(before);
  });
});

describe('with a key that lacks the scope', () => {
  test.each(RIGHTS.filter(({ operation }) => operationOf(operation).scope !== ANY_KEY))(
    '$operation tells nothing and does nothing, whoever holds it',
    async (right) => {
      const before = await traces();
      const { scope } = operationOf(right.operation);
      const scopes = ALL_API_SCOPES.filter((one): one is ApiScope => one !== scope);
      const [who] = right.may;
      await ask({ path: '/me', as: who, scopes });
      const entries = await traces();
      const answer = await ask(requestOf(right, { as: who, scopes }));
      expect([answer.status, answer.body.code]).toEqual([403, 'key_scope_missing']);
      expect(await traces()).toBe(entries);
      expect(before).toBeDefined();
    },
  );
});

describe('somebody without the right', () => {
  test.each(RIGHTS.filter(({ mayNot }) => mayNot !== null))(
    '$operation is refused, and nothing is left',
    async (right) => {
      const [who, status] = right.mayNot ?? ['teacher', 0];
      await ask({ path: '/me', as: who });
      const before = await traces();
      const answer = await ask(requestOf(right, { as: who }));
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(await traces()).toBe(before);
    },
  );
});

describe('somebody with the right', () => {
  test.each(RIGHTS)('$operation', async (right) => {
    const [who, status] = right.may;
    const answer = await ask(requestOf(right, { as: who }));
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  });
});

test('a list holds nothing of what its reader may not see', async () => {
  for (const path of ['/assignments', '/tasks', '/directives', '/notices', '/numbers']) {
    const { status, body } = await ask({ path, as: 'otherHead' });
    const text = JSON.stringify(body);
    expect(status).toBe(200);
    for (const id of [assignment, directive, made.task])
      expect(text.includes(id), `${path} names ${id}`).toBe(false);
  }
});

test('what is not there and what may not be seen cannot be told apart', async () => {
  const hidden = await ask({ path: onAssignment(), as: 'otherHead' });
  const absent = await ask({ path: `/assignments/${NOTHING}`, as: 'otherHead' });
  const facts = ({ status, body }: typeof hidden) => ({ ...body, status, requestId: '' });
  expect(facts(hidden)).toEqual(facts(absent));
});
