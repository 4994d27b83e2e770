import { AppError } from '../base/errors.ts';
import { stateOf } from './assignment.ts';
import type { MoveHappening } from './move-content.ts';
import type { RecordedEvent } from './task.store.ts';

/** What is done to many assignments at once: the same to each, or more time granted to each as its unit asked for it. */
export type BulkHappening = MoveHappening | AsAsked;

export interface AsAsked {
  readonly kind: 'extension-granted';
  readonly due: 'as-asked';
}

export function isAsAsked(happening: BulkHappening): happening is AsAsked {
  return happening.kind === 'extension-granted' && happening.due === 'as-asked';
}

/** What that is for one of them. @throws AppError move_not_allowed when its unit asks for nothing */
export function happeningFor(happening: BulkHappening, events: readonly RecordedEvent[]): MoveHappening {
  if (!isAsAsked(happening)) return happening;
  const extension = stateOf(events)?.extension;
  if (extension == null) throw new AppError('move_not_allowed');
  return { kind: 'extension-granted', reason: '', due: extension.due };
}
