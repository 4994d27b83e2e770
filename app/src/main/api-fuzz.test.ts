import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import {
  answerChecker,
  type Document,
  type FuzzedRequest,
  initOf,
  operationsOf,
  requestsOf,
} from '../../test/api-fuzz.ts';
import { makeApiWorld } from '../../test/api-world.ts';
import type { Pools } from '../../test/json-schema-arbitrary.ts';

/**
 * Thousands of requests made of nothing but the OpenAPI document, right and spoiled, by several people and keys: none ends
 * in a failure of the server, and every answer is one that the document tells of. `npm run fuzz:api -- --seconds 600` goes
 * on for longer, from another seed each time.
 */

const SECONDS = Number(process.env['FUZZ_API_SECONDS'] ?? 0);
const SEED = Number(process.env['FUZZ_API_SEED'] ?? 20_240_620);
/** In all: more operations do not make the whole last longer. */
const REQUESTS = 3000;

const { app, world, assignment, directive, keyOf, ask } = await makeApiWorld({
  requestsPerMinute: 10_000_000,
});
const document: Document = JSON.parse(await (await app.fetch('/api/v1/openapi.json')).text());
const operations = operationsOf(document);
const wrongWith = answerChecker(document);
const review = await underReview();
const pools = { schemas: document.components.schemas, ids: await idsOf() };
const credentials = await credentialsOf();
const statuses = new Map<number, number>();

/** A directive that can be edited and issued. */
async function underReview() {
  const text = `ỦY BAN NHÂN DÂN\nHUYỆN THỬ NGHIỆM\n\nSố: 9/TB-UBND\n\nTHÔNG BÁO\nKết luận giao ban\n
1. Giao Phòng Giáo dục và Đào tạo rà soát cơ sở vật chất các trường, báo cáo trước ngày 28/6/2024.
2. Phòng Tài chính - Kế hoạch chủ trì, phối hợp Phòng Giáo dục và Đào tạo lập dự toán, hoàn thành trong tháng 7/2024.`;
  const { intake } = app.actions.directives;
  const { id, finished } = await intake.begin(world.actor('clerk'), { kind: 'text', text });
  await finished;
  const { directiveId } = await intake.get(world.actor('clerk'), id);
  if (directiveId === null) throw new Error('the directive was not taken in');
  return { id: directiveId, intake: id };
}

/** What there is, so that random requests meet it. */
async function idsOf(): Promise<Pools['ids']> {
  const order = await app.actions.tasks.recordOrder(world.actor('clerk'), {
    giverId: null,
    giver: 'Phó Chủ tịch UBND tỉnh',
    givenOn: Temporal.PlainDate.from('2024-06-12'),
    manner: 'phone',
    words: 'Kiểm tra lại hệ thống điện.',
    files: [],
    requestKey: null,
    task: null,
  });
  await app.actions.tasks.split(world.actor('head'), {
    assignmentId: assignment,
    personId: world.person('teacher'),
    text: 'Chụp ảnh phòng học',
    due: null,
    requestKey: null,
  });
  const some = async (
    from: 'draft_task' | 'task' | 'position' | 'assignment_part',
  ): Promise<readonly string[]> =>
    (await app.owner.selectFrom(from).select('id').limit(5).execute()).map(({ id }) => id);
  const units = (['school', 'commune', 'division', 'finance'] as const).map(world.unit);
  // Nobody who asks here: another password would end their keys.
  const people = (['specialist', 'teacher', 'nurseryHead'] as const).map(world.person);
  return {
    assignmentId: [assignment],
    assignmentIds: [assignment],
    directiveId: [directive, review.id],
    intakeId: [review.intake],
    taskId: [...(await some('draft_task')), ...(await some('task'))],
    draftId: await some('draft_task'),
    orderId: [order],
    partId: await some('assignment_part'),
    unitId: units,
    heirId: units,
    superiorId: units,
    under: units,
    personId: people,
    followerId: people,
    positionId: await some('position'),
  };
}

async function credentialsOf(): Promise<readonly string[]> {
  const keys = [
    await keyOf('leader'),
    await keyOf('clerk'),
    await keyOf('head'),
    await keyOf('otherHead'),
    await keyOf('schoolAdministrator'),
    await keyOf('clerk', ['directives:write', 'tasks:read']),
  ];
  return keys.map((key) => `Bearer ${key}`);
}

// A rule made at random would shut everybody out of what is asked next.
afterEach(() => sql`delete from second_factor_rule`.execute(app.owner));

afterAll(() => {
  const told = [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, n]) => `${status}: ${n}`)
    .join(', ');
  process.stdout.write(`requests to ${operations.length} operations by status: ${told}; seed ${SEED}\n`);
});

describe('requests made of the document', () => {
  const runs = SECONDS > 0 ? 1_000_000 : Math.ceil(REQUESTS / operations.length);
  const share = SECONDS === 0 ? 0 : (SECONDS * 1000) / operations.length;
  test.each(operations)(
    '$id answers each as the document says',
    async (operation) => {
      await fc.assert(
        fc.asyncProperty(requestsOf(operation, pools, credentials), async (request: FuzzedRequest) => {
          const answer = await answerTo(request);
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          expect(await wrongWith(operation, answer)).toBeNull();
        }),
        {
          numRuns: runs,
          seed: SEED,
          ...(share > 0 && { interruptAfterTimeLimit: share, markInterruptAsFailure: false }),
        },
      );
    },
    SECONDS === 0 ? 120_000 : SECONDS * 2000,
  );
});

describe('the tests of these tests', () => {
  const [operation] = operations.filter(({ id }) => id === 'getMe');
  if (operation === undefined) throw new Error('the document has no getMe');
  const json = (body: unknown, status = 200, type = 'application/json; charset=utf-8') =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

  test.each([
    ['a failure of the server', json({ code: 'internal' }, 500, 'application/problem+json')],
    ['a status that the document does not tell of', json({}, 418)],
    [
      'an answer that lacks something',
      json({ personId: world.person('head'), name: 'x', positions: [], scopes: null }),
    ],
    ['a value that is not declared', json({ ...ME(), positions: [{ ...POSITION(), role: 'king' }] })],
    [
      'a page instead of a refusal',
      new Response('<html>', { status: 404, headers: { 'content-type': 'text/html' } }),
    ],
  ])('%s is noticed', async (_what, answer) => {
    expect(await wrongWith(operation, answer)).not.toBeNull();
  });

  test('the right answer is not', async () => {
    expect(await wrongWith(operation, json(ME()))).toBeNull();
    expect((await ask({ path: '/me', as: 'head' })).status).toBe(200);
  });
});

function answerTo(request: FuzzedRequest): Promise<Response> {
  return app.fetch(request.address, initOf(request));
}

function POSITION() {
  return {
    id: world.person('head'),
    unitId: world.unit('school'),
    unitName: 'Trường',
    role: 'head',
    title: 'Hiệu trưởng',
  };
}

function ME() {
  return {
    personId: world.person('head'),
    name: 'x',
    positions: [POSITION()],
    scopes: null,
    today: '2024-06-20',
  };
}
