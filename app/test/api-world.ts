import { read } from '@dondoc/reading';
import { sql } from 'kysely';
import type { Actor } from '../src/base/actor.ts';
import type { AssignmentId, DirectiveId } from '../src/base/ids.ts';
import { ALL_API_SCOPES, type ApiScope } from '../src/people/api-scope.ts';
import { makeWorld, type PersonKey, type World } from '../src/tasks/task-world.test-data.ts';
import { type TestApplication, testApplication } from './application.ts';
import { PASSWORD } from './browser.ts';
import { browsersOfWorld } from './district.ts';

/** The small district with an issued directive, asked through `/api/v1`. */
export interface ApiWorld {
  readonly app: TestApplication;
  readonly world: World;
  /** The school's, overdue since the day before. */
  readonly assignment: AssignmentId;
  readonly directive: DirectiveId;
  readonly cookieOf: (who: PersonKey) => Promise<string>;
  /** A key of somebody; the same one for the same scopes. */
  readonly keyOf: (who: PersonKey, scopes?: readonly ApiScope[]) => Promise<string>;
  readonly ask: (request: Asked) => Promise<Answered>;
}

export interface Asked {
  readonly path: string;
  readonly method?: string;
  /** With a key of all scopes, unless told otherwise; null for nobody. */
  readonly as?: PersonKey | null;
  readonly scopes?: readonly ApiScope[];
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // What an answer holds is for each test to say.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

export const TODAY = '2024-06-20';

export async function makeApiWorld(options: { readonly requestsPerMinute?: number } = {}): Promise<ApiWorld> {
  const app = await testApplication({ today: TODAY, ...options });
  const world = await makeWorld(app);
  const { cookieOf } = await browsersOfWorld(app);
  const directive = await world.issue('203/TB-UBND', {
    leads: [world.unit('school')],
    due: Temporal.PlainDate.from('2024-06-19'),
  });
  const assignment = await world.assignment(directive, 'school');
  await readAnew(app);
  const keys = new Map<string, Promise<string>>();

  const keyOf = (who: PersonKey, scopes: readonly ApiScope[] = ALL_API_SCOPES): Promise<string> => {
    const name = `${who} ${scopes.join(' ')}`;
    const known =
      keys.get(name) ?? cookieOf(who).then((cookie) => makeKey(app, world.actor(who), cookie, scopes));
    keys.set(name, known);
    return known;
  };
  const ask = async ({ path, method = 'GET', as, scopes, json, headers }: Asked): Promise<Answered> => {
    const key = as === undefined || as === null ? null : await keyOf(as, scopes);
    const answer = await app.fetch(path.startsWith('/api/') ? path : `/api/v1${path}`, {
      method,
      headers: {
        ...(key !== null && { authorization: `Bearer ${key}` }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    const text = await answer.text();
    const isJson = /[/+]json(?:;|$)/u.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
  };
  return { app, world, assignment, directive, cookieOf, keyOf, ask };
}

/** Directives of the small district are written without having been read. */
async function readAnew({ owner }: TestApplication): Promise<void> {
  const found = await sql<{ id: string; text: string }>`select id, text from directive`.execute(owner);
  for (const { id, text } of found.rows) {
    await sql`update directive set reading = ${JSON.stringify(read(text))} where id = ${id}`.execute(owner);
  }
}

async function makeKey(
  app: TestApplication,
  actor: Actor,
  cookie: string,
  scopes: readonly ApiScope[],
): Promise<string> {
  const browser = { address: null, secure: false, cookie };
  return await app.actions.apiKeys.make(actor, browser, { name: 'Thử', scopes, days: 90 }, PASSWORD);
}

/** A key under which something is made once. */
export function once(): Readonly<Record<string, string>> {
  return { 'idempotency-key': crypto.randomUUID() };
}
