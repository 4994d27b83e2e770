import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { DeliveryId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { wakeWorkers } from '../platform/jobs.ts';
import { isMailAddress } from '../platform/mail.ts';
import type { Outside } from '../platform/outside.ts';
import type { Db } from '../platform/postgres.ts';
import { maySeeDeliveries } from './delivery.policy.ts';
import {
  countByState,
  countTroubled,
  requeueDelivery,
  selectAttempts,
  selectDeliveries,
  selectDelivery,
  settleDelivery,
  type WholeDelivery,
} from './delivery.store.ts';
import {
  type Attempt,
  type DeliveryFilter,
  type DeliveryLine,
  type DeliveryState,
  mayGiveUp,
  mayResend,
  namesSecrets,
} from './delivery.ts';
import { deliveryMailText } from './delivery-mail.text.ts';
import { enqueueEmail } from './enqueue.actions.ts';

export interface DeliveryDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly outside: Outside;
}

export interface DeliveryList {
  /** Newest first. */
  readonly deliveries: readonly DeliveryLine[];
  /** Asks for what is older; null at the end. */
  readonly older: DeliveryId | null;
  readonly counts: Readonly<Record<DeliveryState, number>>;
}

export interface SeenDelivery {
  readonly delivery: WholeDelivery;
  readonly attempts: readonly Attempt[];
  readonly mayResend: boolean;
  readonly mayGiveUp: boolean;
}

/** How e-mail leaves, as far as it may be shown: never the password. */
export interface MailState {
  readonly configured: boolean;
  readonly server: string;
  readonly from: string;
  readonly address: string | null;
}

const PAGE_SIZE = 50;

export function createDeliveryActions(deps: DeliveryDeps) {
  return {
    /** @throws AppError not_allowed */
    list: (actor: Actor, filter: DeliveryFilter, before: DeliveryId | null): Promise<DeliveryList> =>
      list(deps, actor, filter, before),
    /** As `list`, without the counts, a part as long as is wanted. @throws AppError not_allowed */
    part: async (
      actor: Actor,
      filter: DeliveryFilter,
      part: { readonly before: DeliveryId | null; readonly limit: number },
    ): Promise<readonly DeliveryLine[]> => {
      require(actor);
      return await selectDeliveries(deps.db, filter, part);
    },
    /** What failed and is tried again, and what was given up within a week. @throws AppError not_allowed */
    troubled: async (actor: Actor): Promise<{ readonly failed: number; readonly givenUp: number }> => {
      require(actor);
      return await countTroubled(deps.db, deps.clock.now().subtract({ hours: 7 * 24 }));
    },
    /** @throws AppError not_allowed, not_found */
    see: (actor: Actor, id: DeliveryId): Promise<SeenDelivery> => see(deps, actor, id),
    /** Sends it from the beginning, under the same number. @throws AppError not_allowed, not_found, move_not_allowed */
    resend: (actor: Actor, id: DeliveryId): Promise<void> => steer(deps, actor, id, 'resend'),
    /** @throws AppError not_allowed, not_found, move_not_allowed */
    giveUp: (actor: Actor, id: DeliveryId): Promise<void> => steer(deps, actor, id, 'give-up'),
    /** @throws AppError not_allowed */
    mailState: (actor: Actor): MailState => mailState(deps, actor),
    /** Sends a trial to an address. @throws AppError not_allowed, bad_input */
    testMail: (actor: Actor, address: string, locale: Locale): Promise<DeliveryId> =>
      testMail(deps, actor, address, locale),
  };
}

export type DeliveryActions = ReturnType<typeof createDeliveryActions>;

function require(actor: Actor): void {
  if (!maySeeDeliveries(actor)) throw new AppError('not_allowed');
}

async function list(
  { db }: DeliveryDeps,
  actor: Actor,
  filter: DeliveryFilter,
  before: DeliveryId | null,
): Promise<DeliveryList> {
  require(actor);
  const found = await selectDeliveries(db, filter, { before, limit: PAGE_SIZE + 1 });
  const deliveries = found.slice(0, PAGE_SIZE);
  const counts = { queued: 0, failed: 0, sent: 0, 'given-up': 0 };
  for (const { state, count } of await countByState(db)) counts[state] = count;
  return { deliveries, older: found.length > PAGE_SIZE ? (deliveries.at(-1)?.id ?? null) : null, counts };
}

async function see({ db }: DeliveryDeps, actor: Actor, id: DeliveryId): Promise<SeenDelivery> {
  require(actor);
  const delivery = await selectDelivery(db, id, 'look');
  if (delivery === null) throw new AppError('not_found');
  return {
    delivery,
    attempts: await selectAttempts(db, id),
    mayResend: mayResend({ state: delivery.state, hasLostSecrets: hasLostSecrets(delivery) }),
    mayGiveUp: mayGiveUp(delivery.state),
  };
}

/** Whether it names a secret that was forgotten once it had been sent. */
function hasLostSecrets({ content, hasSecrets }: WholeDelivery): boolean {
  return !hasSecrets && namesSecrets(JSON.stringify(content));
}

async function steer(
  { db, clock }: DeliveryDeps,
  actor: Actor,
  id: DeliveryId,
  act: 'resend' | 'give-up',
): Promise<void> {
  require(actor);
  await db.transaction().execute(async (trx) => {
    const delivery = await selectDelivery(trx, id, 'lock');
    if (delivery === null) throw new AppError('not_found');
    const { state } = delivery;
    const allowed =
      act === 'resend' ? mayResend({ state, hasLostSecrets: hasLostSecrets(delivery) }) : mayGiveUp(state);
    if (!allowed) throw new AppError('move_not_allowed');
    if (act === 'resend') await requeueDelivery(trx, id);
    else await settleDelivery(trx, id, { state: 'given-up' });
    await recordEntry(trx, clock, actor, {
      action: act === 'resend' ? 'delivery.resent' : 'delivery.given-up',
      objectKind: 'delivery',
      objectId: id,
      about: delivery.subject,
      detail: { address: delivery.address },
    });
    await wakeWorkers(trx);
  });
}

function mailState({ outside }: DeliveryDeps, actor: Actor): MailState {
  require(actor);
  const { mail, address } = outside;
  return {
    configured: mail !== null,
    server: mail === null ? '' : new URL(mail.url).host,
    from: mail?.from ?? '',
    address,
  };
}

async function testMail(
  { db, clock, outside }: DeliveryDeps,
  actor: Actor,
  address: string,
  locale: Locale,
): Promise<DeliveryId> {
  require(actor);
  if (outside.mail === null) throw new AppError('mail_not_set_up');
  if (!isMailAddress(address)) throw new AppError('bad_input', { fields: { address: 'addressWrong' } });
  const t = deliveryMailText[locale];
  return await db.transaction().execute(async (trx) => {
    const id = await enqueueEmail(trx, clock, {
      to: { name: '', address, personId: null },
      subject: t.testSubject,
      layout: {
        heading: t.testSubject,
        blocks: [
          { kind: 'words', text: t.testWords },
          { kind: 'facts', facts: [[t.testBy, actor.name]] },
          ...(outside.address === null
            ? []
            : ([{ kind: 'link', label: t.openSoftware, address: outside.address }] as const)),
        ],
        footer: t.testFooter,
        locale,
      },
      dedupeKey: `test:${crypto.randomUUID()}`,
    });
    if (id === null) throw new Error('a trial has a key of its own');
    await recordEntry(trx, clock, actor, {
      action: 'mail.tested',
      objectKind: 'delivery',
      objectId: id,
      about: address,
    });
    return id;
  });
}
