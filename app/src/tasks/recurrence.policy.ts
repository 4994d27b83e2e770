import type { Actor } from '../base/actor.ts';
import { mayAssignAlso, type TaskParties } from './issued-set.policy.ts';
import type { Lines } from './task.policy.ts';

/**
 * Who sets a task recurring, changes, pauses and ends that, and leaves a period out: who may give it to more units. Deny by
 * default: what no sentence here allows is refused.
 */
export function maySteerRecurrence(actor: Actor, task: TaskParties, lines: Lines): boolean {
  return mayAssignAlso(actor, task, lines);
}
