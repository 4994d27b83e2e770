import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import { directiveHeads, directivesIssuedBy } from '../directives/directive-head.actions.ts';
import { headUnit, unitsBelow, unitsDirectlyBelow } from '../units/unit-tree.actions.ts';
import type { NumbersFilter } from './numbers.store.ts';
import type { Narrowing, NumbersQuery } from './numbers-query.ts';
import { namesIn, type Scene } from './scene.actions.ts';

/** Which work a query means: units with all below them on the day, directives of an issuer or a field. */

/** A unit and the lines that figures by unit are put into: itself, and each directly below it with all that is below. */
export interface NumbersTop {
  readonly id: UnitId;
  readonly children: readonly UnitId[];
}

/** The unit asked for; else the head unit for those who see everything, else the one whose subordinates they oversee. */
export async function topOf(scene: Scene, query: NumbersQuery, day: Temporal.PlainDate): Promise<NumbersTop> {
  const { db, sight, actor, lines } = scene;
  const own = sight.ownUnits.find((id) => lines.below(id).length > 0) ?? sight.ownUnits[0];
  const asked = query.unitId === 'other' ? undefined : query.unitId;
  const id = asked ?? (sight.everything || own === undefined ? await headUnit(db, actor.rootId, day) : own);
  if (query.by !== 'unit' && query.unitId !== 'other') return { id, children: [] };
  return { id, children: query.alone === true ? [] : await unitsDirectlyBelow(db, id, day) };
}

/** The filter of the store for what narrows a query. */
export async function filterOf(
  scene: Scene,
  query: Narrowing,
  { top, day }: { readonly top: NumbersTop; readonly day: Temporal.PlainDate },
): Promise<NumbersFilter> {
  const [units, directiveIds] = await Promise.all([
    unitFilter(scene, query, { top, day }),
    directiveFilter(scene, query),
  ]);
  return { ...units, directiveIds, confirmingUnitId: query.fieldUnitId };
}

async function unitFilter(
  { db }: Scene,
  { unitId, alone }: Narrowing,
  { top, day }: { readonly top: NumbersTop; readonly day: Temporal.PlainDate },
): Promise<NumbersFilter> {
  if (unitId === undefined) return {};
  const below = async (id: UnitId) => [id, ...((await unitsBelow(db, [id], day)).get(id) ?? [])];
  if (unitId === 'other') return { exceptUnitIds: await below(top.id) };
  if (alone === true) return { unitIds: [unitId] };
  return { unitIds: await below(unitId) };
}

async function directiveFilter(
  scene: Scene,
  { directiveId, issuer }: Narrowing,
): Promise<NumbersFilter['directiveIds']> {
  if (directiveId !== undefined) return [directiveId === 'none' ? null : directiveId];
  if (issuer === undefined) return undefined;
  return await directivesIssuedBy(scene.db, scene.actor.rootId, issuer === '' ? null : issuer);
}

/** What narrows a query, in names. */
export interface Narrowed {
  readonly directive: string | null;
  readonly issuer: string | null;
  readonly unit: string | null;
  readonly field: string | null;
}

/** @throws AppError not_found for a unit that never was */
export async function narrowedNames(scene: Scene, query: Narrowing): Promise<Narrowed> {
  const { directiveId, unitId, fieldUnitId } = query;
  const ids = [unitId, fieldUnitId].flatMap((id) => (id === undefined || id === 'other' ? [] : [id]));
  const names = await namesIn(scene, ids);
  const named = (id: UnitId): string => {
    const name = names.nameOf(id);
    if (name === id) throw new AppError('not_found');
    return name;
  };
  const heads =
    directiveId === undefined || directiveId === 'none'
      ? null
      : await directiveHeads(scene.db, scene.actor.rootId, [directiveId]);
  return {
    directive:
      directiveId === undefined || directiveId === 'none' ? null : (heads?.get(directiveId)?.label ?? null),
    issuer: query.issuer ?? null,
    unit: unitId === undefined || unitId === 'other' ? null : named(unitId),
    field: fieldUnitId === undefined ? null : named(fieldUnitId),
  };
}
