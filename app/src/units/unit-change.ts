import type { PositionId, UnitId } from '../base/ids.ts';
import type { Line, UnitKind } from './unit.ts';
import {
  before,
  beginsOnOrAfter,
  holdsFromOn,
  holdsOn,
  type PositionRow,
  type SuperiorRow,
  type UnitRows,
  type VersionRow,
} from './unit-rows.ts';

/** A unit that a change founds; its id is made beforehand, so that a preview and what is done are the same. */
export interface FoundedUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly code: string | null;
  readonly superiors: readonly { readonly line: Line; readonly id: UnitId }[];
}

export const UNIT_CHANGE_KINDS = ['found', 'rename', 'move', 'merge', 'split', 'dissolve'] as const;
export type UnitChangeKind = (typeof UNIT_CHANGE_KINDS)[number];

/**
 * What can happen to units on a day: thành lập, đổi tên, chuyển cấp trên, nhập (sáp nhập), chia (tách), giải thể.
 * `heir`: the successor that gets open work, subordinates and people of a unit that ends.
 */
export type UnitChange =
  | { readonly kind: 'found'; readonly unit: FoundedUnit }
  | {
      readonly kind: 'rename';
      readonly unitId: UnitId;
      readonly name: string;
      readonly shortName: string;
      readonly unitKind: UnitKind;
      readonly code: string | null;
    }
  | {
      readonly kind: 'move';
      readonly unitId: UnitId;
      readonly line: Line;
      /** Null ends the line. */
      readonly superiorId: UnitId | null;
    }
  | {
      readonly kind: 'merge';
      readonly unitIds: readonly UnitId[];
      /** A new unit, or one of those that are merged, which goes on. */
      readonly into: FoundedUnit | UnitId;
    }
  | {
      readonly kind: 'split';
      readonly unitId: UnitId;
      readonly into: readonly FoundedUnit[];
      /** Whether the unit goes on beside what was taken out of it (tách), or ends (chia). */
      readonly remains: boolean;
      /** Which part each unit below it goes to; those not named go to the heir, or stay where the unit goes on. */
      readonly subordinates: readonly { readonly unitId: UnitId; readonly to: UnitId }[];
      readonly heirId: UnitId;
    }
  | { readonly kind: 'dissolve'; readonly unitId: UnitId; readonly heirId: UnitId };

/** Why a change cannot be made; `unitId` is the unit that stands in the way. */
export interface ChangeProblem {
  readonly problem:
    | 'unit-not-there'
    | 'superior-not-there'
    | 'heir-not-there'
    | 'changed-later'
    | 'circle'
    | 'code-taken'
    | 'already-there'
    | 'nothing-changes'
    | 'too-few';
  readonly unitId: UnitId | null;
}

/** A unit that ends, and who succeeds it. */
export interface Succession {
  readonly unitId: UnitId;
  readonly heirId: UnitId;
  /** All that succeed it, the heir first. */
  readonly successorIds: readonly UnitId[];
}

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

/** The primitive steps that each kind of change comes down to. */
interface Steps {
  readonly found: readonly FoundedUnit[];
  readonly rename: readonly Extract<UnitChange, { kind: 'rename' }>[];
  readonly superiors: readonly {
    unitId: UnitId;
    line: Line | null;
    superiorId: UnitId | null;
    instead: UnitId | null;
  }[];
  readonly end: readonly Succession[];
}

const NOTHING: Steps = { found: [], rename: [], superiors: [], end: [] };

/** The units that must be known, with everything below them directly, before a change can be planned. */
export function unitsConcerned(change: UnitChange): UnitId[] {
  const { found, rename, superiors, end } = stepsOf(change);
  return [
    ...new Set([
      ...found.flatMap((unit) => [unit.id, ...unit.superiors.map(({ id }) => id)]),
      ...rename.map(({ unitId }) => unitId),
      ...superiors.flatMap(({ unitId, superiorId }) =>
        superiorId === null ? [unitId] : [unitId, superiorId],
      ),
      ...end.flatMap(({ unitId, successorIds }) => [unitId, ...successorIds]),
    ]),
  ];
}

/** The units of which a change speaks: what its sentence names. */
export function unitsNamed(change: UnitChange): UnitId[] {
  return change.kind === 'split' ? [change.unitId, ...unitsConcerned(change)] : unitsConcerned(change);
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

function stepsOf(change: UnitChange): Steps {
  switch (change.kind) {
    case 'found':
      return { ...NOTHING, found: [change.unit] };
    case 'rename':
      return { ...NOTHING, rename: [change] };
    case 'move':
      return { ...NOTHING, superiors: [{ ...change, instead: null }] };
    case 'merge': {
      const heirId = typeof change.into === 'string' ? change.into : change.into.id;
      return {
        ...NOTHING,
        found: typeof change.into === 'string' ? [] : [change.into],
        end: change.unitIds
          .filter((unitId) => unitId !== heirId)
          .map((unitId) => ({ unitId, heirId, successorIds: [heirId] })),
      };
    }
    case 'split': {
      const parts = change.into.map(({ id }) => id);
      const others = parts.filter((id) => id !== change.heirId);
      return {
        ...NOTHING,
        found: change.into,
        superiors: change.subordinates.map(({ unitId, to }) => ({
          unitId,
          line: null,
          superiorId: to,
          instead: change.unitId,
        })),
        end: change.remains
          ? []
          : [{ unitId: change.unitId, heirId: change.heirId, successorIds: [change.heirId, ...others] }],
      };
    }
    case 'dissolve':
      break;
  }
  return {
    ...NOTHING,
    end: [{ unitId: change.unitId, heirId: change.heirId, successorIds: [change.heirId] }],
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

function problemsOf(change: UnitChange, rows: UnitRows, day: string): ChangeProblem[] {
  const problem = (kind: ChangeProblem['problem'], unitId: UnitId | null): ChangeProblem[] => [
    { problem: kind, unitId },
  ];
  switch (change.kind) {
    case 'rename': {
      const now = rows.versions.find((row) => row.unitId === change.unitId && holdsOn(row, day));
      const same =
        now !== undefined &&
        now.name === change.name &&
        now.shortName === change.shortName &&
        now.kind === change.unitKind &&
        now.code === change.code;
      return same ? problem('nothing-changes', change.unitId) : [];
    }
    case 'move': {
      const now = rows.superiors.find(
        (row) => row.unitId === change.unitId && row.line === change.line && holdsOn(row, day),
      );
      return (now?.superiorId ?? null) === change.superiorId ? problem('nothing-changes', change.unitId) : [];
    }
    case 'merge':
      return new Set(change.unitIds).size < 2 ? problem('too-few', null) : [];
    case 'split':
      return change.into.length < (change.remains ? 1 : 2) ? problem('too-few', change.unitId) : [];
    case 'dissolve':
      return change.heirId === change.unitId ? problem('heir-not-there', change.unitId) : [];
    case 'found':
      break;
  }
  return [];
}

/** What the steps need of the units as they are. */
function stepProblems(steps: Steps, rows: UnitRows, day: string): ChangeProblem[] {
  const touched = [
    ...steps.rename.map(({ unitId }) => unitId),
    ...steps.superiors.map(({ unitId }) => unitId),
    ...steps.end.map(({ unitId }) => unitId),
  ];
  // The same form sent twice founds one unit.
  const problems = steps.found
    .filter(({ id }) => rows.versions.some(({ unitId }) => unitId === id))
    .map(({ id }): ChangeProblem => ({ problem: 'already-there', unitId: id }));
  const ending = new Set(steps.end.map(({ unitId }) => unitId));
  for (const unitId of new Set(touched)) {
    const now = rows.versions.find((row) => row.unitId === unitId && holdsOn(row, day));
    // What ended on the day on which it began would never have been.
    if (now === undefined || (now.from === day && ending.has(unitId))) {
      problems.push({ problem: 'unit-not-there', unitId });
    } else if (now.until !== null) problems.push({ problem: 'changed-later', unitId });
  }
  for (const { unitId, line } of steps.superiors) {
    const isLater = rows.superiors.some(
      (row) =>
        row.unitId === unitId &&
        (line === null || row.line === line) &&
        beginsOnOrAfter(row, day) &&
        row.from !== day,
    );
    if (isLater) problems.push({ problem: 'changed-later', unitId });
  }
  return problems;
}

/** What must hold of the units as they would be. */
function resultProblems(steps: Steps, after: UnitRows, day: string): ChangeProblem[] {
  const there = new Set(
    after.versions.filter((row) => holdsOn(row, day) && row.until === null).map(({ unitId }) => unitId),
  );
  const problems: ChangeProblem[] = [];
  for (const { heirId } of steps.end) {
    if (!there.has(heirId)) problems.push({ problem: 'heir-not-there', unitId: heirId });
  }
  const wanted = [
    ...steps.found.flatMap((unit) => unit.superiors.map(({ id }) => id)),
    ...steps.superiors.flatMap(({ superiorId }) => (superiorId === null ? [] : [superiorId])),
  ];
  for (const id of new Set(wanted)) {
    if (!there.has(id)) problems.push({ problem: 'superior-not-there', unitId: id });
  }
  const circle = inCircle(after.superiors.filter((row) => holdsOn(row, day)));
  if (circle !== null) problems.push({ problem: 'circle', unitId: circle });
  return [...problems, ...codeProblems(steps, after, day)];
}

function codeProblems(steps: Steps, after: UnitRows, day: string): ChangeProblem[] {
  const now = after.versions.filter((row) => holdsOn(row, day) && row.code !== null);
  const made = [...steps.found.map(({ id }) => id), ...steps.rename.map(({ unitId }) => unitId)];
  return made
    .filter((unitId) => {
      const own = now.find((row) => row.unitId === unitId);
      return own !== undefined && now.some((row) => row.unitId !== unitId && row.code === own.code);
    })
    .map((unitId) => ({ problem: 'code-taken', unitId }));
}

/** A unit that would answer to itself by some way round; null when there is none. Lines are looked at one by one. */
function inCircle(superiors: readonly SuperiorRow[]): UnitId | null {
  for (const line of new Set(superiors.map((row) => row.line))) {
    const above = new Map(
      superiors.filter((row) => row.line === line).map(({ unitId, superiorId }) => [unitId, superiorId]),
    );
    for (const start of above.keys()) {
      const seen = new Set<UnitId>();
      for (let at: UnitId | undefined = start; at !== undefined; at = above.get(at)) {
        if (seen.has(at)) return at;
        seen.add(at);
      }
    }
  }
  return null;
}
