import type { DirectiveId, UnitId } from '../base/ids.ts';
import { directiveHeads } from '../directives/directive-head.actions.ts';
import type { UnitKind } from '../units/unit.ts';
import { unitsBelow } from '../units/unit-tree.actions.ts';
import { type BothCounts, sumOfFigures } from './figures.ts';
import {
  type NumbersSelection,
  selectFiguresByTask,
  selectFiguresByUnit,
  type TaskFigures,
} from './numbers.store.ts';
import type { CountedBy, Narrowing } from './numbers-query.ts';
import type { NumbersTop } from './numbers-scope.actions.ts';
import { namesIn, type Scene } from './scene.actions.ts';

/** One line of figures: of a directive, an issuer, a unit with all below it, or a field. */
export interface FigureLine {
  readonly key: string;
  /** Null: none is named, as of work without a directive. */
  readonly name: string | null;
  /** Of a unit that is there on the day. */
  readonly kind: UnitKind | null;
  /** What narrows the query to exactly the work of this line. */
  readonly narrowing: Narrowing;
  readonly counts: BothCounts;
}

export interface CountedLines {
  /** Every assignment counted once, also where units of several lines of command stand in several lines. */
  readonly total: BothCounts;
  readonly lines: readonly FigureLine[];
}

export async function countedLines(
  scene: Scene,
  selection: NumbersSelection,
  { by, top }: { readonly by: CountedBy; readonly top: NumbersTop },
): Promise<CountedLines> {
  if (by === 'unit') return await linesByUnit(scene, selection, top);
  const rows = await selectFiguresByTask(scene.db, selection);
  const total = sumOfFigures(rows.map(({ counts }) => counts));
  const lines = by === 'field' ? await linesByField(scene, rows) : await linesByDirective(scene, rows, by);
  return { total, lines: lines.filter(({ counts }) => counts.current.total > 0) };
}

/** By directive the one with most overdue first, for there one has to look; by issuer in the order of names. */
async function linesByDirective(
  scene: Scene,
  rows: readonly TaskFigures[],
  by: 'directive' | 'issuer',
): Promise<FigureLine[]> {
  const heads = await directiveHeads(
    scene.db,
    scene.actor.rootId,
    rows.map(({ directiveId }) => directiveId),
  );
  if (by === 'issuer') {
    const issuerOf = (id: DirectiveId | null) => (id === null ? null : (heads.get(id)?.issuer ?? ''));
    return together(rows, ({ directiveId }) => issuerOf(directiveId))
      .map(
        ([issuer, counts]): FigureLine => ({
          key: issuer ?? 'none',
          name: issuer === '' ? null : issuer,
          kind: null,
          narrowing: issuer === null ? { directiveId: 'none' } : { issuer },
          counts,
        }),
      )
      .toSorted(byName);
  }
  return together(rows, ({ directiveId }) => directiveId)
    .map(
      ([id, counts]): FigureLine => ({
        key: id ?? 'none',
        name: id === null ? null : (heads.get(id)?.label ?? id),
        kind: null,
        narrowing: { directiveId: id ?? 'none' },
        counts,
      }),
    )
    .toSorted((a, b) => b.counts.current['open-overdue'] - a.counts.current['open-overdue'] || byName(a, b));
}

/** The unit that confirms stands for the field (lĩnh vực): no document says one. */
async function linesByField(scene: Scene, rows: readonly TaskFigures[]): Promise<FigureLine[]> {
  const names = await namesIn(
    scene,
    rows.map(({ confirmingUnitId }) => confirmingUnitId),
  );
  return together(rows, ({ confirmingUnitId }) => confirmingUnitId)
    .map(
      ([fieldUnitId, counts]): FigureLine => ({
        key: fieldUnitId,
        name: names.nameOf(fieldUnitId),
        kind: null,
        narrowing: { fieldUnitId },
        counts,
      }),
    )
    .toSorted(byName);
}

/** The unit itself, then those directly below it in the order of lists of units: figures rank nobody. */
async function linesByUnit(
  scene: Scene,
  selection: NumbersSelection,
  top: NumbersTop,
): Promise<CountedLines> {
  const { day } = selection.frame;
  const below = await unitsBelow(scene.db, top.children, day);
  const members = top.children.map((key) => ({ key, memberIds: [key, ...(below.get(key) ?? [])] }));
  const found = await selectFiguresByUnit(scene.db, selection, [
    { key: top.id, memberIds: [top.id] },
    ...members,
  ]);
  const names = await namesIn(scene, [top.id, ...top.children]);
  const line = (key: UnitId, narrowing: Narrowing): FigureLine[] => {
    const counts = found.lines.get(key);
    const kind = names.find(key)?.kind ?? null;
    return counts === undefined ? [] : [{ key, name: names.nameOf(key), kind, narrowing, counts }];
  };
  const other = found.lines.get('other');
  return {
    total: found.total,
    lines: [
      ...line(top.id, { unitId: top.id, alone: true }),
      ...top.children.flatMap((key) => line(key, { unitId: key, alone: undefined })),
      ...(other === undefined
        ? []
        : [{ key: 'other', name: null, kind: null, narrowing: { unitId: 'other' as const }, counts: other }]),
    ],
  };
}

/** Rows of one key as one. */
function together<Key>(
  rows: readonly TaskFigures[],
  keyOf: (row: TaskFigures) => Key,
): [key: Key, counts: BothCounts][] {
  return [...Map.groupBy(rows, keyOf)].map(([key, members]) => [
    key,
    sumOfFigures(members.map(({ counts }) => counts)),
  ]);
}

const VIETNAMESE = new Intl.Collator('vi', { numeric: true });

function byName(a: FigureLine, b: FigureLine): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return VIETNAMESE.compare(a.name, b.name);
}
