import { type DateFrame, plainDate } from '../base/dates-in-words.ts';
import type { AssignmentId } from '../base/ids.ts';
import type { Cooperation, Some, TaskGroup } from './assignment-view.ts';
import { classParts, dueWords, groupLine, momentWords, originWords, workLine } from './assignment-words.ts';
import type { DeskWork, OwnWork } from './today.actions.ts';
import { todayText } from './today.text.ts';

/** Lines of a list that are shown, the nearest last days first; a phone does not load three hundred. */
const SHOWN = { now: 60, later: 30 } as const;

const NOTHING_PUT_OFF: ReadonlyMap<AssignmentId, string> = new Map();

/**
 * The page's data in words: plain values for the browser.
 *
 * @param putOff what the reader has put off, and until which day (ISO): it is folded away, for them alone
 */
export function ownInWords(
  own: OwnWork,
  frame: DateFrame,
  putOff: ReadonlyMap<AssignmentId, string> = NOTHING_PUT_OFF,
) {
  const inSight = own.toDo.filter(({ id }) => !putOff.has(id));
  const timely = (most: number, ...which: readonly string[]) => {
    const cards = inSight.filter((card) => which.includes(card.timeliness));
    return { lines: cards.slice(0, most).map((card) => workLine(card, frame)), total: cards.length };
  };
  return {
    units: own.unitNames.join(', '),
    sum: own.sum,
    now: timely(SHOWN.now, 'overdue', 'nearly-due'),
    inTime: timely(SHOWN.later, 'in-time'),
    noDeadline: timely(SHOWN.later, 'no-deadline'),
    putOff: own.toDo.flatMap((card) => {
      const until = putOff.get(card.id);
      if (until === undefined) return [];
      const day = plainDate(Temporal.PlainDate.from(until), frame.locale);
      return [{ line: workLine(card, frame), until: todayText[frame.locale].putOffUntil(day) }];
    }),
    toExplain: own.toExplain.map((card) => workLine(card, frame)),
    waiting: own.waiting.map((card) => ({
      line: workLine(card, frame),
      since: todayText[frame.locale][card.state === 'submitted' ? 'waitingSince' : 'since'](
        momentWords(card.lastEventAt, frame).text,
      ),
    })),
    parts: own.parts.map((part) => ownPartInWords(part, frame)),
    cooperations: own.cooperations.map((cooperation) => cooperationInWords(cooperation, frame)),
  };
}

function ownPartInWords(part: OwnWork['parts'][number], frame: DateFrame) {
  const currentDue = part.due ?? part.wholeDue;
  return {
    id: part.id,
    assignmentId: part.assignmentId,
    text: part.text,
    summary: part.summary,
    late: currentDue !== null && currentDue < frame.today.toString(),
    due: dueWords({ currentDue, deadlineWritten: null }, frame),
  };
}

function cooperationInWords(cooperation: Cooperation, frame: DateFrame) {
  const t = todayText[frame.locale];
  const { leadNames, leads, done, assignmentId, summary } = cooperation;
  return {
    id: assignmentId,
    summary,
    from: originWords(cooperation, frame.locale),
    due: dueWords({ currentDue: cooperation.due, deadlineWritten: cooperation.deadlineWritten }, frame),
    leads: t.leadNames(leadNames.join(', '), leads - leadNames.length),
    standing: t.cooperationStanding(done, leads),
  };
}

export function deskInWords(desk: DeskWork, frame: DateFrame) {
  const some = ({ rows, total }: Some<TaskGroup>, to: string) => ({
    groups: rows.map((group) => groupLine(group, frame)),
    shown: rows.reduce((sum, { count }) => sum + count, 0),
    total,
    to,
  });
  return {
    toForward: some(desk.toForward, '/nhiem-vu?cho=to-forward'),
    toConfirm: some(desk.toConfirm, '/nhiem-vu?cho=to-confirm'),
    toDecide: some(desk.toDecide, '/nhiem-vu?cho=to-decide'),
    returned: some(desk.returned, '/nhiem-vu?cho=returned'),
    silent: some(desk.silent, '/nhiem-vu?cho=silent'),
    overdue: some(desk.overdue, '/nhiem-vu?loai=open-overdue'),
    directives: desk.directives.map(({ id, name, current }) => ({
      id,
      name,
      parts: classParts(current, frame.locale),
    })),
  };
}

export type OwnInWords = ReturnType<typeof ownInWords>;
export type DeskInWords = ReturnType<typeof deskInWords>;
