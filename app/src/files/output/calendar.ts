import { createHash } from 'node:crypto';
import { type FoundDeadline, fold, type ReadingTask } from '@dondoc/reading';
import ical, { type ICalCalendar } from 'ical-generator';
import { sectionInWords } from '../../base/section-in-words.ts';
import type { Locale } from '../../base/text.ts';
import { deadlineInWords } from '../deadline-words.ts';
import { readText } from '../read.text.ts';
import { outputText } from './output.text.ts';
import { deadlineAsWritten } from './output-facts.ts';
import { cycleOfDeadline, documentLabel, fullDate, type OutputSource, printable } from './output-source.ts';

/** Signs shown of a task in the title of its day. */
const TITLE_LENGTH = 90;
const ZONE = 'Asia/Ho_Chi_Minh';

/** A whole day, once or again and again. */
interface DayEvent {
  readonly day: Temporal.PlainDate;
  readonly rule: string | null;
  readonly begins: boolean;
  readonly note: string | null;
  /** "trước ngày 25 hằng tháng": of a cycle the title says what its day is, since it comes again on another. */
  readonly cycle: string | null;
}

/**
 * The deadlines as iCalendar (RFC 5545): an event that lasts the whole last day on which a task is in time; cycles as
 * recurring events. Tasks that name no day are counted in the calendar's description. The same task of the same
 * document has the same UID each time, so that importing again changes what is there and adds nothing.
 */
export function toCalendar(source: OutputSource): string {
  const { reading, locale, name } = source;
  const t = outputText[locale];
  const label = documentLabel(reading) ?? (name || t.unnamed);
  const calendar = ical({
    name: printable(t.calendarName(label)),
    prodId: { company: 'dondoc', product: 'dondoc', language: locale.toUpperCase() },
  });
  const used = new Map<string, number>();
  let leftOut = 0;
  for (const task of reading.tasks) {
    const event = task.deadline === null ? null : eventOf(task.deadline, source);
    if (event === null) leftOut += 1;
    else addEvent(calendar, task, event, { source, uid: uidOf(task, source, used), label });
  }
  if (leftOut > 0) calendar.description(t.leftOut(leftOut));
  return `${withZone(calendar.toString())}\r\n`;
}

/**
 * Days are those of Vietnam; a whole day is written without a zone, and this says whose it is. The library would set it
 * behind the events, where RFC 5545 allows no property of the calendar, or name the zone a second time.
 */
function withZone(ics: string): string {
  return ics.replace(/^PRODID:.*\r\n(?: .*\r\n)*/mu, `$&X-WR-TIMEZONE:${ZONE}\r\n`);
}

function eventOf(deadline: FoundDeadline, source: OutputSource): DayEvent | null {
  if (deadline.kind === 'recurring') return recurringEvent(deadline, source);
  const once = { rule: null, note: null, cycle: null };
  const due = source.dueOf(deadline);
  if (due !== null) return { ...once, day: due, begins: false };
  const begin = deadline.kind === 'date' && deadline.bound === 'from' ? fullDate(deadline.date) : null;
  return begin === null ? null : { ...once, day: begin, begins: true };
}

function recurringEvent(deadline: FoundDeadline, source: OutputSource): DayEvent | null {
  const cycle = cycleOfDeadline(deadline, source);
  if (cycle === null) return null;
  const { first, rule, note } = cycle;
  return {
    day: first,
    rule,
    begins: false,
    note: note === null ? null : outputText[source.locale][note],
    cycle: deadlineInWords(deadline, readText[source.locale]),
  };
}

interface EventFrame {
  readonly source: OutputSource;
  readonly uid: string;
  readonly label: string;
}

function addEvent(calendar: ICalCalendar, task: ReadingTask, event: DayEvent, frame: EventFrame): void {
  const { source, uid, label } = frame;
  const t = outputText[source.locale];
  const words = printable(task.quote);
  const title = words.length <= TITLE_LENGTH ? words : `${words.slice(0, TITLE_LENGTH).trimEnd()}…`;
  const issued = fullDate(source.reading.document.date);
  const facts = [
    words,
    `${t.lead}: ${task.leads.join('; ') || t.noLead}`,
    ...(task.cooperators.length === 0 ? [] : [`${t.cooperators}: ${task.cooperators.join('; ')}`]),
    `${t.deadlineWritten}: ${deadlineAsWritten(task)}`,
    ...(event.note === null ? [] : [event.note]),
    [label, task.section === '' ? '' : sectionInWords(t.section, task.section)].filter(Boolean).join(' · '),
  ];
  calendar.createEvent({
    id: uid,
    allDay: true,
    start: midnight(event.day),
    end: midnight(event.day.add({ days: 1 })),
    stamp: midnight(issued ?? event.day),
    summary: printable(titleOf(event, title, source.locale)),
    description: printable(facts.join('\n')),
    ...(event.rule !== null && { repeating: `RRULE:${event.rule}` }),
  });
}

function titleOf({ begins, cycle }: DayEvent, words: string, locale: Locale): string {
  const t = outputText[locale];
  if (begins) return t.startOn(words);
  return cycle === null ? t.dueOn(words) : t.dueEach(cycle, words);
}

/** The library writes the UTC day of a date where no zone is set. */
function midnight(day: Temporal.PlainDate): Date {
  return new Date(`${day.toString()}T00:00:00Z`);
}

/** What a task is called in every calendar made of its document: from what it says, not from where it stands. */
function uidOf(task: ReadingTask, { reading, name }: OutputSource, used: Map<string, number>): string {
  const { number, issuer, date, title } = reading.document;
  const known = [number, issuer, date, title].map((part) => fold(part ?? ''));
  const document = known.some((part) => part !== '') ? known.join('\n') : fold(name);
  const key = createHash('sha256')
    .update(`${document}\n${task.section}\n${fold(task.quote)}`)
    .digest('hex')
    .slice(0, 32);
  const before = used.get(key) ?? 0;
  used.set(key, before + 1);
  return `${key}${before === 0 ? '' : `-${before + 1}`}@dondoc`;
}
