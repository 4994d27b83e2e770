import { forgetInTime } from '../audit/retention.actions.ts';
import type { Clock } from '../base/clock.ts';
import { watchEndpoints, webhookTransport } from '../deliveries/call.actions.ts';
import { deliveriesSource, emailTransport } from '../deliveries/send.actions.ts';
import { NOTICES_BY_EMAIL } from '../notices/notice.actions.ts';
import { writeNoticeEmails } from '../notices/notice-email.actions.ts';
import { forgetOldRequests } from '../platform/api.store.ts';
import { asSystem } from '../platform/asking.ts';
import { type JobHandlers, workOffOne } from '../platform/jobs.ts';
import type { Log } from '../platform/log.ts';
import { openMailer } from '../platform/mail.ts';
import type { Outside } from '../platform/outside.ts';
import type { ConnectionSettings, Db } from '../platform/postgres.ts';
import { dailyAt, everyHour, everyMinutes, makeDueJobs, type Schedule } from '../platform/schedule.ts';
import { startWorker } from '../platform/worker.ts';
import { remindOfTheDay } from '../reminders/scan.actions.ts';
import { makeDuePeriods } from '../tasks/make-periods.actions.ts';
import { replyToReport } from '../tasks/reply-to.actions.ts';
import { tellProgramsOfOverdue } from '../tasks/task-events.actions.ts';
import { carryOutDueChanges } from '../units/unit-change.actions.ts';

export interface WorkDeps {
  /** As the application's role, for doing the work. */
  readonly db: Db;
  /** As the owner, for taking jobs. */
  readonly owner: Db;
  readonly connection: ConnectionSettings;
  /** On which day the work stands; when something is tried again goes by the machine's own. */
  readonly clock: Clock;
  readonly secret: string;
  readonly outside: Outside;
  readonly log: Log;
}

/** Regular work, and what each time means. */
const SCHEDULES: readonly Schedule[] = [
  { name: 'unit changes', kind: 'units.carry-out-due-changes', latest: everyHour },
  { name: 'retention of the record', kind: 'record.forget-in-time', latest: everyHour },
  // Quiet hours that end, and digests that are due.
  { name: 'notices by e-mail', kind: NOTICES_BY_EMAIL, latest: everyMinutes(5) },
  { name: 'reminders', kind: 'reminders.of-the-day', latest: dailyAt('06:30') },
  { name: 'periods of recurring tasks', kind: 'tasks.make-due-periods', latest: everyHour },
  { name: 'overdue', kind: 'tasks.tell-programs-of-overdue', latest: dailyAt('00:05') },
  { name: 'old requests', kind: 'api.forget-old-requests', latest: everyHour },
];

function handlersOf({ db, clock, outside, secret }: WorkDeps): JobHandlers {
  const replyTo = replyToReport(secret, outside.mailIn);
  return {
    'units.carry-out-due-changes': async () => {
      await carryOutDueChanges({ db, clock });
    },
    'record.forget-in-time': async () => {
      await forgetInTime({ db, clock });
    },
    [NOTICES_BY_EMAIL]: () => writeNoticeEmails({ db, clock, outside, replyTo }),
    'reminders.of-the-day': async () => {
      await remindOfTheDay({ db, clock, outside });
    },
    'tasks.make-due-periods': async () => {
      await makeDuePeriods({ db, clock });
    },
    'tasks.tell-programs-of-overdue': () => tellProgramsOfOverdue({ db, clock }),
    'api.forget-old-requests': () => forgetOldRequests(db),
  };
}

/**
 * Begins all that is done beside requests: regular work, jobs, deliveries.
 * @returns what ends it, once what is under way is done
 */
export function startWork(deps: WorkDeps): () => Promise<void> {
  const { owner, connection, log, outside, secret } = deps;
  const mailer = outside.mail === null ? null : openMailer(outside.mail);
  const queue = { owner, log, handlers: handlersOf(deps) };
  const doJob = () => asSystem(() => workOffOne(queue));
  const deliver = deliveriesSource({
    db: deps.db,
    log,
    transports: {
      ...(mailer !== null && { email: emailTransport(mailer, secret) }),
      webhook: webhookTransport({ db: deps.db, secret, rules: { privateToo: outside.privateWebhooks } }),
    },
    onAttempt: watchEndpoints(deps.clock),
  });
  const worker = startWorker({
    connection,
    log,
    sources: [
      async () => {
        await makeDueJobs(owner, SCHEDULES);
        return false;
      },
      doJob,
      doJob,
      () => asSystem(deliver),
    ],
  });
  return async () => {
    await worker.stop();
    mailer?.close();
  };
}
