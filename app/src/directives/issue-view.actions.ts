import { randomUUID } from 'node:crypto';
import type { Actor } from '../base/actor.ts';
import { fullDate } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, DraftTaskId, PersonId, UnitId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { dueContext } from '../calendar/calendar.actions.ts';
import { type DueContext, dueDay } from '../calendar/due-date.ts';
import { personNames } from '../people/person.actions.ts';
import type { UnitView } from '../units/unit.ts';
import { unitsAsOf } from '../units/unit-tree.actions.ts';
import { findDrafts } from './directive.store.ts';
import { civilDayOf, type DirectiveHeader, isOpenForReview } from './directive.ts';
import { type AccessDeps, openToHandle } from './directive-access.ts';
import type { DraftParty, DraftTasks } from './draft.ts';
import { issueText } from './issue.text.ts';
import { type IssuePreview, type PreviewTask, previewIssue } from './issue-preview.ts';
import { groupsOf } from './resolve-party.actions.ts';
import { type GroupView, groupView } from './resolve-party.ts';
import { createReviewActions } from './review.actions.ts';
import { exceptUnit, takeUnitBack } from './unit-exception.ts';

/** One task on the last page before issuing; plain data. */
export interface IssueTaskView {
  readonly id: DraftTaskId;
  readonly version: number;
  readonly ordinal: number;
  readonly summary: string;
  /** "thứ Năm 11/7/2024"; null where no day follows. */
  readonly due: string | null;
  readonly units: readonly { readonly id: UnitId; readonly name: string }[];
  readonly excepted: readonly { readonly id: UnitId; readonly name: string }[];
  readonly cooperators: string;
  readonly follower: string | null;
  /** Lead parties without units, as printed. */
  readonly unresolved: readonly string[];
  readonly inWordsOnly: readonly string[];
}

export interface IssueView {
  readonly header: DirectiveHeader;
  readonly issued: boolean;
  readonly totals: IssuePreview['totals'];
  readonly tasks: readonly IssueTaskView[];
  readonly unresolved: readonly IssueTaskView[];
  /** The same, by the words that nobody could be found for. */
  readonly groups: readonly GroupView[];
  /** What each unit gets, as places in `tasks`. */
  readonly units: readonly {
    readonly id: UnitId;
    readonly name: string;
    readonly tasks: readonly number[];
  }[];
}

export interface UnitException {
  readonly taskId: DraftTaskId;
  readonly version: number;
  readonly unitId: UnitId;
  /** True takes an excepted unit back in. */
  readonly back: boolean;
}

/** The last page before issuing: who gets what, by task and by unit, with exceptions still possible. */
export function createIssueViewActions(deps: AccessDeps) {
  return {
    /** @throws AppError not_found, not_allowed */
    view: (actor: Actor, id: DirectiveId, locale: Locale): Promise<IssueView> =>
      view(deps, actor, id, locale),
    /** Recorded as an edit of the leads, like any other. @throws AppError changed_meanwhile */
    except: (actor: Actor, id: DirectiveId, exception: UnitException): Promise<void> =>
      except(deps, actor, id, exception),
  };
}

interface Names {
  readonly due: DueContext;
  readonly people: ReadonlyMap<PersonId, string>;
  readonly units: ReadonlyMap<UnitId, string>;
  readonly drafts: DraftTasks;
  readonly followerId: PersonId | null;
  readonly locale: Locale;
}

async function view(deps: AccessDeps, actor: Actor, id: DirectiveId, locale: Locale): Promise<IssueView> {
  const { directive } = await openToHandle(deps, actor, id);
  const units = await unitsAsOf(deps.db, deps.clock.today());
  const drafts = await findDrafts(deps.db, directive);
  const preview = previewIssue(drafts, units);
  const { followerId } = directive.header;
  const followers = preview.tasks.flatMap(({ draft }) => draft.followerId ?? followerId ?? []);
  const names: Names = {
    locale,
    followerId,
    drafts,
    due: await dueContext(deps.db, civilDayOf(directive.header.issueDate)),
    people: await personNames(deps.db, [...new Set(followers)]),
    units: new Map(units.map((unit) => [unit.id, unit.name])),
  };
  const given = preview.tasks.filter(({ draft }) => draft.kind === 'assignment');
  const places = new Map(given.map((task, at) => [task.id, at]));
  return {
    header: directive.header,
    issued: !isOpenForReview(directive.state),
    totals: preview.totals,
    tasks: given.map((task) => taskView(task, names)),
    unresolved: preview.unresolved.map((task) => taskView(task, names)),
    groups: groupsOf(drafts, units).map(groupView),
    units: preview.units.map(({ unit, taskIds }) => ({
      id: unit.id,
      name: unit.name,
      tasks: taskIds.flatMap((taskId) => places.get(taskId) ?? []),
    })),
  };
}

function taskView(task: PreviewTask, names: Names): IssueTaskView {
  const { draft } = task;
  const { due } = dueDay(draft.deadline, names.due);
  const followerId = draft.followerId ?? names.followerId;
  const excepted = new Set(draft.leads.flatMap(({ set }) => set?.except ?? []));
  for (const { id } of task.leads) excepted.delete(id);
  return {
    id: task.id,
    version: names.drafts.get(task.id)?.version ?? 1,
    ordinal: task.ordinal,
    summary: draft.summary,
    due: due === null ? null : fullDate(due, names.locale),
    units: task.leads.map(named),
    excepted: [...excepted].flatMap((id) => {
      const name = names.units.get(id);
      return name === undefined ? [] : [{ id, name }];
    }),
    cooperators: namesOf(task.cooperators, names.locale),
    follower: followerId === null ? null : (names.people.get(followerId) ?? null),
    unresolved: task.unresolved.map(written),
    inWordsOnly: task.inWordsOnly.map(written),
  };
}

/** More names than this say less than their number. */
const NAMES_SHOWN = 4;

function namesOf(units: readonly UnitView[], locale: Locale): string {
  if (units.length > NAMES_SHOWN) return issueText[locale].nUnits(units.length);
  return units.map(({ shortName }) => shortName).join(', ');
}

const named = ({ id, name }: UnitView) => ({ id, name });
const written = (party: DraftParty): string => party.written;

async function except(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
  { taskId, version, unitId, back }: UnitException,
): Promise<void> {
  const { directive } = await openToHandle(deps, actor, id);
  const units = await unitsAsOf(deps.db, deps.clock.today());
  const task = (await findDrafts(deps.db, directive)).get(taskId);
  if (task === undefined) throw new AppError('changed_meanwhile');
  const leads = back ? takeUnitBack(task.value.leads, unitId) : exceptUnit(task.value.leads, unitId, units);
  const outcome = await createReviewActions(deps).edit(actor, id, {
    requestKey: randomUUID(),
    edit: { kind: 'set-leads', taskId, version, leads },
  });
  if (!outcome.ok) throw new AppError('changed_meanwhile');
}
