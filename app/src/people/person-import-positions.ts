import type { SheetRemarks } from '../units/sheet-problem.ts';
import { keyOf, type SheetUnits, type UnitRef } from '../units/sheet-units.ts';
import { dayInSheet, lastDay } from '../units/sheet-words.ts';
import type {
  PersonChange,
  PersonImportPlan,
  PersonRegister,
  PlannedPerson,
  RegisterPosition,
} from './person-import-plan.ts';
import { PEOPLE_COLUMNS, type PersonColumn, type WrittenPosition } from './person-sheet.ts';

/** What the rows of a sheet are held against, and what they have said so far. */
export interface Spans {
  readonly register: PersonRegister;
  readonly directory: SheetUnits;
  readonly remarks: SheetRemarks;
  /** By person, unit and role. */
  readonly byKey: ReadonlyMap<string, readonly RegisterPosition[]>;
  /** Spans that rows above have spoken of, by the same. */
  readonly taken: Map<
    string,
    { readonly row: number; readonly from: string; readonly until: string | null }[]
  >;
}

export interface PlannedPosition {
  readonly row: number;
  readonly unit: UnitRef | null;
  readonly changes: readonly PersonChange[];
  readonly give: PersonImportPlan['give'][number] | null;
  readonly mend: PersonImportPlan['mend'][number] | null;
}

/** What a row says about a position: it is new, has another title or last day, or is as it was. */
export function planPosition(person: PlannedPerson, spans: Spans): PlannedPosition {
  const { row } = person.row;
  const none = { row, unit: null, changes: [], give: null, mend: null };
  const written = person.row.position;
  if (written === null) return none;
  const refuse = (
    column: PersonColumn,
    problem: Parameters<SheetRemarks['refuse']>[1],
    hint = '',
    value = '',
  ): void => spans.remarks.refuse(row, problem, { column: PEOPLE_COLUMNS[column], value, hint });
  const unit = spans.directory.find(written.unit);
  if ('problem' in unit) {
    refuse('unit', unit.problem, unit.hint, written.unit);
    return none;
  }
  const who = 'id' in person.ref ? person.ref.id : `row ${person.ref.row}`;
  const key = `${who} ${keyOf(unit)} ${written.role}`;
  const held = heldPosition(spans.byKey.get(key) ?? [], written, spans.register.day);
  const span = spanOf(written, held, unit, spans);
  const twice = spans.taken.get(key)?.find((other) => overlap(other, span));
  spans.taken.set(key, [...(spans.taken.get(key) ?? []), { row, ...span }]);
  if (twice !== undefined) refuse('unit', 'twice', String(twice.row), written.unit);
  checkSpan(span, unit, spans, refuse);
  if (spans.remarks.isWrong(row)) return { ...none, unit };
  if (held !== null) return { ...none, unit, ...mended(held, written, spans.register.day, refuse) };
  const standing = (spans.byKey.get(key) ?? []).find((other) => overlap(other, span));
  if (standing !== undefined) {
    refuse(
      'from',
      'position-held',
      dayInSheet(standing.from),
      written.from === null ? '' : dayInSheet(written.from),
    );
    return { ...none, unit };
  }
  const change = {
    kind: 'new-position' as const,
    column: PEOPLE_COLUMNS.title,
    before: '',
    after: `${written.title}, ${spans.directory.labelOf(unit)}`,
    day: span.from,
  };
  const { role, title } = written;
  return { ...none, unit, changes: [change], give: { person: person.ref, unit, role, title, ...span } };
}

interface Span {
  readonly from: string;
  readonly until: string | null;
}

function overlap(one: Span, other: Span): boolean {
  return (one.until === null || one.until > other.from) && (other.until === null || other.until > one.from);
}

/** The position that the row is about: the one that begins on its day; without a day, the one that holds or comes next. */
function heldPosition(
  held: readonly RegisterPosition[],
  { from, title }: WrittenPosition,
  day: string,
): RegisterPosition | null {
  const inOrder = held.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (from === null) return inOrder.find((span) => holdsOn(span, day)) ?? inOrder[0] ?? null;
  const begins = inOrder.find((span) => span.from === from);
  // A day within a position and another title: the title changes on that day.
  return begins ?? inOrder.find((span) => holdsOn(span, from) && span.title !== title) ?? null;
}

function holdsOn({ from, until }: Span, day: string): boolean {
  return from <= day && (until === null || day < until);
}

function spanOf(written: WrittenPosition, held: RegisterPosition | null, unit: UnitRef, spans: Spans): Span {
  if (held !== null) return { from: held.from, until: written.until ?? held.until };
  const begins = beginOf(unit, spans);
  const { day } = spans.register;
  return { from: written.from ?? (day > begins ? day : begins), until: written.until };
}

function beginOf(unit: UnitRef, { directory }: Spans): string {
  return directory.lifeOf(unit).from;
}

type Refuse = (
  column: PersonColumn,
  problem: Parameters<SheetRemarks['refuse']>[1],
  hint?: string,
  value?: string,
) => void;

function checkSpan(span: Span, unit: UnitRef, { directory }: Spans, refuse: Refuse): void {
  const life = directory.lifeOf(unit);
  const last = span.until === null ? '' : dayInSheet(lastDay(span.until));
  if (span.until !== null && span.until <= span.from)
    refuse('until', 'ends-before', dayInSheet(span.from), last);
  else if (span.from < life.from) refuse('from', 'before-unit', dayInSheet(life.from), dayInSheet(span.from));
  else if (life.until !== null && (span.until === null || span.until > life.until)) {
    refuse('until', 'after-unit', dayInSheet(lastDay(life.until)), last);
  }
}

function mended(
  held: RegisterPosition,
  written: WrittenPosition,
  today: string,
  refuse: Refuse,
): Pick<PlannedPosition, 'changes' | 'mend'> {
  const wanted = written.from !== null && written.from > held.from ? written.from : today;
  const day = wanted > held.from ? wanted : held.from;
  const until = written.until ?? held.until;
  const changes: PersonChange[] = [];
  if (written.title !== held.title) {
    if (until !== null && day >= until) refuse('title', 'ends-before', dayInSheet(day), written.title);
    changes.push({
      kind: 'title',
      column: PEOPLE_COLUMNS.title,
      before: held.title,
      after: written.title,
      day,
    });
  }
  if (until !== null && until !== held.until) {
    changes.push({
      kind: held.until === null || until < held.until ? 'position-ended' : 'position-extended',
      column: PEOPLE_COLUMNS.until,
      before: held.until === null ? '' : dayInSheet(lastDay(held.until)),
      after: dayInSheet(lastDay(until)),
      day: until,
    });
  }
  const mend = changes.length === 0 ? null : { id: held.id, title: written.title, day, until };
  return { changes, mend };
}
