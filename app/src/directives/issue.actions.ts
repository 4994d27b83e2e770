import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import { civilDay } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId } from '../base/ids.ts';
import { dueContext } from '../calendar/calendar.actions.ts';
import { type DueContext, dueDay } from '../calendar/due-date.ts';
import { enqueueEvents } from '../deliveries/events.actions.ts';
import type { DirectiveIssuedData } from '../deliveries/webhook-event.ts';
import type { Db } from '../platform/postgres.ts';
import { assignTasks } from '../tasks/assign.actions.ts';
import { importanceIn } from '../tasks/importance.ts';
import type { NewTask } from '../tasks/task.ts';
import { namedSetsFor, noteSetsUsed } from '../units/unit-set-desks.actions.ts';
import { unitsAsOf } from '../units/unit-tree.actions.ts';
import { type Directive, findDrafts, markIssued } from './directive.store.ts';
import { civilDayOf, isOpenForReview } from './directive.ts';
import { type AccessDeps, lockToHandle, openToHandle } from './directive-access.ts';
import { directiveLabel } from './directive-words.ts';
import { type DraftTasks, wordsOfDeadline } from './draft.ts';
import { type Freeze, freezing, setsIn } from './freeze-parties.ts';
import { type IssuePreview, type PreviewTask, previewIssue } from './issue-preview.ts';

export interface IssueResult {
  /** Issued by an earlier call, perhaps somebody else's; the figures are those of that call. */
  readonly before: boolean;
  readonly tasks: number;
  readonly units: number;
  readonly assignments: number;
}

export function createIssueActions(deps: AccessDeps) {
  return {
    /** Who would get what, with the units as they are today. @throws AppError not_found, not_allowed */
    preview: (actor: Actor, id: DirectiveId): Promise<{ directive: Directive; preview: IssuePreview }> =>
      preview(deps, actor, id),
    /**
     * Hands the tasks out, once: everything in one transaction, or nothing. A second call gives the result of the first.
     * @throws AppError not_found, not_allowed, nothing_to_issue, party_unresolved with the numbers of the tasks
     */
    issue: (actor: Actor, id: DirectiveId): Promise<IssueResult> => issue(deps, actor, id),
  };
}

async function preview(deps: AccessDeps, actor: Actor, id: DirectiveId) {
  const { directive } = await openToHandle(deps, actor, id);
  const units = await unitsAsOf(deps.db, deps.clock.today());
  return { directive, preview: previewIssue(await findDrafts(deps.db, directive), units) };
}

function issue(deps: AccessDeps, actor: Actor, id: DirectiveId): Promise<IssueResult> {
  return deps.db.transaction().execute(async (trx) => {
    const { directive } = await lockToHandle(deps, trx, actor, id);
    const drafts = await findDrafts(trx, directive);
    if (!isOpenForReview(directive.state)) return issuedBefore(trx, directive, drafts);
    const units = await unitsAsOf(trx, deps.clock.today());
    const plan = previewIssue(drafts, units);
    requireComplete(plan);
    const issuedAt = deps.clock.now();
    await markIssued(trx, directive, { at: issuedAt, by: actor.personId });
    const freeze = freezing(units, await namedSetsFor(deps, trx, actor));
    const tasks = await newTasks(trx, directive, plan, freeze);
    const given = await assignTasks(trx, {
      rootId: actor.rootId,
      directiveId: id,
      subject: directiveLabel(directive.header),
      issuedAt,
      issuedBy: actor,
      tasks,
    });
    await noteSetsUsed(trx, actor.rootId, setsIn(tasks), issuedAt);
    const figures = { ...figuresOf(plan), assignments: given.assignments };
    await recordEntry(trx, deps.clock, actor, {
      action: 'directive.issued',
      objectKind: 'directive',
      objectId: id,
      about: directiveLabel(directive.header),
      detail: figures,
    });
    await enqueueEvents(trx, [
      {
        rootId: actor.rootId,
        type: 'directive.issued',
        key: `directive.issued:${id}`,
        at: issuedAt,
        data: {
          directive: id,
          label: directiveLabel(directive.header),
          ...figures,
        } satisfies DirectiveIssuedData,
      },
    ]);
    return { before: false, ...figures };
  });
}

/** Drafts stay as they were at issue; with the units of that day they give the same figures again. */
async function issuedBefore(trx: Db, directive: Directive, drafts: DraftTasks): Promise<IssueResult> {
  const day = civilDay(directive.issuedAt ?? directive.receivedAt);
  const units = await unitsAsOf(trx, day);
  return { before: true, ...figuresOf(previewIssue(drafts, units)) };
}

function figuresOf({ totals }: IssuePreview): Omit<IssueResult, 'before'> {
  return { tasks: totals.tasks, units: totals.units, assignments: totals.assignments };
}

function requireComplete(plan: IssuePreview): void {
  if (plan.totals.tasks === 0) throw new AppError('nothing_to_issue');
  if (plan.unresolved.length > 0) {
    throw new AppError('party_unresolved', { ordinals: plan.unresolved.map((task) => task.ordinal) });
  }
}

async function newTasks(
  trx: Db,
  directive: Directive,
  plan: IssuePreview,
  freeze: Freeze,
): Promise<NewTask[]> {
  const context = await dueContext(trx, civilDayOf(directive.header.issueDate));
  return plan.tasks.map((task) => ({ ...newTask(task, directive, context), sets: freeze(task.draft) }));
}

function newTask(
  { id, ordinal, draft, leads, cooperators, via }: PreviewTask,
  directive: Directive,
  context: DueContext,
): NewTask {
  return {
    draftTaskId: id,
    ordinal,
    section: draft.section,
    quote: draft.quote,
    span: draft.span,
    summary: draft.summary,
    kind: draft.kind,
    force: draft.force,
    product: draft.product,
    deadline: draft.deadline,
    deadlineWritten: wordsOfDeadline(draft, directive.reading),
    due: dueDay(draft.deadline, context).due,
    followerId: draft.followerId ?? directive.header.followerId,
    confirmingUnitId: directive.keeperUnitId,
    leadWritten: draft.leads.map((party) => party.written).join('; '),
    leads: leads.map((unit) => unit.id),
    cooperators: cooperators.map((unit) => unit.id),
    via: via.map((unit) => unit.id),
    importance: importanceIn(directive.text),
  };
}
