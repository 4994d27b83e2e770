import { join } from 'node:path';
import type { Context, Hono } from 'hono';
import { sql } from 'kysely';
import { createRecordActions } from '../audit/record.actions.ts';
import { createRetentionActions } from '../audit/retention.actions.ts';
import type { Actor } from '../base/actor.ts';
import { type Clock, systemClock } from '../base/clock.ts';
import { createCalendarActions } from '../calendar/calendar-page.actions.ts';
import { createDeliveryActions } from '../deliveries/delivery.actions.ts';
import { createWebhookActions } from '../deliveries/webhook.actions.ts';
import { createDirectiveActions, directiveFileOwner } from '../directives/directive.actions.ts';
import { diskBlobStore } from '../files/blob-store.ts';
import { createFileActions } from '../files/file.actions.ts';
import { fileApi } from '../files/file.api.ts';
import { createNoticeActions } from '../notices/notice.actions.ts';
import { createNoticeChoiceActions } from '../notices/notice-choice.actions.ts';
import { createPersonActions } from '../people/account.actions.ts';
import { createApiKeyActions } from '../people/api-key.actions.ts';
import { createApiKeyListActions } from '../people/api-key-list.actions.ts';
import { createAuthorisationActions } from '../people/authorisation.actions.ts';
import { createCorrectionRequestActions } from '../people/correction.actions.ts';
import { createHandoverActions } from '../people/handover.actions.ts';
import { createInvitationActions } from '../people/invitation.actions.ts';
import { createOpenIdActions } from '../people/openid.actions.ts';
import type { OpenIdProvider } from '../people/openid-provider.ts';
import { createOwnAccountActions } from '../people/own-account.actions.ts';
import { createOwnDataActions } from '../people/own-data.actions.ts';
import { createPasskeyActions } from '../people/passkey.actions.ts';
import { createPersonPageActions } from '../people/person-page.actions.ts';
import { createPersonRecordActions } from '../people/person-record.actions.ts';
import { createPositionActions } from '../people/position.actions.ts';
import { createStandInActions } from '../people/position-stand-in.actions.ts';
import { createSecondFactorActions } from '../people/second-factor.actions.ts';
import { createSecondFactorRuleActions } from '../people/second-factor-rule.actions.ts';
import { createSetUpActions } from '../people/set-up.actions.ts';
import { createSignIn } from '../people/sign-in.ts';
import { overviewOf } from '../platform/api-overview.ts';
import { serveApi } from '../platform/api-server.ts';
import { asPerson } from '../platform/asking.ts';
import type { Log } from '../platform/log.ts';
import { NOTHING_OUTSIDE, type Outside } from '../platform/outside.ts';
import type { Db } from '../platform/postgres.ts';
import { serialized } from '../platform/serialized.ts';
import { createReminderActions } from '../reminders/reminder.actions.ts';
import { createMailedReportActions } from '../tasks/mailed-report.actions.ts';
import { mailInApi } from '../tasks/mailed-report.api.ts';
import { createTaskActions, orderFiles, reportFiles } from '../tasks/task.actions.ts';
import { createSheetImportActions } from '../units/sheet-import.actions.ts';
import { createUnitActions } from '../units/unit.actions.ts';
import { createUnitChangeActions } from '../units/unit-change.actions.ts';
import { createUnitImportActions } from '../units/unit-import.actions.ts';
import { createUnitPartActions } from '../units/unit-part.actions.ts';
import { createUnitRecordActions } from '../units/unit-record.actions.ts';
import { createUnitSetActions } from '../units/unit-set.actions.ts';
import type { ApiActions } from '../web/api.ts';
import type { Actions } from '../web/context.ts';
import { factsForApi, OPERATIONS, openApiText, REQUESTS_PER_MINUTE, whoAsks } from './api.ts';
import { asServer, inNameOfActor } from './asking-actions.ts';
import { API_ADDRESSES, asTheBrowserSees, createHttp, type HttpEnv, type RequestFacts } from './http.ts';
import type { Pages } from './pages.ts';

export interface ApplicationDeps {
  /** As the application's role. */
  readonly db: Db;
  readonly clock: Clock;
  /** Where the bytes of files lie. */
  readonly dataFolder: string;
  /** Signs session cookies. */
  readonly secret: string;
  /** How many proxies of our own stand in front of the server. */
  readonly proxies: number;
  readonly log: Log;
  /** Whether the clock stands on the demonstration's day. */
  readonly demonstration: boolean;
  /** How the house reaches others; left out, it reaches nobody. */
  readonly outside?: Outside;
  /** A server that vouches for people; left out, there is none. */
  readonly openIdProvider?: OpenIdProvider | null;
  readonly pages: () => Promise<Pages>;
  /** Of one key or person, to the interface for programs; tests that send thousands allow themselves more. */
  readonly requestsPerMinute?: number;
}

export interface Application {
  readonly actions: Actions;
  /** Patterns of all addresses that are answered apart from the pages, so that a test can see that it knows them all. */
  readonly addresses: readonly string[];
  /** @param bindings what the HTTP server knows of the connection; nothing in tests */
  readonly fetch: (request: Request, bindings?: object) => Response | Promise<Response>;
}

/** The actions that the interface for programs calls, too. Cheap to make over one transaction. */
function createNounActions(deps: Omit<ApplicationDeps, 'proxies'>) {
  const { outside = NOTHING_OUTSIDE } = deps;
  const files = createFileActions({
    ...deps,
    blobs: diskBlobStore(join(deps.dataFolder, 'blobs')),
    owners: [reportFiles(deps), directiveFileOwner(deps), orderFiles(deps)],
  });
  const onError = (error: unknown) => deps.log.error({ err: error }, 'reading a document failed');
  const onImportError = (error: unknown) => deps.log.error({ err: error }, 'importing a spreadsheet failed');
  const people = {
    ...createPersonActions(deps),
    ...createPersonPageActions(deps),
    ...createPositionActions(deps),
    ...createHandoverActions(deps),
    ...createStandInActions(deps),
    ...createAuthorisationActions(deps),
    ...createInvitationActions({ ...deps, outside }),
    ...createPersonRecordActions(deps),
    ...createCorrectionRequestActions(deps),
    ...createOwnDataActions(deps),
  };
  const reminders = createReminderActions(deps);
  const actions = {
    directives: createDirectiveActions({ ...deps, files, onError }),
    files,
    tasks: createTaskActions({ ...deps, files }),
    notices: createNoticeActions(deps),
    noticeChoice: createNoticeChoiceActions({ ...deps, outside }),
    // Whoever has the secret address of a calendar is asked for nothing else.
    reminders: { ...reminders, ...asServer({ calendarFile: reminders.calendarFile }) },
    calendar: createCalendarActions(deps),
    units: { ...createUnitActions(deps), ...createUnitImportActions(deps), ...createUnitRecordActions(deps) },
    sheetImports: createSheetImportActions({ ...deps, onError: onImportError }),
    unitChanges: createUnitChangeActions(deps),
    unitSets: createUnitSetActions(deps),
    // Who holds an invitation is nobody yet.
    people: { ...people, ...asServer({ acceptInvitation: people.acceptInvitation }) },
    record: { ...createRecordActions(deps), ...createRetentionActions(deps) },
    deliveries: createDeliveryActions({ ...deps, outside }),
    webhooks: createWebhookActions({ ...deps, outside }),
    secondFactorRules: createSecondFactorRuleActions(deps),
    apiKeys: createApiKeyListActions(deps),
  };
  return inNameOfActor(actions, deps.clock);
}

/** One line per noun. */
export function createActions(given: Omit<ApplicationDeps, 'proxies'>): Actions {
  const deps = { ...given, db: serialized(given.db) };
  const { outside = NOTHING_OUTSIDE, openIdProvider = null, db, clock, secret } = deps;
  const nouns = createNounActions(deps);
  const ofOneself = {
    ownAccount: createOwnAccountActions(deps),
    secondFactor: createSecondFactorActions(deps),
    apiKeys: createApiKeyActions(deps),
  };
  // With these people sign in, and manage them once they have.
  const waysIn = {
    passkeys: createPasskeyActions({ db, clock, secret, siteAddress: outside.address }),
    openId: createOpenIdActions({
      db,
      clock,
      secret,
      provider: openIdProvider,
      siteAddress: outside.address,
    }),
  };
  return {
    ...nouns,
    ...inNameOfActor(ofOneself, deps.clock),
    ...asServer(inNameOfActor(waysIn, deps.clock)),
    setUp: asServer(createSetUpActions(deps)),
    signIn: asServer(createSignIn(deps)),
    apiOverview: () => overviewOf(OPERATIONS),
    // Whoever wrote is found first; what they report is done in their name.
    mailedReports: asServer(createMailedReportActions({ db, clock, secret, outside, tasks: nouns.tasks })),
  };
}

/** The whole application over a database: the same for the server, the commands and the tests. */
export function createApplication(deps: ApplicationDeps): Application {
  const actions = createActions(deps);
  const visitor = async (request: Request, { requestId, address }: RequestFacts) =>
    await actions.signIn.visitorOf(request.headers, { requestId, address });
  const forApi = { unitParts: inNameOfActor(createUnitPartActions(deps), deps.clock), clock: deps.clock };
  const answerApi = serveApi<ApiActions>({
    db: deps.db,
    operations: OPERATIONS,
    shared: { ...actions, ...forApi },
    actionsOn: (db) => ({ ...createNounActions({ ...deps, db }), ...forApi }),
    inNameOf: (actor, work) => asPerson(actor, deps.clock.today(), work),
    whoAsks: whoAsks({
      ...deps,
      actorOfSession: async (request, facts) => (await visitor(request, facts)).actor,
    }),
    secret: deps.secret,
    perMinute: deps.requestsPerMinute ?? REQUESTS_PER_MINUTE,
    document: openApiText,
    onError: (error, requestId) => deps.log.error({ err: error, requestId }, 'request to the API failed'),
  });
  const http = createHttp({
    log: deps.log,
    proxies: deps.proxies,
    pages: deps.pages,
    routes: (app) => {
      mountBesidePages(app, {
        actions,
        deps,
        actorOf: async (c) => (await visitor(c.req.raw, c.var.facts)).actor,
      });
      app.all(API_ADDRESSES, (c) => answerApi(c.req.raw, factsForApi(c.req.raw, c.var.facts)));
    },
    checkDatabase: async () => {
      await sql`select 1`.execute(deps.db);
    },
    contextOf: async (request, facts) => ({
      actions,
      ...(await visitor(request, facts)),
      today: deps.clock.today(),
      locale: facts.locale,
      requestId: facts.requestId,
      address: facts.address,
      demonstration: deps.demonstration,
      reportError: (error, requestId) => deps.log.error({ err: error, requestId }, 'page failed'),
    }),
  });
  const addresses = [...new Set(http.routes.map(({ path }) => path))];
  return {
    actions,
    addresses,
    fetch: (request, bindings) => http.fetch(asTheBrowserSees(request), bindings ?? {}),
  };
}

/** Files, and e-mail that a mail server hands over. */
function mountBesidePages(
  app: Hono<HttpEnv>,
  given: {
    readonly actions: Actions;
    readonly deps: ApplicationDeps;
    readonly actorOf: (c: Context<HttpEnv>) => Promise<Actor | null>;
  },
): void {
  const { actions, deps, actorOf } = given;
  app.route('/', fileApi<HttpEnv>({ files: actions.files, actorOf, localeOf: (c) => c.var.facts.locale }));
  app.route(
    '/',
    mailInApi<HttpEnv>({
      takeMail: actions.mailedReports.takeMail,
      secret: deps.outside?.mailInSecret ?? null,
      now: () => systemClock.now(),
    }),
  );
}
