import type { Clock } from '../base/clock.ts';
import type { DeliveryId, PersonId } from '../base/ids.ts';
import { wakeWorkers } from '../platform/jobs.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { seal, unseal } from '../platform/sealed.ts';
import { giveUpWaiting, insertDelivery } from './delivery.store.ts';
import { layOutMail, type MailLayout } from './mail-layout.ts';

export interface NewEmail {
  readonly to: { readonly name: string; readonly address: string; readonly personId: PersonId | null };
  readonly subject: string;
  readonly layout: MailLayout;
  /** Where an answer goes, if not to the sender of all e-mail. */
  readonly replyTo?: string;
  /** Of one key one e-mail is ever sent. */
  readonly dedupeKey: string;
  /** Made with `sealSecrets`: what the layout names as `⟦code⟧` and no table may hold in the clear. */
  readonly secrets?: Buffer;
  /** Not before then, for quiet hours. */
  readonly notBefore?: Temporal.Instant;
}

/**
 * Writes an e-mail within the caller's transaction; a worker sends it once that is committed.
 * @returns null when an e-mail of that key was written before
 */
export async function enqueueEmail(trx: Db, clock: Clock, email: NewEmail): Promise<DeliveryId | null> {
  const row = {
    channel: 'email' as const,
    address: email.to.address,
    recipient: email.to.name,
    personId: email.to.personId,
    subject: email.subject,
    content: {
      ...layOutMail(email.layout),
      ...(email.replyTo !== undefined && { replyTo: email.replyTo }),
    },
    secrets: email.secrets ?? null,
    dedupeKey: email.dedupeKey,
    madeAt: clock.now().toString(),
    notBefore: email.notBefore?.toString() ?? null,
  };
  // Whether it was written before is seen by none of those who cause it.
  const id = await beyondSight(trx, () => insertDelivery(trx, row));
  if (id !== null) await wakeWorkers(trx);
  return id;
}

/** Takes back, within the caller's transaction, an e-mail that was not sent yet. */
export async function takeBackEmail(trx: Db, id: DeliveryId): Promise<void> {
  await giveUpWaiting(trx, id);
}

/** @param secret of the installation */
export function sealSecrets(secret: string, values: Readonly<Record<string, string>>): Buffer {
  return seal(secret, JSON.stringify(values));
}

export function unsealSecrets(secret: string, sealed: Buffer | null): Readonly<Record<string, string>> {
  if (sealed === null) return {};
  // Written by sealSecrets alone: the seal proves it.
  return JSON.parse(unseal(secret, sealed)) as Record<string, string>;
}
