import { parseId, type UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { selectHeir } from './unit.store.ts';
import { type Line, UNIT_KINDS, type UnitView } from './unit.ts';
import { allBelow, allUnits } from './unit-directory.ts';
import { selectIsThere, selectNamesOfAbsent, selectUnitsById } from './unit-lookup.store.ts';
import { nameForm } from './unit-name-index.ts';
import { type FoundUnit, type SoughtUnits, selectSought, selectWritten } from './unit-search.store.ts';
import { type Slice, selectAbove, selectBelow, selectDirectlyBelow } from './unit-tree.store.ts';

/**
 * Every unit of a day, in no order, for what has to look at all of them; kept from one question to the next until a unit
 * changes. Whoever asks about some units asks one of the others here.
 */
export async function unitsAsOf(db: Db, day: Temporal.PlainDate): Promise<readonly UnitView[]> {
  return await allUnits(db, day);
}

/** Those of the units that exist on the day, in no order. */
export async function unitsById(
  db: Db,
  ids: readonly UnitId[],
  day: Temporal.PlainDate,
): Promise<UnitView[]> {
  return await selectUnitsById(db, [...new Set(ids)], day);
}

/** All units that answer to each of some units, at any depth, on any line or the lines given. */
export async function unitsBelow(
  db: Db,
  tops: readonly UnitId[],
  day: Temporal.PlainDate,
  lines?: readonly Line[],
): Promise<ReadonlyMap<UnitId, readonly UnitId[]>> {
  const asked = [...new Set(tops)];
  return lines === undefined ? await allBelow(db, asked, day) : await selectBelow(db, asked, day, lines);
}

/** Everybody whom a unit answers to at any height, the nearest first. */
export async function unitsAbove(db: Db, id: UnitId, day: Temporal.PlainDate, lines?: readonly Line[]) {
  return await selectAbove(db, id, day, lines);
}

/**
 * The unit whose office sees to the whole on a day: the root unit, or whoever succeeded it after it had ended. What was
 * issued under the root stays under it.
 */
export async function headUnit(db: Db, rootId: UnitId, day: Temporal.PlainDate): Promise<UnitId> {
  return (await selectHeir(db, rootId, day)) ?? rootId;
}

/** The offices (văn phòng) that answer to a unit directly: they work for it. */
export async function officesOf(db: Db, unitId: UnitId, day: Temporal.PlainDate): Promise<UnitId[]> {
  return await selectDirectlyBelow(db, unitId, ['office'], day);
}

/** The offices and divisions (phòng chuyên môn) that answer to a unit directly. */
export async function bodiesOf(db: Db, unitId: UnitId, day: Temporal.PlainDate): Promise<UnitId[]> {
  return await selectDirectlyBelow(db, unitId, ['office', 'division'], day);
}

/** The units that answer to a unit directly, on any line, in the order of lists. */
export async function unitsDirectlyBelow(db: Db, unitId: UnitId, day: Temporal.PlainDate): Promise<UnitId[]> {
  return await selectDirectlyBelow(db, unitId, UNIT_KINDS, day);
}

/** Names of some units as of a day. */
export interface UnitNames {
  /** The short name; of a unit that has ended, the last it had. */
  nameOf(unitId: UnitId): string;
  /** The full name; of a unit that has ended, the last it had. */
  fullNameOf(unitId: UnitId): string;
  /** The unit, if it exists on the day. */
  find(unitId: UnitId): UnitView | undefined;
}

/** Names for a page: of exactly these units, whether they are there on the day or not. */
export async function unitNames(db: Db, ids: readonly UnitId[], day: Temporal.PlainDate): Promise<UnitNames> {
  const units = new Map((await unitsById(db, ids, day)).map((unit) => [unit.id, unit]));
  const absent = [...new Set(ids)].filter((id) => !units.has(id));
  const others = new Map((await selectNamesOfAbsent(db, absent, day)).map((row) => [row.id, row]));
  const named = (id: UnitId) => units.get(id) ?? others.get(id);
  return {
    nameOf: (id) => named(id)?.shortName ?? id,
    fullNameOf: (id) => named(id)?.name ?? id,
    find: (id) => units.get(id),
  };
}

/**
 * The units that a form means with a name or a code as people write them: abbreviated or spelled out, the tone mark here
 * or there; from a day on. None, one, or several of one name.
 */
export async function unitsWritten(
  db: Db,
  written: string,
  day: Temporal.PlainDate,
): Promise<readonly UnitId[]> {
  const asId = parseId<UnitId>(written);
  if (asId !== null) return (await selectIsThere(db, asId, day)) ? [asId] : [];
  const key = nameForm(written);
  if (key === '') return [];
  // The words as they stand, and spelled out: either may be how the name begins.
  const candidates = [...(await selectWritten(db, written, day)), ...(await selectWritten(db, key, day))];
  const byCode = candidates.filter(({ isCode }) => isCode);
  const named = byCode.length > 0 ? byCode : candidates.filter(({ name }) => nameForm(name) === key);
  return [...new Set(named.map(({ id }) => id))];
}

/** Units found by beginnings of words of their names or codes, in the order of lists. */
export async function searchUnits(db: Db, sought: SoughtUnits, slice: Slice): Promise<FoundUnit[]> {
  return await selectSought(db, sought, slice);
}
