import { civilDay } from '../base/clock.ts';
import {
  type DateFrame,
  type DateWords,
  dayInWords,
  fullDate,
  sentenceCase,
  timeOfDay,
} from '../base/dates-in-words.ts';
import { auditText } from './audit.text.ts';
import { auditActionText } from './audit-action.text.ts';
import { RECORDED_ACTIONS, type RecordedAction } from './audit-entry.ts';
import { detailInWords } from './entry-words.ts';
import { historyText } from './history.text.ts';
import {
  type AskedHistory,
  byDay,
  type HistoryItem,
  type HistoryPage,
  ORDERS,
  type Origin,
  type Place,
} from './history.ts';

/** A sentence of a history, in words: "⟨who⟩ (⟨forUnit⟩) ⟨did⟩ ⟨toUnit⟩: ⟨about⟩". */
export interface HistoryLine {
  readonly key: string;
  readonly time: DateWords;
  readonly who: string;
  readonly forUnit: Place | null;
  readonly did: string;
  readonly toUnit: Place | null;
  readonly about: Place | null;
  readonly note: string;
  readonly text: string;
  readonly origin: string;
  /** What opens the list of everything that is summed up; '' where nothing is. */
  readonly open: string;
  /** That only the latest are listed; '' where all are. */
  readonly cut: string;
  readonly members: readonly MemberLine[];
}

export interface MemberLine {
  readonly key: string;
  readonly time: DateWords;
  readonly unit: Place;
  readonly who: string;
  readonly text: string;
  readonly origin: string;
}

export interface HistoryWords {
  readonly days: readonly {
    readonly key: string;
    readonly words: string;
    readonly lines: readonly HistoryLine[];
  }[];
  readonly order: AskedHistory['order'];
  readonly page: number;
  readonly more: boolean;
}

/** A history as its page shows it; plain values. */
export function historyInWords(history: HistoryPage, asked: AskedHistory, frame: DateFrame): HistoryWords {
  return {
    days: byDay(history.items).map(({ day, items }) => ({
      key: items[0]?.key ?? day.toString(),
      words: dayHeading(day, frame),
      lines: items.map((item) => lineOf(item, frame)),
    })),
    order: asked.order,
    page: asked.page,
    more: history.more,
  };
}

/** "Hôm nay, thứ Năm 20/6/2024". */
function dayHeading(day: Temporal.PlainDate, frame: DateFrame): string {
  const { days } = frame.today.until(day, { largestUnit: 'days' });
  const full = fullDate(day, frame.locale);
  return sentenceCase(days === 0 || days === -1 ? `${dayInWords(day, frame).text}, ${full}` : full);
}

function lineOf(item: HistoryItem, frame: DateFrame): HistoryLine {
  const words = historyText[frame.locale];
  const several = words.units(item.units);
  const summed = item.members.length > 0;
  return {
    key: item.key,
    time: timeWords(item.at, frame),
    who: item.who ?? several,
    forUnit: item.forUnit,
    did: toldInWords(item.action, frame),
    toUnit: item.toUnit ?? (summed && item.who !== null ? { text: several, to: null } : null),
    about: item.about,
    note: noteOf(item, frame),
    text: item.text,
    origin: originInWords(item.origin, frame),
    open: summed ? words.all(item.units) : '',
    cut: summed && item.members.length < item.units ? words.lastOf(item.members.length) : '',
    members: item.members.map(({ key, at, unit, to, who, text, origin }) => ({
      key,
      time: timeWords(at, frame),
      unit: { text: unit, to },
      who,
      text,
      origin: originInWords(origin, frame),
    })),
  };
}

// What was tried and refused was not done.
const NOT_DONE: readonly RecordedAction[] = ['session.refused', 'session.code-refused', 'session.blocked'];

/** "đã báo cáo tiến độ", to stand behind a name. */
export function toldInWords(action: string, { locale }: DateFrame): string {
  const t = auditText[locale];
  if (action === 'directive.reviewed') return t.told(auditActionText[locale]['directive.reviewed']);
  const known = RECORDED_ACTIONS.find((one) => one === action);
  if (known === undefined) return t.told(t.unknownAction(action));
  const did = auditActionText[locale][known];
  return NOT_DONE.includes(known) ? did : t.told(did);
}

function noteOf(item: HistoryItem, frame: DateFrame): string {
  const { edits } = item.detail;
  if (typeof edits === 'number') return auditText[frame.locale].edits(edits);
  return detailInWords(item, frame);
}

function originInWords(origin: Origin | null, { locale }: DateFrame): string {
  return origin === null ? '' : historyText[locale].origin(origin.address ?? '', origin.requestId);
}

function timeWords(at: string, { locale }: DateFrame): DateWords {
  const instant = Temporal.Instant.from(at);
  const time = timeOfDay(instant);
  return { text: time, full: `${time} ${fullDate(civilDay(instant), locale)}` };
}

/** What the address asks of a history; what it cannot mean is the first page, newest first. */
export function readAskedHistory(url: string): AskedHistory {
  const { searchParams } = new URL(url);
  const page = searchParams.get('trang') ?? '';
  const oldest = searchParams.get('thu-tu') === 'cu';
  return {
    order: ORDERS[oldest ? 1 : 0],
    page: /^[1-9]\d{0,3}$/u.test(page) ? Number(page) : 1,
  };
}
