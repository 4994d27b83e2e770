import type { EndpointId, UnitId } from '../base/ids.ts';

/** Rules of webhooks: which events there are, and when an endpoint is left alone. */

/** Everything that programs can be told of; each has its schema in webhook-event.ts. */
export const EVENT_TYPES = [
  'directive.issued',
  'assignment.assigned',
  'assignment.received',
  'assignment.reported',
  'assignment.submitted',
  'assignment.withdrawn',
  'assignment.forwarded',
  'assignment.confirmed',
  'assignment.sent-back',
  'assignment.returned',
  'assignment.reassigned',
  'assignment.deadline-changed',
  'assignment.started',
  'assignment.passed-on',
  'assignment.suspended',
  'assignment.resumed',
  'assignment.superseded',
  'assignment.extension-asked',
  'assignment.extension-withdrawn',
  'assignment.extension-granted',
  'assignment.extension-refused',
  'assignment.explanation-asked',
  'assignment.explained',
  'assignment.cause-recorded',
  'assignment.cause-accepted',
  'assignment.cause-refused',
  'assignment.cancelled',
  'assignment.reopened',
  'assignment.overdue',
  'person.reminded',
  'unit.changed',
  'unit.change-undone',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A trial goes to an endpoint whatever it listens to. */
export const TEST_EVENT = 'webhook.test';

/** Raised when a field changes its meaning or goes; new fields may come without. */
export const PAYLOAD_VERSION = 1;

export interface NewEvent {
  readonly rootId: UnitId;
  readonly type: EventType;
  /** Of one key each endpoint is told once. */
  readonly key: string;
  readonly at: Temporal.Instant;
  readonly data: Readonly<Record<string, unknown>>;
  /** Not before then, for quiet hours. */
  readonly notBefore?: Temporal.Instant;
}

const FAILING_DAYS = 5;
/** For how long the former secret signs beside the new one. */
export const FORMER_SECRET_DAYS = 3;

/** After five days without a single success nobody is there. */
export function hasFailedTooLong(failingSince: Temporal.Instant, now: Temporal.Instant): boolean {
  return failingSince.until(now).total('hours') >= FAILING_DAYS * 24;
}

export const OFF_REASONS = ['by-hand', 'failing', 'gone'] as const;
export type OffReason = (typeof OFF_REASONS)[number];

/** An endpoint as administrators see it: never its secret. */
export interface EndpointView {
  readonly id: EndpointId;
  readonly name: string;
  readonly url: string;
  readonly events: readonly EventType[];
  readonly state: 'on' | 'off';
  readonly offBecause: OffReason | null;
  /** ISO instants. */
  readonly failingSince: string | null;
  readonly formerUntil: string | null;
  readonly madeAt: string;
}

export const LONGEST_NAME = 100;
export const LONGEST_URL = 500;

/**
 * Whether an address can be one of an endpoint at all; where it really leads is looked at again with every call.
 * @param privateToo whether addresses of the office's own network, and http, are allowed
 */
export function isEndpointUrl(text: string, privateToo: boolean): boolean {
  if (text.length > LONGEST_URL || !URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  const isKnown = protocol === 'https:' || (privateToo && protocol === 'http:');
  return isKnown && username === '' && password === '' && hash === '';
}
