import { createHash, randomBytes } from 'node:crypto';
import ical, { ICalAlarmType } from 'ical-generator';
import { recordEntry } from '../audit/audit.actions.ts';
import type { RecordedAction } from '../audit/audit-entry.ts';
import type { Actor } from '../base/actor.ts';
import { type Clock, ZONE } from '../base/clock.ts';
import { installationSettings, officeCalendar } from '../calendar/calendar.actions.ts';
import type { OfficeCalendar } from '../calendar/office-calendar.ts';
import type { Outside } from '../platform/outside.ts';
import type { Db } from '../platform/postgres.ts';
import {
  deleteFeed,
  type FeedWork,
  saveFeed,
  selectFeed,
  selectFeedOwner,
  selectFeedWork,
} from './feed.store.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly outside: Outside;
}

export interface CalendarFile {
  readonly text: string;
  /** Of this content, quoted as the header has it. */
  readonly etag: string;
}

const SECRET_BYTES = 24;
const MOST_EVENTS = 1000;
/** On the working day before, while there is still an hour to act. All-day events begin at midnight. */
const ALARM_HOUR = 16;
const HOUR = 60 * 60;

/** Everybody has one address of their own and nobody another's: every query names the actor, or the secret. */
export function createFeedActions({ db, clock, outside }: Deps) {
  return {
    /** When the actor's address was made; null while there is none. */
    feed: (actor: Actor): Promise<{ readonly madeAt: string } | null> => selectFeed(db, actor.personId),
    /** A new secret for the address, shown this once; the one before leads nowhere from now on. Recorded. */
    makeFeed: async (actor: Actor): Promise<string> => {
      const secret = randomBytes(SECRET_BYTES).toString('base64url');
      await db.transaction().execute(async (trx) => {
        await saveFeed(trx, actor.personId, hashOf(secret), clock.now().toString());
        await recordFeed({ db: trx, clock }, actor, 'calendar-feed.made');
      });
      return secret;
    },
    /** Recorded, where there was an address. */
    endFeed: (actor: Actor): Promise<void> =>
      db.transaction().execute(async (trx) => {
        if (await deleteFeed(trx, actor.personId)) {
          await recordFeed({ db: trx, clock }, actor, 'calendar-feed.ended');
        }
      }),
    /** Where calendar programmes find it. @param origin of the request, for an installation that knows no address */
    feedAddress: (secret: string, origin: string): string =>
      `${outside.address ?? origin}/lich.ics?khoa=${secret}`,
    /** The deadlines of whoever has this secret; null for an unknown one, and for whoever holds no position today. */
    calendarFile: (secret: string): Promise<CalendarFile | null> =>
      calendarFile({ db, clock, outside }, secret),
  };
}

async function recordFeed(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  action: Extract<RecordedAction, `calendar-feed.${string}`>,
): Promise<void> {
  await recordEntry(db, clock, actor, {
    action,
    objectKind: 'person',
    objectId: actor.personId,
    about: actor.name,
  });
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

async function calendarFile({ db, clock, outside }: Deps, secret: string): Promise<CalendarFile | null> {
  const day = clock.today();
  const { rootId } = await installationSettings(db);
  const owner = await selectFeedOwner(db, hashOf(secret), day);
  if (rootId === null || owner === null || owner.unitIds.length === 0) return null;
  const work = await selectFeedWork(db, { rootId, unitIds: owner.unitIds, day, limit: MOST_EVENTS });
  const text = calendarText(owner.name, work, {
    calendar: await officeCalendar(db),
    address: outside.address,
  });
  return { text, etag: `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"` };
}

/** How long before the midnight at which the last day begins; pure. */
function alarmSeconds(due: Temporal.PlainDate, calendar: OfficeCalendar): number {
  const before = calendar.subtractWorkingDays(due, 1);
  return before.until(due).days * 24 * HOUR - ALARM_HOUR * HOUR;
}

interface FeedFrame {
  readonly calendar: OfficeCalendar;
  /** Of the installation; null: events lead nowhere. */
  readonly address: string | null;
}

/** All-day events need no zone: the day is the day of the offices, wherever it is read; pure. */
export function calendarText(name: string, work: readonly FeedWork[], frame: FeedFrame): string {
  const { address } = frame;
  const calendar = ical({
    name: `Đôn Đốc: ${name}`,
    prodId: { company: 'Đôn Đốc', product: 'Thời hạn', language: 'VI' },
    x: [{ key: 'X-WR-TIMEZONE', value: ZONE }],
    ttl: 60 * 60,
  });
  for (const { id, summary, unitName, due, lastSeq, lastEventAt } of work) {
    calendar.createEvent({
      id: `${id}@dondoc`,
      start: new Date(`${due}T00:00:00Z`),
      allDay: true,
      // The same text as long as nothing happens, so that the tag of the content stays, too.
      stamp: new Date(lastEventAt),
      sequence: lastSeq,
      summary: `Hạn: ${summary}`,
      description: unitName,
      ...(address !== null && { url: `${address}/viec/${id}` }),
      alarms: [
        {
          type: ICalAlarmType.display,
          triggerBefore: alarmSeconds(Temporal.PlainDate.from(due), frame.calendar),
          description: summary,
        },
      ],
    });
  }
  return calendar.toString();
}
