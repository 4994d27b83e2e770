import { type Actor, followedAs, hasRole } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { DirectiveId, TaskId } from '../base/ids.ts';
import { directiveHeads } from '../directives/directive-head.actions.ts';
import type { Db } from '../platform/postgres.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import {
  countAssignments,
  selectAssignments,
  selectCooperations,
  selectFirstTasks,
  selectTaskGroups,
  selectTaskIds,
} from './assignment-list.store.ts';
import {
  type AssignmentCard,
  byUrgency,
  type Cooperation,
  type CountedLine,
  type Some,
  sumOfUrgency,
  type TaskGroup,
  type UrgencySum,
} from './assignment-view.ts';
import { countedByDirective } from './numbers.actions.ts';
import { cardsOf, groupsOf, namesIn, originsOf, type Scene, sceneFor, selectionOf } from './scene.actions.ts';
import { ownParts } from './staff-part.actions.ts';
import type { OwnPartRow } from './staff-part.store.ts';
import { confirmingUnitsOf, stationsOf } from './task.policy.ts';

/** "Hôm nay" of somebody's own units: what must be done, by urgency, and what waits on others. */
export interface OwnWork {
  readonly unitNames: readonly string[];
  readonly sum: UrgencySum;
  readonly toDo: readonly AssignmentCard[];
  /** Late work whose unit is to say why. */
  readonly toExplain: readonly AssignmentCard[];
  /** Submitted, returned or resting: the next act is another's. */
  readonly waiting: readonly AssignmentCard[];
  readonly cooperations: readonly Cooperation[];
  /** Parts of the unit's work that this person has to do. */
  readonly parts: readonly OwnPartRow[];
}

/** The same day for those who follow others: what to confirm, who asks, who is silent, what is late. */
export interface DeskWork {
  /** Reports that lie at the reader's unit on their way. */
  readonly toForward: Some<TaskGroup>;
  readonly toConfirm: Some<TaskGroup>;
  /** More time is asked for, or an objective cause recorded. */
  readonly toDecide: Some<TaskGroup>;
  readonly returned: Some<TaskGroup>;
  readonly silent: Some<TaskGroup>;
  readonly overdue: Some<TaskGroup>;
  readonly directives: readonly CountedLine[];
}

export interface TodayPage {
  readonly own: OwnWork | null;
  readonly desk: DeskWork | null;
  /** Whom the page speaks to first. */
  readonly leads: boolean;
  /** Checks what documents ask for. */
  readonly reviews: boolean;
  /** Answers for what goes out, and looks at others' work besides. */
  readonly issues: boolean;
  readonly administers: boolean;
}

/** A unit's whole open work is one list; more than this on one day is a mistake of set-up, not of the unit. */
const OWN_LIMIT = 500;
/** Tasks in a list of a desk; it links to the rest. */
const DESK_LIMIT = 12;
const LEADS_NAMED = 3;
/** Directives on the page of a desk; the numbers have all of them. */
const DESK_DIRECTIVES = 8;
/** Tasks looked through for them at a time, and how often. */
const DIRECTIVE_PART = 60;
const DIRECTIVE_PARTS = 4;

export function createTodayActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /** Everything that "Hôm nay" shows to this person. */
    today: async (actor: Actor): Promise<TodayPage> => {
      const scene = await sceneFor(deps, actor);
      const [own, desk] = await Promise.all([ownWork(scene), deskWork(scene)]);
      return {
        own,
        desk,
        leads: hasRole(actor, 'leader'),
        reviews: hasRole(actor, 'clerk') || hasRole(actor, 'specialist'),
        issues: hasRole(actor, 'leader') || (desk !== null && hasRole(actor, 'head')),
        administers: hasRole(actor, 'administrator'),
      };
    },
  };
}

async function ownWork(scene: Scene): Promise<OwnWork | null> {
  const unitIds = scene.actor.positions
    .filter(({ role }) => role !== 'administrator')
    .map(({ unitId }) => unitId);
  if (unitIds.length === 0) return null;
  const { db, actor } = scene;
  const list = async (waiting: AssignmentFilter['waiting']): Promise<AssignmentCard[]> => {
    const { rows } = await selectAssignments(db, selectionOf(scene, { unitIds, waiting }), {
      limit: OWN_LIMIT,
    });
    return await cardsOf(scene, rows);
  };
  const [toDo, onTheWay, submitted, returned, suspended, toExplain, cooperations, parts] = await Promise.all([
    list('to-do'),
    list('to-forward'),
    list('to-confirm'),
    list('returned'),
    list('suspended'),
    list('to-explain'),
    selectCooperations(db, actor.rootId, unitIds),
    ownParts(db, actor),
  ]);
  const helped = await withHeads(scene, cooperations);
  const waiting = [...onTheWay, ...submitted, ...returned, ...suspended];
  const all = toDo.length + waiting.length + toExplain.length + helped.length + parts.length;
  if (all === 0 && scene.sight.everything) return null;
  const names = await namesIn(scene, unitIds);
  return {
    unitNames: [...new Set(unitIds)].map((id) => names.nameOf(id)),
    sum: sumOfUrgency(toDo),
    toDo: toDo.sort(byUrgency),
    toExplain,
    waiting,
    cooperations: helped,
    parts,
  };
}

async function withHeads(
  scene: Scene,
  rows: Awaited<ReturnType<typeof selectCooperations>>,
): Promise<Cooperation[]> {
  const heads = await directiveHeads(
    scene.db,
    scene.actor.rootId,
    rows.map((row) => row.directiveId),
  );
  const names = await namesIn(
    scene,
    rows.flatMap(({ leadIds }) => leadIds.slice(0, LEADS_NAMED)),
  );
  const origins = await originsOf(scene, rows);
  return rows.map(({ leadIds, directiveId, ...row }) => ({
    ...row,
    ...origins.get(row.taskId),
    directive: (directiveId && heads.get(directiveId)) ?? null,
    leads: leadIds.length,
    leadNames: leadIds.slice(0, LEADS_NAMED).map((id) => names.nameOf(id)),
  }));
}

async function deskWork(scene: Scene): Promise<DeskWork | null> {
  const { actor, sight, lines } = scene;
  const confirmedBy = { unitIds: confirmingUnitsOf(actor, lines), followedAs: followedAs(actor) };
  const exceptUnitIds = sight.everything ? undefined : sight.ownUnits;
  const list = async (filter: AssignmentFilter): Promise<Some<TaskGroup>> => {
    const selection = selectionOf(scene, filter);
    const { tasks, total } = await selectFirstTasks(scene.db, selection, DESK_LIMIT);
    return {
      rows: await groupsOf(scene, tasks),
      total: total ?? (await countAssignments(scene.db, selection)),
    };
  };
  // For everybody at the desk: whoever hands tasks out can answer, and put right what was wrongly addressed.
  const atDesk = sight.everything ? undefined : confirmedBy;
  const [toForward, toConfirm, toDecide, returned] = await Promise.all([
    list({ waiting: 'to-forward', stationIds: stationsOf(actor) }),
    list({ waiting: 'to-confirm', confirmedBy }),
    list({ waiting: 'to-decide', confirmedBy: atDesk, exceptUnitIds }),
    list({ waiting: 'returned', confirmedBy: atDesk }),
  ]);
  const oversees = sight.everything || sight.overseenUnits.length > 0;
  if (!oversees && toForward.total + toConfirm.total + toDecide.total + returned.total === 0) return null;
  const [silent, overdue, directives] = await Promise.all([
    list({ waiting: 'silent', exceptUnitIds }),
    list({ resultClass: 'open-overdue', exceptUnitIds }),
    directivesInHand(scene, { exceptUnitIds }),
  ]);
  return { toForward, toConfirm, toDecide, returned, silent, overdue, directives };
}

/** The newest directives with something open, counted; the one with most overdue first. */
async function directivesInHand(scene: Scene, filter: AssignmentFilter): Promise<CountedLine[]> {
  const open = selectionOf(scene, { ...filter, open: true });
  const found = new Set<DirectiveId>();
  let after: TaskId | null = null;
  for (let part = 0; part < DIRECTIVE_PARTS && found.size < DESK_DIRECTIVES; part += 1) {
    const ids: TaskId[] = await selectTaskIds(scene.db, open, { limit: DIRECTIVE_PART, after, newest: true });
    const groups = await selectTaskGroups(scene.db, open, ids);
    groups.sort((a, b) => ids.indexOf(a.taskId) - ids.indexOf(b.taskId));
    for (const { directiveId } of groups) if (directiveId !== null) found.add(directiveId);
    after = ids.at(-1) ?? null;
    if (ids.length < DIRECTIVE_PART) break;
  }
  const directiveIds = [...found].slice(0, DESK_DIRECTIVES);
  return directiveIds.length === 0 ? [] : await countedByDirective(scene, { ...filter, directiveIds });
}
