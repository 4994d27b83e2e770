import type { UnitId } from '../base/ids.ts';
import type { ChangeProblem, Steps, UnitChange } from './unit-change.ts';
import { beginsOnOrAfter, holdsOn, type SuperiorRow, type UnitRows } from './unit-rows.ts';

/** What stands in the way of the change as it was asked for. */
export function problemsOf(change: UnitChange, rows: UnitRows, day: string): ChangeProblem[] {
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
export function stepProblems(steps: Steps, rows: UnitRows, day: string): ChangeProblem[] {
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
export function resultProblems(steps: Steps, after: UnitRows, day: string): ChangeProblem[] {
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
