import type { PositionId, UnitId } from '../base/ids.ts';
import { type ChangeProblem, type Steps, type Succession, stepsOf, type UnitChange } from './unit-change.ts';
import { problemsOf, resultProblems, stepProblems } from './unit-change-problems.ts';
import {
  before,
  holdsFromOn,
  holdsOn,
  type PositionRow,
  type SuperiorRow,
  type UnitRows,
  type VersionRow,
} from './unit-rows.ts';

/** What a change makes of the units: everything that a preview shows and that carrying it out writes. */
export interface UnitChangePlan {
  readonly founded: readonly UnitId[];
  readonly ended: readonly Succession[];
  /** All rows given, as they would be. */
  readonly after: UnitRows;
  /** What has to be written for that. */
  readonly replaced: ReplacedRows;
  readonly problems: readonly ChangeProblem[];
}

/** Rows that go and rows that come in their place. */
export interface ReplacedRows {
  readonly before: UnitRows;
  readonly after: UnitRows;
}

/**
 * Works a change out on the rows given: all rows of the units concerned and of those directly below them, and of all
 * units above. Pure: nothing is asked of the clock or the database.
 * @param newPositionId makes the id of a position that somebody goes on in at a successor
 */
export function planUnitChange(
  change: UnitChange,
  day: string,
  rows: UnitRows,
  newPositionId: () => PositionId,
): UnitChangePlan {
  const steps = stepsOf(change);
  const problems = [...problemsOf(change, rows, day), ...stepProblems(steps, rows, day)];
  const versions = versionsAfter(steps, rows.versions, day);
  const superiors = superiorsAfter(steps, rows.superiors, day);
  const positions = positionsAfter(steps.end, rows.positions, day, newPositionId);
  const after = { versions, superiors, positions };
  return {
    founded: steps.found.map(({ id }) => id),
    ended: steps.end,
    after,
    replaced: replacedRows(rows, after),
    problems: [...problems, ...resultProblems(steps, after, day)],
  };
}

function versionsAfter(steps: Steps, versions: readonly VersionRow[], day: string): VersionRow[] {
  const ending = new Set(steps.end.map(({ unitId }) => unitId));
  const renamed = new Map(steps.rename.map((step) => [step.unitId, step]));
  const kept = versions.flatMap((row): VersionRow[] => {
    const step = renamed.get(row.unitId);
    if (step === undefined && !ending.has(row.unitId)) return [row];
    const earlier = before(row, day);
    const rest = earlier === null ? [] : [earlier];
    if (step === undefined || !holdsOn(row, day)) return ending.has(row.unitId) ? rest : [row];
    const { name, shortName, unitKind: kind, code } = step;
    return [...rest, { ...row, from: day, name, shortName, kind, code }];
  });
  const founded = steps.found.map(
    ({ id, name, shortName, kind, code }): VersionRow => ({
      unitId: id,
      name,
      shortName,
      kind,
      code,
      from: day,
      until: null,
    }),
  );
  return [...kept, ...founded];
}

function superiorsAfter(steps: Steps, superiors: readonly SuperiorRow[], day: string): SuperiorRow[] {
  const heirs = new Map(steps.end.map(({ unitId, heirId }) => [unitId, heirId]));
  const rows: SuperiorRow[] = [];
  for (const row of superiors) {
    const to = newSuperior(row, steps, heirs);
    if (to === row.superiorId || !holdsFromOn(row, day)) {
      rows.push(row);
      continue;
    }
    const earlier = before(row, day);
    if (earlier !== null) rows.push(earlier);
    if (to !== null) rows.push({ ...row, superiorId: to, from: later(row.from, day) });
  }
  for (const { unitId, line, superiorId } of steps.superiors) {
    const has = rows.some(
      (row) => row.unitId === unitId && row.superiorId === superiorId && holdsFromOn(row, day),
    );
    if (line !== null && superiorId !== null && !has) {
      rows.push({ unitId, line, superiorId, from: day, until: null });
    }
  }
  const founded = steps.found.flatMap(({ id, superiors: above }) =>
    above.map(
      ({ line, id: superiorId }): SuperiorRow => ({ unitId: id, line, superiorId, from: day, until: null }),
    ),
  );
  return [...rows, ...founded];
}

/** Whom a row leads to from the day on; null where it ends. */
function newSuperior(row: SuperiorRow, steps: Steps, heirs: ReadonlyMap<UnitId, UnitId>): UnitId | null {
  // A unit that ends answers to nobody any more.
  if (heirs.has(row.unitId)) return null;
  const moved = steps.superiors.find(
    (step) =>
      step.unitId === row.unitId &&
      (step.line === null ? step.instead === row.superiorId : step.line === row.line),
  );
  if (moved !== undefined) return moved.superiorId;
  const heir = heirs.get(row.superiorId) ?? row.superiorId;
  // The heir does not come to stand below itself.
  return heir === row.unitId ? null : heir;
}

function positionsAfter(
  ended: readonly Succession[],
  positions: readonly PositionRow[],
  day: string,
  newPositionId: () => PositionId,
): PositionRow[] {
  const heirs = new Map(ended.map(({ unitId, heirId }) => [unitId, heirId]));
  const rows: PositionRow[] = [];
  for (const row of positions) {
    const heirId = heirs.get(row.unitId);
    if (heirId === undefined || !holdsFromOn(row, day)) {
      rows.push(row);
      continue;
    }
    const earlier = before(row, day);
    if (earlier !== null) rows.push(earlier);
    const goesOn = { ...row, id: newPositionId(), unitId: heirId, from: later(row.from, day) };
    const has = [...positions, ...rows].some(
      (other) =>
        other.personId === row.personId &&
        other.unitId === heirId &&
        other.role === row.role &&
        overlap(other, goesOn),
    );
    if (!has) rows.push(goesOn);
  }
  return rows;
}

interface Days {
  readonly from: string | null;
  readonly until: string | null;
}

function overlap(a: Days, b: Days): boolean {
  return (
    (a.from === null || b.until === null || a.from < b.until) &&
    (b.from === null || a.until === null || b.from < a.until)
  );
}

function later(from: string | null, day: string): string {
  return from === null || from < day ? day : from;
}

/**
 * What is different, and everything that hangs on a unit of which some version is different: it has to be taken off while
 * the unit changes.
 */
function replacedRows(rows: UnitRows, after: UnitRows): ReplacedRows {
  const stays = textsOf(rows).intersection(textsOf(after));
  const isOther = (row: object): boolean => !stays.has(JSON.stringify(row));
  const units = new Set([...rows.versions, ...after.versions].filter(isOther).map(({ unitId }) => unitId));
  const part = ({ versions, superiors, positions }: UnitRows): UnitRows => ({
    versions: versions.filter(({ unitId }) => units.has(unitId)),
    superiors: superiors.filter((row) => isOther(row) || units.has(row.unitId) || units.has(row.superiorId)),
    positions: positions.filter((row) => isOther(row) || units.has(row.unitId)),
  });
  return { before: part(rows), after: part(after) };
}

function textsOf({ versions, superiors, positions }: UnitRows): Set<string> {
  return new Set([...versions, ...superiors, ...positions].map((row) => JSON.stringify(row)));
}
