import type { UnitId } from '../base/ids.ts';
import type { NewEvent } from '../deliveries/webhook.ts';
import type { UnitChangeData } from '../deliveries/webhook-event.ts';
import { type UnitChange, unitsNamed } from './unit-change.ts';

/** What programs are told of a change of units, or of taking it back. */
export function unitChangeEvent(
  type: 'unit.changed' | 'unit.change-undone',
  made: {
    readonly id: string;
    readonly rootId: UnitId;
    readonly at: Temporal.Instant;
    readonly change: UnitChange;
    /** ISO day. */
    readonly onDay: string;
    readonly basis: string;
  },
): NewEvent {
  const { id, rootId, at, change, onDay, basis } = made;
  const units = [...new Set(unitsNamed(change))];
  const data: UnitChangeData = { change: id, kind: change.kind, day: onDay, basis, units };
  return { rootId, type, key: `${type}:${id}`, at, data };
}
