import { randomUUID } from 'node:crypto';
import { type Clock, systemClock } from '../base/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Handover, Mailer } from '../platform/mail.ts';
import type { Db } from '../platform/postgres.ts';
import { shortReason } from '../platform/short-reason.ts';
import type { WorkSource } from '../platform/worker.ts';
import {
  type ClaimedDelivery,
  claimDeliveries,
  insertAttempt,
  lockClaimed,
  type Settled,
  settleDelivery,
} from './delivery.store.ts';
import { type Channel, type MailContent, nextAttempt, withSecrets } from './delivery.ts';
import { unsealSecrets } from './enqueue.actions.ts';

/** Hands one delivery over to the outside; refusals come back as a value, and what is thrown counts as one. */
export type Transport = (delivery: ClaimedDelivery) => Promise<Handover>;

export interface SendDeps {
  readonly db: Db;
  /** A channel that is not there leaves its deliveries waiting. */
  readonly transports: Readonly<Partial<Record<Channel, Transport>>>;
  readonly log: Log;
  /** Of the machine, not of the demonstration. */
  readonly clock?: Clock;
  /** From 0 to 1, for spreading what is tried again. */
  readonly luck?: () => number;
  /** Told within the transaction that records an attempt. */
  readonly onAttempt?: (trx: Db, delivery: ClaimedDelivery, handover: Handover) => Promise<void>;
}

// Longer than any transport may take, so that nobody else begins while one is still sending.
const LEASE_SECONDS = 180;
const AT_ONCE = 8;

/** Sends a batch of what is due; each attempt is recorded, and only one can be recorded as having succeeded. */
export function deliveriesSource(deps: SendDeps): WorkSource {
  return async () => {
    const clock = deps.clock ?? systemClock;
    const now = clock.now();
    const lease = randomUUID();
    const claimed = await claimDeliveries(deps.db, {
      lease,
      // The closed list of channels are the keys.
      channels: Object.keys(deps.transports) as Channel[],
      now,
      until: now.add({ seconds: LEASE_SECONDS }),
      limit: AT_ONCE,
    });
    await Promise.all(claimed.map((delivery) => sendOne(deps, delivery, { lease, clock })));
    return claimed.length > 0;
  };
}

async function sendOne(
  deps: SendDeps,
  delivery: ClaimedDelivery,
  { lease, clock }: { readonly lease: string; readonly clock: Clock },
): Promise<void> {
  const at = clock.now();
  const handover = await hand(deps, delivery);
  if (!handover.sent) {
    deps.log.warn({ delivery: delivery.id, error: handover.error }, 'a delivery failed');
  }
  const tookMs = Math.round(at.until(clock.now()).total('milliseconds'));
  try {
    await deps.db
      .transaction()
      .execute((trx) => record(trx, deps, { delivery, lease, at, tookMs, handover }));
  } catch (error) {
    // The lease runs out, and it is tried again.
    deps.log.error({ err: error, delivery: delivery.id }, 'an attempt could not be recorded');
  }
}

async function hand({ transports }: SendDeps, delivery: ClaimedDelivery): Promise<Handover> {
  try {
    const transport = transports[delivery.channel];
    if (transport === undefined) throw new Error(`nothing sends by ${delivery.channel}`);
    return await transport(delivery);
  } catch (error) {
    return { sent: false, status: null, error: shortReason(error), permanent: false };
  }
}

interface Done {
  readonly delivery: ClaimedDelivery;
  readonly lease: string;
  readonly at: Temporal.Instant;
  readonly tookMs: number;
  readonly handover: Handover;
}

async function record(trx: Db, deps: SendDeps, done: Done): Promise<void> {
  const { delivery, lease, at, tookMs, handover } = done;
  const held = await lockClaimed(trx, delivery.id, lease);
  // Given up by hand, or in another worker's hand meanwhile: that one records what it does.
  if (held === null) return;
  await insertAttempt(trx, delivery.id, {
    number: delivery.attempts,
    round: delivery.round,
    at: at.toString(),
    tookMs,
    outcome: handover.sent ? 'sent' : 'failed',
    status: handover.status,
    error: handover.sent ? null : handover.error,
  });
  await settleDelivery(trx, delivery.id, settled(deps, done, held.firstAttempt));
  await deps.onAttempt?.(trx, delivery, handover);
}

function settled({ luck = Math.random }: SendDeps, { at, handover }: Done, first: string | null): Settled {
  if (handover.sent) return { state: 'sent', at: at.toString() };
  const next = handover.permanent
    ? null
    : nextAttempt(first === null ? at : Temporal.Instant.from(first), at, luck());
  return next === null ? { state: 'given-up' } : { state: 'failed', next: next.toString() };
}

/** E-mail through the office's SMTP server; secrets go in at the last moment. */
export function emailTransport(mailer: Mailer, secret: string): Transport {
  return async (delivery) => {
    const secrets = unsealSecrets(secret, delivery.secrets);
    // Written by enqueueEmail alone.
    const { text, html, replyTo } = delivery.content as MailContent;
    return await mailer.send({
      id: delivery.id,
      to: { name: delivery.recipient, address: delivery.address },
      subject: delivery.subject,
      text: withSecrets(text, secrets),
      html: withSecrets(html, secrets),
      ...(replyTo !== undefined && { replyTo }),
      date: Temporal.Instant.from(delivery.madeAt),
    });
  };
}
