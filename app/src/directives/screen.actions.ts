import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, DraftTaskId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { dueContext } from '../calendar/calendar.actions.ts';
import { extractionInWords } from '../files/reading-notes.text.ts';
import { peopleForChoice } from '../people/person.actions.ts';
import { type NamedUnitSet, setsMatching } from '../units/named-set.ts';
import { partyResolver, type ResolutionContext } from '../units/party-resolution.ts';
import { unitText } from '../units/unit.text.ts';
import type { UnitOffer } from '../units/unit-offer.ts';
import { expandUnitSet, unitSetOf } from '../units/unit-set.ts';
import { namedSetsFor } from '../units/unit-set-desks.actions.ts';
import { searchUnits, unitNames, unitsAsOf } from '../units/unit-tree.actions.ts';
import { type Directive, findDrafts } from './directive.store.ts';
import { civilDayOf } from './directive.ts';
import { type AccessDeps, openToHandle } from './directive-access.ts';
import { marksOf } from './document-view.ts';
import type { EditKind, EditRefusal, ReviewState } from './edit.ts';
import { lintOf } from './lint.actions.ts';
import { lintMarks } from './lint-view.ts';
import { createReviewActions, type EditRequest } from './review.actions.ts';
import { findEditsSince, type RecordedEdit } from './review.store.ts';
import {
  detailOf,
  type Lookups,
  lookupsFor,
  type NamesFrame,
  type PersonChoice,
  type ReviewView,
  setView,
  type TaskDetail,
  type TaskVersion,
  type TotalsView,
  tasksIn,
  totalsOf,
  type ViewFrame,
} from './review-view.ts';
import { unsureMarks } from './unsure-marks.ts';

/** The newest state of some tasks: those that changed, and those that are gone. */
export interface Refresh extends Lookups {
  readonly tasks: readonly TaskVersion[];
  readonly removed: readonly DraftTaskId[];
  readonly header: ReviewState['header'];
  readonly totals: TotalsView;
}

export type EditAnswer =
  | ({ readonly ok: true; readonly seq: number | null } & Refresh)
  | ({
      readonly ok: false;
      readonly reason: EditRefusal;
      readonly taskIds: readonly DraftTaskId[];
    } & Refresh);

export interface NewsAnswer {
  /** Null while nothing has changed: the question comes every few seconds from every open screen. */
  readonly refresh: Refresh | null;
  readonly seq: number;
  readonly state: Directive['state'];
  readonly edits: readonly {
    readonly seq: number;
    readonly by: string;
    readonly mine: boolean;
    readonly kind: EditKind;
  }[];
  readonly others: readonly { readonly name: string; readonly taskId: DraftTaskId | null }[];
}

const OFFERS = 12;

/** What the review screen asks for, in words for people; the decisions are those of the review actions. */
export function createScreenActions(deps: AccessDeps) {
  const review = createReviewActions(deps);
  return {
    view: (actor: Actor, id: DirectiveId, locale: Locale): Promise<ReviewView> =>
      view(deps, actor, id, locale),
    edit: async (
      actor: Actor,
      id: DirectiveId,
      request: EditRequest,
      locale: Locale,
    ): Promise<EditAnswer> => {
      const outcome = await review.edit(actor, id, request);
      const touched = outcome.ok
        ? outcome.changes.flatMap((change) => (change.of === 'task' ? [change.taskId] : []))
        : outcome.taskIds;
      const refresh = await refreshed(deps, actor, id, { touched, locale });
      return outcome.ok
        ? { ok: true, seq: outcome.seq, ...refresh }
        : { ok: false, reason: outcome.reason, taskIds: outcome.taskIds, ...refresh };
    },
    news: async (
      actor: Actor,
      id: DirectiveId,
      from: { readonly seq: number; readonly taskId: DraftTaskId | null },
      locale: Locale,
    ): Promise<NewsAnswer> => {
      const { edits, others, directive } = await review.since(actor, id, from);
      const touched = edits.flatMap(({ changes }) =>
        changes.flatMap((change) => (change.of === 'task' ? [change.taskId] : [])),
      );
      return {
        refresh: edits.length === 0 ? null : await refreshed(deps, actor, id, { touched, locale }),
        state: directive.state,
        seq: edits.at(-1)?.seq ?? from.seq,
        edits: edits.map(({ seq, personName, personId, kind }) => ({
          seq,
          by: personName,
          mine: personId === actor.personId,
          kind,
        })),
        others: others.map(({ name, taskId }) => ({ name, taskId })),
      };
    },
    /** Who can be named as the one who follows. */
    people: (actor: Actor): Promise<PersonChoice[]> => people(deps, actor),
    detail: (actor: Actor, id: DirectiveId, taskId: DraftTaskId): Promise<TaskDetail> =>
      detail(deps, actor, id, taskId),
    /** Units and unit sets for some words, typed with or without diacritics. */
    offers: (actor: Actor, id: DirectiveId, words: string, locale: Locale): Promise<UnitOffer[]> =>
      offers(deps, actor, id, { words, locale }),
  };
}

async function frameOf(
  deps: AccessDeps,
  directive: Directive,
  locale: Locale,
): Promise<Omit<ViewFrame, 'units'>> {
  return { locale, due: await dueContext(deps.db, civilDayOf(directive.header.issueDate)) };
}

async function view(deps: AccessDeps, actor: Actor, id: DirectiveId, locale: Locale): Promise<ReviewView> {
  const { directive: opened } = await openToHandle(deps, actor, id);
  const units = await unitsAsOf(deps.db, deps.clock.today());
  const { directive, state, seq } = await createReviewActions(deps).load(actor, opened.id);
  const frame = { ...(await frameOf(deps, directive, locale)), units };
  const tasks = tasksIn(state.tasks);
  const lint = await lintOf(deps, actor, directive, { units, locale });
  return {
    id,
    state: directive.state,
    header: state.header.value,
    headerVersion: state.header.version,
    text: directive.text,
    sourceNotes: extractionInWords(directive.extraction, locale),
    marks: [...marksOf(directive.reading), ...unsureMarks(directive.extraction), ...lintMarks(lint.open)],
    lint,
    outline: directive.reading.outline,
    tasks,
    totals: totalsOf(state.tasks, units),
    people: await people(deps, actor),
    personId: actor.personId,
    undoable: ownUndoable(await findEditsSince(deps.db, directive, 0), actor),
    seq,
    ...lookupsFor(
      tasks.map((task) => task.value),
      frame,
    ),
  };
}

/** An edit is undone by a later one that names it; what undoes is not offered for undoing. */
function ownUndoable(edits: readonly RecordedEdit[], actor: Actor): number[] {
  const undone = new Set(edits.map(({ undoes }) => undoes));
  return edits
    .filter(({ seq, personId, kind }) => personId === actor.personId && kind !== 'undo' && !undone.has(seq))
    .map(({ seq }) => seq);
}

async function people(deps: AccessDeps, actor: Actor): Promise<PersonChoice[]> {
  const today = deps.clock.today();
  const choice = await peopleForChoice(deps.db, actor.rootId, today);
  const names = await unitNames(
    deps.db,
    choice.map(({ unitId }) => unitId),
    today,
  );
  return choice.map(({ id, name, unitId }) => ({ id, name, unitName: names.nameOf(unitId) }));
}

async function refreshed(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
  about: { readonly touched: readonly DraftTaskId[]; readonly locale: Locale },
): Promise<Refresh> {
  const { directive } = await openToHandle(deps, actor, id);
  const units = await unitsAsOf(deps.db, deps.clock.today());
  const drafts = await findDrafts(deps.db, directive);
  const touched = [...new Set(about.touched)];
  const tasks = tasksIn(drafts).filter((task) => touched.includes(task.id));
  const frame = { ...(await frameOf(deps, directive, about.locale)), units };
  return {
    tasks,
    removed: touched.filter((taskId) => !drafts.has(taskId)),
    header: { value: directive.header, version: directive.headerVersion },
    totals: totalsOf(drafts, units),
    ...lookupsFor(
      tasks.map((task) => task.value),
      frame,
    ),
  };
}

async function detail(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
  taskId: DraftTaskId,
): Promise<TaskDetail> {
  const { directive } = await openToHandle(deps, actor, id);
  const units = await unitsAsOf(deps.db, deps.clock.today());
  const task = (await findDrafts(deps.db, directive)).get(taskId);
  if (task === undefined) throw new AppError('not_found', { task: taskId });
  return detailOf(task.value, units);
}

async function offers(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
  asked: { readonly words: string; readonly locale: Locale },
): Promise<UnitOffer[]> {
  const { directive, headId } = await openToHandle(deps, actor, id);
  if (asked.words.trim() === '') return [];
  const today = deps.clock.today();
  const t = unitText[asked.locale];
  const named = await searchUnits(deps.db, { query: asked.words, day: today }, { limit: OFFERS, offset: 0 });
  // "Các trường mầm non" offers the set that these words mean in a directive: as at intake, all names have to be known.
  const units = await unitsAsOf(deps.db, today);
  const sets = await namedSetsFor(deps, deps.db, actor);
  return [
    ...namedOffers(setsMatching(asked.words, sets), { units, locale: asked.locale }),
    ...setOffer(asked, { units, rootId: headId, issuerId: directive.issuerUnitId }),
    ...named.map(
      (unit): UnitOffer => ({ set: unitSetOf(unit.id), name: unit.name, hint: t[`kind.${unit.kind}`] }),
    ),
  ];
}

/** More sets than this leave no place for units. */
const SETS_OFFERED = 6;

function namedOffers(sets: readonly NamedUnitSet[], frame: NamesFrame): UnitOffer[] {
  return sets.slice(0, SETS_OFFERED).map(({ name, set }) => ({
    set,
    name,
    hint: setView(set, frame).chip,
    isNamed: true,
  }));
}

function setOffer(
  { words, locale }: { readonly words: string; readonly locale: Locale },
  context: ResolutionContext,
): UnitOffer[] {
  const { units } = context;
  const resolution = partyResolver(context)(words);
  if (resolution === null || expandUnitSet(resolution.set, units).length < 2) return [];
  const { label, chip } = setView(resolution.set, { units, locale });
  return [{ set: resolution.set, name: label, hint: chip }];
}
