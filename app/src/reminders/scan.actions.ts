import type { Clock } from '../base/clock.ts';
import type { NoticeId, UnitId } from '../base/ids.ts';
import { installationSettings, officeCalendar } from '../calendar/calendar.actions.ts';
import { anyoneHears, enqueueEvents } from '../deliveries/events.actions.ts';
import type { NewEvent } from '../deliveries/webhook.ts';
import type { RemindedData } from '../deliveries/webhook-event.ts';
import { NOTICES_BY_EMAIL } from '../notices/notice.actions.ts';
import type { NoticeData, NoticeKind } from '../notices/notice.ts';
import { DEFAULT_CHOICE, quietEnd } from '../notices/notice-choice.ts';
import { noticeWords, placeOf } from '../notices/notice-words.ts';
import { addJob } from '../platform/jobs.ts';
import type { Outside } from '../platform/outside.ts';
import type { Db } from '../platform/postgres.ts';
import { headUnit, officesOf } from '../units/unit-tree.actions.ts';
import { selectLadder } from './ladder.store.ts';
import { DEFAULT_LADDER, dueSteps, scanAfter } from './ladder.ts';
import {
  allowTime,
  forgetHeld,
  insertReminders,
  lockScan,
  noteScan,
  noticesFromNow,
  selectToldPeople,
} from './scan.store.ts';

export interface ScanDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly outside: Pick<Outside, 'address'>;
}

export interface Scanned {
  readonly reminders: number;
  /** Who was told, each by one notice. */
  readonly people: number;
}

const NOTHING: Scanned = { reminders: 0, people: 0 };

/**
 * Writes the reminders of the day with their notices and what leaves the house, all in one transaction: killed half-way it
 * has written nothing, and a second call on the same day finds nothing to do.
 */
export async function remindOfTheDay(deps: ScanDeps): Promise<Scanned> {
  const { rootId } = await installationSettings(deps.db);
  if (rootId === null) return NOTHING;
  return await deps.db.transaction().execute((trx) => scan(trx, deps, rootId));
}

async function scan(trx: Db, { clock, outside }: ScanDeps, rootId: UnitId): Promise<Scanned> {
  await allowTime(trx);
  const last = await lockScan(trx, rootId);
  const [today, now] = [clock.today(), clock.now()];
  const after = scanAfter(last === null ? null : Temporal.PlainDate.from(last), today);
  if (Temporal.PlainDate.compare(after, today) >= 0) return NOTHING;
  const ladder = (await selectLadder(trx, rootId)) ?? DEFAULT_LADDER;
  const headId = await headUnit(trx, rootId, today);
  await forgetHeld(trx, rootId);
  const before = await noticesFromNow(trx);
  const dedupeKey = `reminders:${today.toString()}`;
  const { reminders, people, byEmail } = await insertReminders(trx, {
    rootId,
    day: today,
    at: now.toString(),
    steps: dueSteps(ladder, { after, today, calendar: await officeCalendar(trx) }),
    deskIds: [headId, ...(await officesOf(trx, headId, today))],
    dedupeKey,
  });
  if (byEmail > 0) await addJob(trx, { kind: NOTICES_BY_EMAIL });
  await tellPrograms(trx, {
    rootId,
    kind: 'reminder',
    dedupeKey,
    after: before,
    at: now,
    address: outside.address,
  });
  await noteScan(trx, rootId, today);
  return { reminders, people };
}

const AT_ONCE = 2000;

export interface ToldNow {
  readonly rootId: UnitId;
  readonly kind: Extract<NoticeKind, 'reminder' | 'urged'>;
  /** Of the notices that were just written. */
  readonly dedupeKey: string;
  /** What was asked of `noticesFromNow` before they were written. */
  readonly after: NoticeId;
  readonly at: Temporal.Instant;
  /** Of the installation. */
  readonly address: string | null;
}

/** Tells message gateways of each person that was reminded, outside of their quiet hours. */
export async function tellPrograms(trx: Db, now: ToldNow): Promise<void> {
  if (!(await anyoneHears(trx, now.rootId, 'person.reminded'))) return;
  let { after } = now;
  for (;;) {
    const told = await selectToldPeople(trx, now, { after, limit: AT_ONCE });
    await enqueueEvents(
      trx,
      told.map((one) => eventOf(now, one)),
    );
    if (told.length < AT_ONCE) return;
    after = told.at(-1)?.noticeId ?? after;
  }
}

type Told = Awaited<ReturnType<typeof selectToldPeople>>[number];

function eventOf({ rootId, kind, at, address }: ToldNow, told: Told): NewEvent {
  const { noticeId, personId, name, data } = told;
  const hours = {
    quietFrom: told.quietFrom ?? DEFAULT_CHOICE.quietFrom,
    quietUntil: told.quietUntil ?? DEFAULT_CHOICE.quietUntil,
  };
  const notBefore = quietEnd(hours, at);
  return {
    rootId,
    type: 'person.reminded',
    key: `reminded:${noticeId}`,
    at,
    data: remindedData(kind, data, {
      notice: noticeId,
      person: { id: personId, name },
      address,
    }),
    ...(notBefore !== null && { notBefore }),
  };
}

function remindedData(
  kind: ToldNow['kind'],
  data: NoticeData,
  { notice, person, address }: Pick<RemindedData, 'notice' | 'person'> & { readonly address: string | null },
): RemindedData {
  const list = data.list ?? [];
  const [only] = list;
  const assignmentId = list.length === 1 && only !== undefined ? only.assignment : null;
  return {
    notice,
    person,
    words: noticeWords({ kind, data }, 'vi'),
    link: address === null ? null : `${address}${placeOf({ assignmentId, directiveId: null, data })}`,
    by: data.unit ?? null,
    message: data.reason ?? null,
    count: data.count ?? list.length,
    work: [...list],
  };
}
