import { createHash } from 'node:crypto';
import {
  type PersonChange,
  type PersonImportPlan,
  type PersonRegister,
  planPersonImport,
} from '../people/person-import-plan.ts';
import { PEOPLE_SHEET, readPersonRows } from '../people/person-sheet.ts';
import type { SheetLike } from './sheet-columns.ts';
import { type SheetDoubt, type SheetProblem, SheetRemarks } from './sheet-problem.ts';
import { plainHeading } from './sheet-words.ts';
import { planUnitImport, type RowChange, type UnitImportPlan } from './unit-import-plan.ts';
import type { UnitRegister } from './unit-register.ts';
import { readUnitRows, UNIT_SHEET } from './unit-sheet.ts';

/** The worksheets of a file that are about units and about people. */
export interface SheetInput {
  readonly units: SheetLike | null;
  readonly people: SheetLike | null;
}

export interface Registers {
  readonly units: UnitRegister;
  readonly people: PersonRegister;
}

export const OUTCOMES = [
  'error',
  'new',
  'renamed',
  'moved',
  'changed',
  'ended',
  'new-person',
  'new-position',
  'title',
  'position-ended',
  'position-extended',
  'person-changed',
  'unchanged',
] as const;
/** What would become of a row, in one word. */
export type Outcome = (typeof OUTCOMES)[number];

export interface RowReport {
  readonly sheet: string;
  readonly row: number;
  readonly outcome: Outcome;
  readonly texts: readonly string[];
  readonly changes: readonly (RowChange | PersonChange)[];
  readonly problems: readonly Omit<SheetProblem, 'sheet' | 'row'>[];
  readonly doubts: readonly Omit<SheetDoubt, 'sheet' | 'row'>[];
}

export interface SheetPlan {
  readonly units: Omit<UnitImportPlan, 'rows'>;
  readonly people: Omit<PersonImportPlan, 'rows'>;
  readonly rows: readonly RowReport[];
  /** The same as long as the plan is: what is carried out is what was shown. */
  readonly digest: string;
}

const HEADING_OF_PEOPLE = new Set(['ho va ten', 'ho ten', 'ho va ten can bo', 'ten nguoi dung']);

/** Which worksheet is about what, by its name or by its columns; a table without either is taken for one of units. */
export function chooseSheets(sheets: readonly SheetLike[]): SheetInput {
  const isPeople = ({ headings }: SheetLike): boolean =>
    headings.some((heading) => HEADING_OF_PEOPLE.has(plainHeading(heading)));
  const named = (name: string): SheetLike | undefined =>
    sheets.find((sheet) => plainHeading(sheet.name) === plainHeading(name));
  const people = named(PEOPLE_SHEET) ?? sheets.find(isPeople) ?? null;
  const units =
    named(UNIT_SHEET) ?? sheets.find((sheet) => sheet !== people && sheet.headings.length > 0) ?? null;
  return {
    units:
      people !== null && units !== null && !hasUnitColumns(units)
        ? null
        : (units ?? (people === null ? (sheets[0] ?? null) : null)),
    people,
  };
}

function hasUnitColumns({ name, headings }: SheetLike): boolean {
  return (
    plainHeading(name) === plainHeading(UNIT_SHEET) ||
    headings.some((heading) => plainHeading(heading) === plainHeading('Tên đơn vị'))
  );
}

/** What importing the worksheets means, row by row. Pure, and the work of seconds for a hundred thousand rows. */
export function planSheets(input: SheetInput, registers: Registers): SheetPlan {
  const unitRemarks = new SheetRemarks(UNIT_SHEET);
  const unitRows = input.units === null ? [] : readUnitRows(input.units, unitRemarks);
  const { directory, rows: plannedUnits, ...units } = planUnitImport(unitRows, registers.units, unitRemarks);
  const personRemarks = new SheetRemarks(PEOPLE_SHEET);
  const personRows = input.people === null ? [] : readPersonRows(input.people, personRemarks);
  const { rows: plannedPeople, ...people } = planPersonImport(
    personRows,
    registers.people,
    directory,
    personRemarks,
  );
  const outcomes = new Map(
    plannedUnits.map(
      ({ row, isNew, changes }) => [row, { outcome: isNew ? 'new' : outcomeOf(changes), changes }] as const,
    ),
  );
  const personOutcomes = new Map(
    plannedPeople.map(({ row, changes }) => [row, { outcome: outcomeOf(changes), changes }] as const),
  );
  const rows = [
    ...reports(UNIT_SHEET, input.units, unitRemarks, outcomes),
    ...reports(PEOPLE_SHEET, input.people, personRemarks, personOutcomes),
  ];
  return { units, people, rows, digest: digestOf(units, people, [plannedUnits, plannedPeople]) };
}

const ORDER: readonly (readonly [(RowChange | PersonChange)['kind'], Outcome])[] = [
  ['new-person', 'new-person'],
  ['ended', 'ended'],
  ['moved', 'moved'],
  ['renamed', 'renamed'],
  ['new-position', 'new-position'],
  ['position-ended', 'position-ended'],
  ['position-extended', 'position-extended'],
  ['title', 'title'],
  ['person-name', 'person-changed'],
  ['person-email', 'person-changed'],
  ['person-phone', 'person-changed'],
];

function outcomeOf(changes: readonly (RowChange | PersonChange)[]): Outcome {
  const found = ORDER.find(([kind]) => changes.some((change) => change.kind === kind));
  return found?.[1] ?? (changes.length === 0 ? 'unchanged' : 'changed');
}

function* reports(
  sheetName: string,
  sheet: SheetLike | null,
  { problems, doubts }: SheetRemarks,
  outcomes: ReadonlyMap<number, Pick<RowReport, 'outcome' | 'changes'>>,
): Generator<RowReport> {
  const wrong = Map.groupBy(problems, ({ row }) => row);
  const doubtful = Map.groupBy(doubts, ({ row }) => row);
  const bare = <Remark extends { sheet: string; row: number }>({
    sheet: _sheet,
    row: _row,
    ...rest
  }: Remark) => rest;
  const about = (row: number, texts: readonly string[]): RowReport => {
    const remarks = {
      problems: (wrong.get(row) ?? []).map(bare),
      doubts: (doubtful.get(row) ?? []).map(bare),
    };
    const { outcome, changes } = outcomes.get(row) ?? { outcome: 'unchanged', changes: [] };
    return {
      sheet: sheetName,
      row,
      texts,
      ...remarks,
      changes,
      outcome: remarks.problems.length > 0 ? 'error' : outcome,
    };
  };
  // What is said of the first row is about the sheet as a whole.
  if (wrong.has(1) || doubtful.has(1)) yield { ...about(1, sheet?.headings ?? []) };
  for (const { number, texts } of sheet?.rows ?? []) yield about(number, texts);
}

function digestOf(
  units: Omit<UnitImportPlan, 'rows'>,
  people: Omit<PersonImportPlan, 'rows'>,
  shown: readonly unknown[],
): string {
  const hash = createHash('sha256');
  for (const part of [...Object.values(units), ...Object.values(people), ...shown])
    hash.update(JSON.stringify(part));
  return hash.digest('hex');
}
