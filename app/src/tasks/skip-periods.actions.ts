import { notify } from '../notices/notice.actions.ts';
import { peopleOfUnits } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { apply, isRefused, stateOf } from './assignment.ts';
import { periodName } from './period.text.ts';
import type { PeriodKey } from './period.ts';
import { type RecurringTask, selectOpenOfPeriods } from './recurrence.store.ts';
import type { RecurrenceDoing } from './recurrence-record.actions.ts';
import { appendEvent, selectEvents } from './task.store.ts';

/**
 * Takes periods back that units have been given, each open assignment with an event; what was done stays done. Each person
 * is told once.
 */
export async function skipPeriods(
  trx: Db,
  doing: RecurrenceDoing,
  {
    task,
    periods,
    reason,
  }: { readonly task: RecurringTask; readonly periods: readonly PeriodKey[]; readonly reason: string },
): Promise<void> {
  if (periods.length === 0) return;
  const { rootId, at, onDay, by, forUnit } = doing;
  const open = await selectOpenOfPeriods(trx, rootId, task.id, periods);
  const events = await selectEvents(
    trx,
    rootId,
    open.map(({ id }) => id),
  );
  for (const { id } of open) {
    const before = events.get(id) ?? [];
    const seq = (before.at(-1)?.seq ?? 0) + 1;
    const event = { kind: 'cancelled', reason, skipped: true, at, onDay, by, seq, unitId: forUnit } as const;
    const made = apply(stateOf(before), event);
    if (isRefused(made)) throw new Error(`assignment ${id} cannot be left out`);
    await appendEvent(trx, { rootId, assignmentId: id, event, requestKey: null, fileIds: [] }, made);
  }
  const people = await peopleOfUnits(trx, [...new Set(open.map(({ unitId }) => unitId))], onDay);
  const names = periods.map((key) => periodName(key, 'vi')).join(', ');
  await notify(
    trx,
    people
      .filter(({ role, personId }) => role !== 'administrator' && personId !== by)
      .map(({ personId, unitId }) => ({
        rootId,
        personId,
        kind: 'cancelled',
        directiveId: task.directiveId,
        taskId: task.id,
        assignmentId: null,
        data: { subject: `${task.summary} (${names})`, reason },
        at,
        dedupeKey: `skipped:${task.id}:${periods.join(',')}:${unitId}`,
      })),
  );
}
