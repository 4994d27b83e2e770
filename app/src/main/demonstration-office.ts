import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '../base/actor.ts';
import type { AssignmentId, DirectiveId, DraftTaskId, UnitId } from '../base/ids.ts';
import type { DraftTask, Versioned } from '../directives/draft.ts';
import type { Edit } from '../directives/edit.ts';
import type { IssuePreview } from '../directives/issue-preview.ts';
import type { UnitKind } from '../units/unit.ts';
import { withoutUnits } from '../units/unit-set.ts';
import { keyOf, type Stage } from './demonstration-stage.ts';
import type { DivisionTaskKey, IssuedDirective, Mending, StagedDirective } from './demonstration-story.ts';
import type { TaskKey } from './demonstration-words.ts';

const DIRECTIVES = join(import.meta.dirname, '../../../samples/directives');

/** Takes a directive in, or finds it there already. */
export async function takeIn(stage: Stage, staged: StagedDirective): Promise<DirectiveId> {
  stage.goTo(staged.received);
  const clerk = await stage.actor(staged.clerk);
  const bytes = await readFile(join(DIRECTIVES, staged.file));
  const { intake } = stage.actions.directives;
  const { id, finished } = await intake.begin(clerk, { kind: 'file', name: staged.file, bytes });
  await finished;
  const { directiveId, errorCode } = await intake.get(clerk, id);
  if (directiveId === null) throw new Error(`${staged.file} was not taken in: ${errorCode ?? 'no reason'}`);
  return directiveId;
}

/** One assignment of a directive that was issued on the stage. */
export interface StagedAssignment {
  readonly assignmentId: AssignmentId;
  readonly key: TaskKey | DivisionTaskKey;
  readonly unitId: UnitId;
  readonly kind: UnitKind;
  /** Local part of the address of the unit's head. */
  readonly head: string;
}

export interface IssuedOnStage {
  readonly assignments: readonly StagedAssignment[];
}

/** Takes a directive in and reviews it as a clerk would. */
export async function prepare(stage: Stage, staged: StagedDirective): Promise<DirectiveId> {
  const id = await takeIn(stage, staged);
  const { directive } = await stage.actions.directives.read(await stage.actor(staged.clerk), id);
  if (directive.issuedAt === null) await review(stage, staged, id);
  return id;
}

/** Issues what was prepared, or finds it issued already. */
export async function bringOut(
  stage: Stage,
  staged: IssuedDirective,
  id: DirectiveId,
): Promise<IssuedOnStage> {
  const clerk = await stage.actor(staged.clerk);
  stage.goTo(staged.issued);
  await stage.actions.directives.issue.issue(clerk, id);
  return { assignments: await assignmentsOf(stage, staged, { clerk, id }) };
}

async function review(stage: Stage, staged: StagedDirective, id: DirectiveId): Promise<void> {
  const clerk = await stage.actor(staged.clerk);
  const { directive, state } = await stage.actions.directives.review.load(clerk, id);
  const make = (edit: Edit): Promise<void> => makeEdit(stage, clerk, { id, edit });
  const follower = await stage.actor(staged.follower);
  const header = { ...state.header.value, followerId: follower.personId };
  await make({
    kind: 'set-header',
    header: { ...header, title: staged.title ?? header.title },
    version: state.header.version,
  });
  for (const mending of staged.mendings) {
    const found = taskWith(mending.words, directive.text, state.tasks);
    if (found === null) continue;
    for (const edit of await editsOf(stage, mending, found)) await make(edit);
  }
  const mended = await stage.actions.directives.review.load(clerk, id);
  for (const [taskId, { value, version }] of mended.state.tasks) {
    const open = value.status === 'active' && value.doubts.length > 0;
    if (open) await make({ kind: 'accept', taskId, version });
  }
}

interface FoundTask {
  readonly taskId: DraftTaskId;
  readonly task: Versioned<DraftTask>;
}

/** The task in which some words of the directive stand. */
function taskWith(
  words: string,
  text: string,
  tasks: ReadonlyMap<DraftTaskId, Versioned<DraftTask>>,
): FoundTask | null {
  const at = text.indexOf(words);
  for (const [taskId, task] of tasks) {
    const { start, end } = task.value.span;
    if (at >= start && at < end) return { taskId, task };
  }
  return null;
}

async function editsOf(stage: Stage, mending: Mending, { taskId, task }: FoundTask): Promise<Edit[]> {
  const { act, key, product, except } = mending;
  // The clerk knows of each what it is, however it was read.
  const named = key === undefined ? task.value.kind : 'assignment';
  const taskKind = act === 'direction' ? 'direction' : named;
  let { version } = task;
  // Each edit is about the version that the one before it has made.
  const next = () => ({ taskId, version: version++ });
  const edits: Edit[] = [];
  if (act === 'drop') edits.push({ kind: 'drop', ...next() });
  if (taskKind !== task.value.kind) edits.push({ kind: 'set-kind', taskKind, ...next() });
  if (product !== undefined) edits.push({ kind: 'set-product', product, ...next() });
  if (except !== undefined) {
    const out = await stage.unitIds(except);
    const leads = task.value.leads.map((party) => ({
      ...party,
      set: party.set && withoutUnits(party.set, out),
    }));
    edits.push({ kind: 'set-leads', leads, ...next() });
  }
  return edits;
}

async function makeEdit(
  stage: Stage,
  clerk: Actor,
  { id, edit }: { readonly id: DirectiveId; readonly edit: Edit },
): Promise<void> {
  const about = 'taskId' in edit ? edit.taskId : 'header';
  const request = { requestKey: keyOf<string>(id, about, edit.kind), edit };
  const outcome = await stage.actions.directives.review.edit(clerk, id, request);
  if (!outcome.ok) throw new Error(`the review of the demonstration fails: ${edit.kind}, ${outcome.reason}`);
}

async function assignmentsOf(
  stage: Stage,
  staged: StagedDirective,
  { clerk, id }: { readonly clerk: Actor; readonly id: DirectiveId },
): Promise<StagedAssignment[]> {
  const { directives, tasks } = stage.actions;
  const { directive, preview } = await directives.issue.preview(clerk, id);
  const matrix = await tasks.matrix(clerk, id, {});
  const keys = keysByOrdinal(staged, directive.text, preview);
  return matrix.groups.flatMap(({ kind, units }) =>
    units.flatMap(({ id: unitId, cells }) =>
      cells.flatMap((cell, column) => {
        const key = keys.get(matrix.columns[column]?.ordinal ?? 0);
        const head = stage.heads.get(unitId);
        if (cell === null || key === undefined || head === undefined || kind === null) return [];
        return [{ assignmentId: cell.id, key, unitId, kind, head }];
      }),
    ),
  );
}

function keysByOrdinal(
  { mendings }: StagedDirective,
  text: string,
  { tasks }: IssuePreview,
): ReadonlyMap<number, TaskKey | DivisionTaskKey> {
  const keys = new Map<number, TaskKey | DivisionTaskKey>();
  for (const { words, key } of mendings) {
    const at = text.indexOf(words);
    const task = tasks.find(({ draft }) => at >= draft.span.start && at < draft.span.end);
    if (key === undefined) continue;
    if (task === undefined) throw new Error(`no task of the demonstration holds the words "${words}"`);
    keys.set(task.ordinal, key);
  }
  return keys;
}
