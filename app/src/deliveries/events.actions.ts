import type { UnitId } from '../base/ids.ts';
import { wakeWorkers } from '../platform/jobs.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { hasListener, insertEventDeliveries } from './webhook.store.ts';
import type { EventType, NewEvent } from './webhook.ts';

/** Whether it is worth gathering what an event would say. */
export function anyoneHears(db: Db, rootId: UnitId, type: EventType): Promise<boolean> {
  return beyondSight(db, () => hasListener(db, rootId, type));
}

/** Tells the programs that listen, within the caller's transaction; each endpoint hears of one key once. */
export async function enqueueEvents(trx: Db, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const written = await beyondSight(trx, () => insertEventDeliveries(trx, events));
  if (written > 0) await wakeWorkers(trx);
}
