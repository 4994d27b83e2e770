import { randomBytes } from 'node:crypto';
import { recordEntry } from '../audit/audit.actions.ts';
import type { RecordedAction } from '../audit/audit-entry.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { DeliveryId, EndpointId } from '../base/ids.ts';
import { wakeWorkers } from '../platform/jobs.ts';
import type { Outside } from '../platform/outside.ts';
import type { Db } from '../platform/postgres.ts';
import { seal } from '../platform/sealed.ts';
import { maySteerWebhooks } from './delivery.policy.ts';
import { selectDeliveries } from './delivery.store.ts';
import type { DeliveryLine } from './delivery.ts';
import {
  insertEndpoint,
  insertTestDelivery,
  rotateSecret,
  selectEndpoint,
  selectEndpoints,
  switchOff,
  switchOn,
  updateEndpoint,
} from './webhook.store.ts';
import {
  type EndpointView,
  EVENT_TYPES,
  type EventType,
  FORMER_SECRET_DAYS,
  isEndpointUrl,
  LONGEST_NAME,
  PAYLOAD_VERSION,
  TEST_EVENT,
} from './webhook.ts';

export interface WebhookDeps {
  readonly db: Db;
  readonly clock: Clock;
  /** Of the installation. */
  readonly secret: string;
  readonly outside: Outside;
}

export interface EndpointInput {
  readonly name: string;
  readonly url: string;
  readonly events: readonly string[];
}

/** The secret is told this once. */
export interface NewSecret {
  readonly id: EndpointId;
  /** whsec_… */
  readonly secret: string;
}

const SECRET_BYTES = 32;
const LATEST = 20;

export function createWebhookActions(deps: WebhookDeps) {
  return {
    /** @throws AppError not_allowed */
    list: (actor: Actor): Promise<readonly EndpointView[]> => list(deps, actor),
    /** With its latest deliveries. @throws AppError not_allowed, not_found */
    see: (actor: Actor, id: EndpointId): Promise<SeenEndpoint> => see(deps, actor, id),
    /** @throws AppError not_allowed, bad_input */
    add: (actor: Actor, input: EndpointInput): Promise<NewSecret> => add(deps, actor, input),
    /** @throws AppError not_allowed, not_found, bad_input */
    change: (actor: Actor, id: EndpointId, input: EndpointInput): Promise<void> =>
      change(deps, actor, id, input),
    /** The former secret signs beside the new one for three days. @throws AppError not_allowed, not_found */
    rotate: (actor: Actor, id: EndpointId): Promise<NewSecret> => rotate(deps, actor, id),
    /** @throws AppError not_allowed, not_found */
    switch: (actor: Actor, id: EndpointId, to: 'on' | 'off'): Promise<void> => toggle(deps, actor, id, to),
    /** Sends a trial. @throws AppError not_allowed, not_found */
    test: (actor: Actor, id: EndpointId): Promise<DeliveryId> => test(deps, actor, id),
  };
}

export type WebhookActions = ReturnType<typeof createWebhookActions>;

export interface SeenEndpoint {
  readonly endpoint: EndpointView;
  readonly latest: readonly DeliveryLine[];
}

function require(actor: Actor): void {
  if (!maySteerWebhooks(actor)) throw new AppError('not_allowed');
}

async function list({ db }: WebhookDeps, actor: Actor): Promise<readonly EndpointView[]> {
  require(actor);
  return await selectEndpoints(db, actor.rootId);
}

async function see({ db }: WebhookDeps, actor: Actor, id: EndpointId): Promise<SeenEndpoint> {
  require(actor);
  const endpoint = await selectEndpoint(db, actor.rootId, id, 'look');
  if (endpoint === null) throw new AppError('not_found');
  return {
    endpoint,
    latest: await selectDeliveries(db, { endpointId: id }, { before: null, limit: LATEST }),
  };
}

async function add(deps: WebhookDeps, actor: Actor, input: EndpointInput): Promise<NewSecret> {
  require(actor);
  const checked = check(deps, input);
  const { secret, sealed } = makeSecret(deps.secret);
  return await deps.db.transaction().execute(async (trx) => {
    const id = await insertEndpoint(trx, {
      ...checked,
      rootId: actor.rootId,
      secret: sealed,
      madeAt: deps.clock.now().toString(),
      madeBy: actor.personId,
    });
    await record(trx, deps, actor, { action: 'webhook.added', id, name: checked.name, url: checked.url });
    return { id, secret };
  });
}

function check({ outside }: WebhookDeps, input: EndpointInput) {
  const events = EVENT_TYPES.filter((type): type is EventType => input.events.includes(type));
  const fields = {
    ...((input.name === '' || input.name.length > LONGEST_NAME) && { name: 'nameMissing' }),
    ...(!isEndpointUrl(input.url, outside.privateWebhooks) && { url: 'urlWrong' }),
    ...(events.length === 0 && { events: 'eventsMissing' }),
  };
  if (Object.keys(fields).length > 0) throw new AppError('bad_input', { fields });
  return { name: input.name, url: input.url, events };
}

function makeSecret(installation: string): { readonly secret: string; readonly sealed: Buffer } {
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
  return { secret, sealed: seal(installation, secret) };
}

async function change(deps: WebhookDeps, actor: Actor, id: EndpointId, input: EndpointInput): Promise<void> {
  await steer(deps, actor, id, async (trx) => {
    const checked = check(deps, input);
    await updateEndpoint(trx, id, checked);
    return { action: 'webhook.changed', name: checked.name, url: checked.url };
  });
}

async function rotate(deps: WebhookDeps, actor: Actor, id: EndpointId): Promise<NewSecret> {
  const { secret, sealed } = makeSecret(deps.secret);
  await steer(deps, actor, id, async (trx) => {
    // What the other side still has must be valid by the clock of the machine, which it lives by.
    const until = Temporal.Now.instant().add({ hours: 24 * FORMER_SECRET_DAYS });
    await rotateSecret(trx, id, sealed, until.toString());
    return { action: 'webhook.secret-rotated' };
  });
  return { id, secret };
}

async function toggle(deps: WebhookDeps, actor: Actor, id: EndpointId, to: 'on' | 'off'): Promise<void> {
  await steer(deps, actor, id, async (trx) => {
    if (to === 'on') await switchOn(trx, id);
    else await switchOff(trx, id, 'by-hand');
    return { action: to === 'on' ? 'webhook.switched-on' : 'webhook.switched-off' };
  });
}

async function test(deps: WebhookDeps, actor: Actor, id: EndpointId): Promise<DeliveryId> {
  const at = deps.clock.now();
  const content = {
    type: TEST_EVENT,
    version: PAYLOAD_VERSION,
    timestamp: at.toString({ smallestUnit: 'millisecond' }),
    data: { words: 'Đôn Đốc' },
  };
  let made: DeliveryId | undefined;
  await steer(deps, actor, id, async (trx) => {
    made = await insertTestDelivery(trx, { endpointId: id, type: TEST_EVENT, content, at: at.toString() });
    await wakeWorkers(trx);
    return { action: 'webhook.tested' };
  });
  if (made === undefined) throw new Error('nothing was sent');
  return made;
}

interface Done {
  readonly action: RecordedAction;
  readonly name?: string;
  readonly url?: string;
}

/** The frame of every act on one endpoint: may the actor, is it there, do it, record it. */
async function steer(
  deps: WebhookDeps,
  actor: Actor,
  id: EndpointId,
  act: (trx: Db) => Promise<Done>,
): Promise<void> {
  require(actor);
  await deps.db.transaction().execute(async (trx) => {
    const endpoint = await selectEndpoint(trx, actor.rootId, id, 'lock');
    if (endpoint === null) throw new AppError('not_found');
    const { name, url } = endpoint;
    await record(trx, deps, actor, { id, name, url, ...(await act(trx)) });
  });
}

async function record(
  trx: Db,
  { clock }: WebhookDeps,
  actor: Actor,
  done: {
    readonly action: RecordedAction;
    readonly id: EndpointId;
    readonly name: string;
    readonly url: string;
  },
): Promise<void> {
  const { action, id, name, url } = done;
  await recordEntry(trx, clock, actor, {
    action,
    objectKind: 'webhook',
    objectId: id,
    about: name,
    detail: { address: url },
  });
}
