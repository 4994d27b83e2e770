import { sql } from 'kysely';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Db } from '../platform/postgres.ts';
import type { Actions } from '../web/context.ts';
import { createHttp, type RequestFacts } from './http.ts';
import type { Pages } from './pages.ts';

export interface ApplicationDeps {
  /** As the application's role. */
  readonly db: Db;
  readonly clock: Clock;
  /** Where the bytes of files lie. */
  readonly dataFolder: string;
  readonly log: Log;
  /** Whether the clock stands on the demonstration's day. */
  readonly demonstration: boolean;
  readonly pages: () => Promise<Pages>;
}

export interface Application {
  readonly actions: Actions;
  /** @param bindings what the HTTP server knows of the connection; nothing in tests */
  readonly fetch: (request: Request, bindings?: object) => Response | Promise<Response>;
}

/** One line per noun. */
export function createActions(_deps: ApplicationDeps): Actions {
  return {};
}

/** The whole application over a database: the same for the server, the commands and the tests. */
export function createApplication(deps: ApplicationDeps): Application {
  const actions = createActions(deps);
  const http = createHttp({
    log: deps.log,
    pages: deps.pages,
    checkDatabase: async () => {
      await sql`select 1`.execute(deps.db);
    },
    contextOf: async (request, facts) => ({
      actions,
      actor: await findActor(request, facts),
      today: deps.clock.today(),
      locale: facts.locale,
      requestId: facts.requestId,
      demonstration: deps.demonstration,
      reportError: (error, requestId) => deps.log.error({ err: error, requestId }, 'page failed'),
    }),
  });
  return { actions, fetch: (request, bindings) => http.fetch(request, bindings ?? {}) };
}

/** Who is signed in; nobody, as long as no noun says otherwise. */
async function findActor(_request: Request, _facts: RequestFacts): Promise<Actor | null> {
  return null;
}
