import { Webhook } from 'standardwebhooks';
import { type Clock, civilDay, systemClock } from '../base/clock.ts';
import type { DeliveryId } from '../base/ids.ts';
import { notify } from '../notices/notice.actions.ts';
import { peopleOfUnits } from '../people/person.actions.ts';
import { type CallRules, postGuarded } from '../platform/guarded-call.ts';
import type { Handover } from '../platform/mail.ts';
import type { Db } from '../platform/postgres.ts';
import { unseal } from '../platform/sealed.ts';
import type { Transport } from './send.actions.ts';
import { type EndpointKeys, lockHealthOf, noteHealth, selectKeysOf, switchOff } from './webhook.store.ts';
import { hasFailedTooLong, type OffReason, TEST_EVENT } from './webhook.ts';

export interface CallDeps {
  readonly db: Db;
  /** Of the installation. */
  readonly secret: string;
  readonly rules: CallRules;
  /** Of the machine: the other side compares it with its own. */
  readonly clock?: Clock;
}

/** Calls an endpoint, signed by the Standard Webhooks scheme. */
export function webhookTransport({ db, secret, rules, clock = systemClock }: CallDeps): Transport {
  return async (delivery) => {
    const keys = await selectKeysOf(db, delivery.id);
    if (keys === null) throw new Error('the delivery has no endpoint');
    if (keys.state === 'off' && delivery.subject !== TEST_EVENT) {
      return { sent: false, status: null, error: 'the endpoint is switched off', permanent: true };
    }
    const body = JSON.stringify(delivery.content);
    const at = clock.now();
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'User-Agent': 'DonDoc-Webhooks/1',
      'webhook-id': delivery.id,
      'webhook-timestamp': String(Math.floor(at.epochMilliseconds / 1000)),
      'webhook-signature': signatures(secretsOf(keys, secret, at), { id: delivery.id, at, body }),
    };
    return await postGuarded({ url: keys.url, headers, body }, rules);
  };
}

/** The one in use first; for a while after it was changed, the former one, too. */
function secretsOf(keys: EndpointKeys, secret: string, now: Temporal.Instant): readonly string[] {
  const { formerSecret, formerUntil } = keys;
  const isFormerValid =
    formerUntil !== null && Temporal.Instant.compare(now, Temporal.Instant.from(formerUntil)) < 0;
  const sealed = formerSecret !== null && isFormerValid ? [keys.secret, formerSecret] : [keys.secret];
  return sealed.map((one) => unseal(secret, one));
}

function signatures(
  secrets: readonly string[],
  { id, at, body }: { readonly id: DeliveryId; readonly at: Temporal.Instant; readonly body: string },
): string {
  const date = new Date(at.epochMilliseconds);
  return secrets.map((one) => new Webhook(one).sign(id, date, body)).join(' ');
}

/**
 * Keeps in mind how an endpoint does: one that was gone, or failed for days without a success, is switched off and the
 * administrators are told.
 */
export function watchEndpoints(calendar: Clock, machine: Clock = systemClock) {
  return async (trx: Db, delivery: { readonly id: DeliveryId }, handover: Handover): Promise<void> => {
    const endpoint = await lockHealthOf(trx, delivery.id);
    if (endpoint === null || endpoint.state === 'off') return;
    if (handover.sent) {
      if (endpoint.failingSince !== null) await noteHealth(trx, endpoint.id, null);
      return;
    }
    const now = machine.now();
    const since = endpoint.failingSince === null ? now : Temporal.Instant.from(endpoint.failingSince);
    if (endpoint.failingSince === null) await noteHealth(trx, endpoint.id, now.toString());
    const because: OffReason | null =
      handover.status === 410 ? 'gone' : hasFailedTooLong(since, now) ? 'failing' : null;
    if (because === null) return;
    await switchOff(trx, endpoint.id, because);
    await tellAdministrators(trx, endpoint, { at: calendar.now(), key: delivery.id });
  };
}

async function tellAdministrators(
  trx: Db,
  endpoint: NonNullable<Awaited<ReturnType<typeof lockHealthOf>>>,
  { at, key }: { readonly at: Temporal.Instant; readonly key: string },
): Promise<void> {
  const { rootId, id, name } = endpoint;
  const people = await peopleOfUnits(trx, [rootId], civilDay(at), ['administrator']);
  await notify(
    trx,
    [...new Set(people.map(({ personId }) => personId))].map((personId) => ({
      rootId,
      personId,
      kind: 'webhook-off',
      directiveId: null,
      taskId: null,
      assignmentId: null,
      data: { subject: name, place: `/webhook/${id}` },
      at,
      dedupeKey: `webhook-off:${id}:${key}`,
    })),
  );
}
