import { createHash } from 'node:crypto';
import { type FoundDeadline, fold, type ReadingTask } from '@dondoc/reading';
import ical, { type ICalCalendar } from 'ical-generator';
import { sectionInWords } from '../../base/section-in-words.ts';
import { outputText } from './output.text.ts';
import { deadlineAsWritten } from './output-facts.ts';
import { documentLabel, fullDate, type OutputSource, printable } from './output-source.ts';
import { firstDay, ruleOfDays } from './recurrence.ts';

/** Signs shown of a task in the title of its day. */
const TITLE_LENGTH = 90;
const ZONE = 'Asia/Ho_Chi_Minh';

/** A whole day, once or again and again. */
interface DayEvent {
  readonly day: Temporal.PlainDate;
  readonly rule: string | null;
  readonly begins: boolean;
  readonly note: string | null;
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
  // Days are those of Vietnam; a whole day is written without a zone, and this says whose it is.
  calendar.x('X-WR-TIMEZONE', ZONE);
  const used = new Map<string, number>();
  let leftOut = 0;
  for (const task of reading.tasks) {
    const event = task.deadline === null ? null : eventOf(task.deadline, source);
    if (event === null) leftOut += 1;
    else addEvent(calendar, task, event, { source, uid: uidOf(task, source, used), label });
  }
  if (leftOut > 0) calendar.description(t.leftOut(leftOut));
  return `${calendar.toString()}\r\n`;
}

function eventOf(deadline: FoundDeadline, source: OutputSource): DayEvent | null {
  if (deadline.kind === 'recurring') return recurringEvent(deadline.rrule, source);
  const due = source.dueOf(deadline);
  if (due !== null) return { day: due, rule: null, begins: false, note: null };
  const begin = deadline.kind === 'date' && deadline.bound === 'from' ? fullDate(deadline.date) : null;
  return begin === null ? null : { day: begin, rule: null, begins: true, note: null };
}

function recurringEvent(rrule: string, { reading, locale }: OutputSource): DayEvent | null {
  const rule = ruleOfDays(rrule);
  const issued = fullDate(reading.document.date);
  if (rule === null || issued === null) return null;
  const day = firstDay(rule, issued);
  if (day === null) return null;
  return {
    day,
    rule: rule.text,
    begins: false,
    note: rule.dayAssumed ? outputText[locale].endOfCycle : null,
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
    summary: event.begins ? t.startOn(title) : t.dueOn(title),
    description: printable(facts.join('\n')),
    ...(event.rule !== null && { repeating: `RRULE:${event.rule}` }),
  });
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
