import type { DeliveryId, EndpointId, PersonId } from '../base/ids.ts';

/** Rules of what leaves the house: e-mail to people, and calls to other programs. */

export const CHANNELS = ['email', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Failed means: tried without success, and to be tried again. */
export const DELIVERY_STATES = ['queued', 'failed', 'sent', 'given-up'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

const FIRST_DELAY_SECONDS = 30;
const LONGEST_DELAY_SECONDS = 12 * 60 * 60;
/** For how long a delivery is tried, from its first attempt on. */
export const PATIENCE_HOURS = 72;

/**
 * When to try again after a failure: about as long from now as it has been tried already, so that the waits double from
 * half a minute to half a day; null when it has been tried for three days.
 * @param luck from 0 to 1; spreads by a fifth to both sides, so that what failed together does not come back together
 */
export function nextAttempt(
  firstAttempt: Temporal.Instant,
  now: Temporal.Instant,
  luck: number,
): Temporal.Instant | null {
  const tried = firstAttempt.until(now).total('seconds');
  const wait = Math.min(Math.max(tried, FIRST_DELAY_SECONDS), LONGEST_DELAY_SECONDS);
  const next = now.add({ seconds: Math.round(wait * (0.8 + 0.4 * luck)) });
  return Temporal.Instant.compare(next, firstAttempt.add({ hours: PATIENCE_HOURS })) > 0 ? null : next;
}

/** What can be done about a delivery by hand. */
export function mayResend({ state, hasLostSecrets }: { state: DeliveryState; hasLostSecrets: boolean }) {
  // A code that was forgotten cannot be sent again; a new invitation makes a new one.
  return state !== 'queued' && !hasLostSecrets;
}

export function mayGiveUp(state: DeliveryState): boolean {
  return state === 'queued' || state === 'failed';
}

/** As an e-mail is kept; `⟦code⟧` stands where a secret goes in at the moment of sending. */
export interface MailContent {
  readonly text: string;
  readonly html: string;
  /** Where an answer goes; left out, to the sender of all e-mail. */
  readonly replyTo?: string;
}

const SECRET = /⟦(?<name>[a-z-]+)⟧/gu;

/** Puts secrets where their names stand. */
export function withSecrets(text: string, secrets: Readonly<Record<string, string>>): string {
  return text.replace(SECRET, (mark: string, name: string) => secrets[name] ?? mark);
}

/** For reading on a screen. */
export function withoutSecrets(text: string): string {
  return text.replace(SECRET, '••••••');
}

export function namesSecrets(text: string): boolean {
  return text.search(SECRET) >= 0;
}

/** A delivery in a list; plain values, so that it travels to a page. */
export interface DeliveryLine {
  readonly id: DeliveryId;
  readonly channel: Channel;
  readonly address: string;
  readonly recipient: string;
  readonly personId: PersonId | null;
  readonly subject: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** ISO instants. */
  readonly madeAt: string;
  readonly nextAttemptAt: string | null;
  readonly sentAt: string | null;
}

export interface Attempt {
  readonly number: number;
  readonly at: string;
  readonly tookMs: number;
  readonly outcome: 'sent' | 'failed';
  readonly status: number | null;
  readonly error: string | null;
}

export interface DeliveryFilter {
  readonly channel?: Channel;
  readonly state?: DeliveryState;
  /** Part of the address, name or subject, with or without diacritics. */
  readonly words?: string;
  readonly endpointId?: EndpointId;
}
