import type { UnitId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { compareUnits, LINES, type Line, type UnitKind } from './unit.ts';
import type { UnitChange } from './unit-change.ts';
import type { UnitChangePlan } from './unit-change-plan.ts';
import { changeInWords, nameOn } from './unit-change-words.ts';
import { holdsFromOn, holdsOn, type SuperiorRow } from './unit-rows.ts';
import { kindsOutOfTime } from './unit-template.ts';

/** What a change would do, in names: plain values for a page. */
export interface PreviewInWords {
  readonly what: string;
  readonly ended: readonly {
    readonly name: string;
    readonly heir: string;
    /** The other successors. */
    readonly others: readonly string[];
    readonly openWork: number;
    readonly people: number;
  }[];
  readonly founded: readonly { readonly name: string; readonly kind: UnitKind }[];
  /** Kinds of new units that local government does not have on that day. */
  readonly outOfTime: readonly UnitKind[];
  /** Who answers to whom otherwise than before; null for nobody. */
  readonly lines: readonly {
    readonly unit: string;
    readonly line: Line;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

interface Planned {
  readonly change: UnitChange;
  /** ISO day. */
  readonly onDay: string;
  readonly plan: UnitChangePlan;
  readonly openWork: ReadonlyMap<UnitId, number>;
}

export function previewInWords(planned: Planned, locale: Locale): PreviewInWords {
  const { change, onDay, plan, openWork } = planned;
  const { versions } = plan.after;
  const name = (id: UnitId): string => nameOn(versions, id, onDay) ?? '–';
  const { before } = plan.replaced;
  const founded = versions.filter(({ unitId }) => plan.founded.includes(unitId));
  return {
    what: changeInWords(change, { versions, onDay }, locale, before.superiors),
    ended: plan.ended.map(({ unitId, heirId, successorIds }) => ({
      name: name(unitId),
      heir: name(heirId),
      others: successorIds.filter((id) => id !== heirId).map((id) => name(id)),
      openWork: openWork.get(unitId) ?? 0,
      people: new Set(
        before.positions
          .filter((row) => row.unitId === unitId && holdsFromOn(row, onDay))
          .map(({ personId }) => personId),
      ).size,
    })),
    founded: founded.map((unit) => ({ name: unit.name, kind: unit.kind })),
    outOfTime: kindsOutOfTime(
      founded.map(({ kind }) => kind),
      onDay,
    ),
    lines: changedLines(planned, name),
  };
}

function changedLines({ onDay, plan }: Planned, name: (id: UnitId) => string): PreviewInWords['lines'] {
  const on = (rows: readonly SuperiorRow[], unitId: UnitId, line: Line): UnitId | null =>
    rows.find((row) => row.unitId === unitId && row.line === line && holdsOn(row, onDay))?.superiorId ?? null;
  const ended = new Set(plan.ended.map(({ unitId }) => unitId));
  const { before, after } = plan.replaced;
  const units = [...before.superiors, ...after.superiors]
    .map(({ unitId }) => unitId)
    .filter((id) => !ended.has(id));
  return plan.after.versions
    .filter((row) => units.includes(row.unitId) && holdsOn(row, onDay))
    .map((row) => ({ ...row, id: row.unitId, superiors: [] }))
    .toSorted(compareUnits)
    .flatMap(({ unitId }) =>
      LINES.map((line) => ({
        unitId,
        line,
        before: on(before.superiors, unitId, line),
        after: on(after.superiors, unitId, line),
      })),
    )
    .filter((row) => row.before !== row.after)
    .map((row) => ({
      unit: name(row.unitId),
      line: row.line,
      before: row.before === null ? null : name(row.before),
      after: row.after === null ? null : name(row.after),
    }));
}
