import type { Role } from '../base/actor.ts';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';
import type { Line, UnitKind } from './unit.ts';

/** Days `[from, until)`, ISO dates; null has no end on that side. */
export interface Validity {
  readonly from: string | null;
  readonly until: string | null;
}

/** What a unit is called and what kind it is, for some time. */
export interface VersionRow extends Validity {
  readonly unitId: UnitId;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly code: string | null;
}

/** Whom a unit answers to on a line, for some time. */
export interface SuperiorRow extends Validity {
  readonly unitId: UnitId;
  readonly line: Line;
  readonly superiorId: UnitId;
}

/** Who acts for a unit as what, for some time. */
export interface PositionRow extends Validity {
  readonly id: PositionId;
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly role: Role;
  readonly title: string;
  /** In whose place, during an absence. */
  readonly actingFor?: PersonId | null;
  /** Who has authorised it, and by which paper. */
  readonly authorisedBy?: PersonId | null;
  readonly basis?: string | null;
}

/** Units through time, as far as they are looked at. */
export interface UnitRows {
  readonly versions: readonly VersionRow[];
  readonly superiors: readonly SuperiorRow[];
  readonly positions: readonly PositionRow[];
}

export function holdsOn({ from, until }: Validity, day: string): boolean {
  return (from === null || from <= day) && (until === null || day < until);
}

/** A unit as it is on a day: as it was last where it has ended, as it begins where it is not there yet. */
export function versionOn(
  versions: readonly VersionRow[],
  unitId: UnitId,
  day: string,
): VersionRow | undefined {
  const own = versions
    .filter((row) => row.unitId === unitId)
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const ended = own.filter(({ until }) => until !== null && until <= day);
  return own.find((row) => holdsOn(row, day)) ?? ended.at(-1) ?? own[0];
}

export function holdsFromOn({ until }: Validity, day: string): boolean {
  return until === null || day < until;
}

/** Begins on the day or later: what a change on that day cannot look past. */
export function beginsOnOrAfter({ from }: Validity, day: string): boolean {
  return from !== null && from >= day;
}

/** The row as far as it lies before the day; null when nothing of it does. */
export function before<Row extends Validity>(row: Row, day: string): Row | null {
  if (beginsOnOrAfter(row, day)) return null;
  return holdsFromOn(row, day) ? { ...row, until: day } : row;
}

/** Whether rows that were once written still stand as they were, and nothing else hangs on the units among them. */
export function standsAsWritten(written: UnitRows, now: UnitRows): boolean {
  const all = new Set([...now.versions, ...now.superiors, ...now.positions].map(keyOf));
  const stands = [...written.versions, ...written.superiors, ...written.positions].every((row) =>
    all.has(keyOf(row)),
  );
  const units = new Set(written.versions.map(({ unitId }) => unitId));
  const hanging = ({ versions, superiors, positions }: UnitRows): number =>
    versions.filter(({ unitId }) => units.has(unitId)).length +
    superiors.filter(({ unitId, superiorId }) => units.has(unitId) || units.has(superiorId)).length +
    positions.filter(({ unitId }) => units.has(unitId)).length;
  return stands && hanging(written) === hanging(now);
}

/** What is null may be left out: rows that were written down before a column existed lack it. */
function keyOf(row: object): string {
  const known = Object.entries(row).filter(([, value]) => value !== null);
  return JSON.stringify(known.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
