import { type DateFrame, fullDate } from '../base/dates-in-words.ts';
import type { AssignmentPage, StoryEntry } from './assignment-view.ts';
import { type MoveFormsTexts, moveFormsText } from './move-forms.text.ts';
import { MOVES, type Move, type MoveKind } from './moves.ts';

/**
 * The forms of the moves beside the usual report and its confirmation, made on the server in words: a page loads neither
 * the forms that its reader may not send, nor their texts.
 */
export interface MoveForm {
  readonly key: string;
  readonly heading: string;
  readonly hint: string | null;
  /** What somebody wrote that this form answers. */
  readonly quote: string | null;
  readonly fields: readonly MoveField[];
  readonly acts: readonly MoveAct[];
}

export interface MoveField {
  readonly name: 'reason' | 'text' | 'due' | 'unit' | 'by' | 'files';
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** What stands in it at first; a unit by name. */
  readonly value?: string;
  readonly id?: string;
  /** Earliest day. */
  readonly min?: string;
}

export interface MoveAct {
  readonly kind: MoveKind;
  readonly label: string;
  readonly look: 'primary' | 'plain' | 'danger';
}

/** answers: what waits for this very reader, open. beside: the other way of the usual step. more: what is seldom needed. */
export interface MoveForms {
  readonly answers: readonly MoveForm[];
  readonly beside: readonly MoveForm[];
  readonly more: readonly MoveForm[];
}

interface Scene {
  readonly page: AssignmentPage;
  readonly frame: DateFrame;
  readonly t: MoveFormsTexts;
}

export function moveForms(page: AssignmentPage, frame: DateFrame): MoveForms {
  const scene: Scene = { page, frame, t: moveFormsText[frame.locale] };
  const open = (forms: readonly MoveForm[]): MoveForm[] =>
    forms.flatMap((each) => {
      const acts = each.acts.filter(({ kind }) => page.moves.includes(kind));
      return acts.length === 0 ? [] : [{ ...each, acts }];
    });
  const { t } = scene;
  return {
    answers: open([
      onTheWay(scene),
      extension(scene),
      cause(scene),
      explanation(scene),
      rest(scene),
      again(scene),
    ]),
    beside: open([
      withReason('sent-back', { heading: t.sendBackHeading, reason: t.sendBackReason, act: t.sendBack }),
      withReason('reopened', { heading: t.reopenHeading, reason: t.reopenReason, act: t.reopen }),
    ]),
    more: open([...ofDoer(scene), ...ofAssigner(scene)]),
  };
}

/** The words for what may be wrong with their fields; those of the usual forms are known to every page. */
export function moveProblems({ locale }: DateFrame): Readonly<Record<string, string>> {
  const t = moveFormsText[locale];
  const { dueNotLater, partAfterWhole, dueBeforeRest, successorNeeded, successorUnknown, successorItself } =
    t;
  const { unitUnknown, unitAmbiguous, unitHasIt, unitNotBelow } = t;
  return {
    dueNotLater,
    partAfterWhole,
    dueBeforeRest,
    successorNeeded,
    successorUnknown,
    successorItself,
    unitUnknown,
    unitAmbiguous,
    unitHasIt,
    unitNotBelow,
  };
}

function form(heading: string, fields: readonly MoveField[], ...acts: readonly MoveAct[]): MoveForm {
  return { key: acts[0]?.kind ?? heading, heading, hint: null, quote: null, fields, acts };
}

function act(kind: MoveKind, label: string, look: MoveAct['look'] = 'plain'): MoveAct {
  return { kind, label, look };
}

interface Words {
  readonly heading: string;
  readonly reason: string;
  readonly act: string;
}

/** A form with a reason, which the table of moves asks for or not. */
function withReason(kind: MoveKind, words: Words, ...fields: readonly MoveField[]): MoveForm {
  const { reasonDue }: Move = MOVES[kind];
  const reason: MoveField = { name: 'reason', label: words.reason, required: reasonDue };
  return form(words.heading, [...fields, reason], act(kind, words.act));
}

function lastOf({ page }: Scene, kind: StoryEntry['kind']): StoryEntry | undefined {
  return page.story.findLast((entry) => entry.kind === kind);
}

function inFull(day: string, { locale }: DateFrame): string {
  return fullDate(Temporal.PlainDate.from(day), locale);
}

function extension(scene: Scene): MoveForm {
  const { page, frame, t } = scene;
  const { extensionDue, unitName } = page.assignment;
  const due = extensionDue ?? '';
  return {
    ...form(
      due === '' ? '' : t.askedFor(unitName, inFull(due, frame)),
      [
        { name: 'due', label: t.extensionDay, required: true, value: due },
        { name: 'reason', label: t.extensionRemark },
      ],
      act('extension-granted', t.grant, 'primary'),
      act('extension-refused', t.refuse),
    ),
    quote: lastOf(scene, 'extension-asked')?.text ?? null,
  };
}

/** The report as it came, to be passed on from here. */
function onTheWay(scene: Scene): MoveForm {
  const { page, t } = scene;
  return {
    ...form(
      t.forwardHeading(page.assignment.unitName, page.confirmingUnitName),
      [{ name: 'text', label: t.forwardRemark }],
      act('forwarded', t.forward, 'primary'),
    ),
    quote: lastOf(scene, 'submitted')?.text ?? null,
  };
}

function cause(scene: Scene): MoveForm {
  const { page, t } = scene;
  return {
    ...form(
      t.causeOf(page.assignment.unitName),
      [{ name: 'reason', label: t.causeRemark }],
      act('cause-accepted', t.acceptCause, 'primary'),
      act('cause-refused', t.refuseCause),
    ),
    quote: lastOf(scene, 'cause-recorded')?.text ?? null,
  };
}

function explanation(scene: Scene): MoveForm {
  const { t } = scene;
  return {
    ...form(
      t.explainHeading,
      [
        { name: 'text', label: t.explainText, required: true },
        { name: 'files', label: t.files },
      ],
      act('explained', t.explain, 'primary'),
    ),
    quote: lastOf(scene, 'explanation-asked')?.text ?? null,
  };
}

function rest(scene: Scene): MoveForm {
  const { page, frame, t } = scene;
  const pushed = page.dueIfResumed;
  const hint = pushed === null ? {} : { hint: t.resumeHint(inFull(pushed, frame)) };
  const day: MoveField = { name: 'due', label: t.resumeDue, ...hint };
  const remark: MoveField = { name: 'reason', label: t.resumeRemark };
  return form(t.resumeHeading, [day, remark], act('resumed', t.resume, 'primary'));
}

function again(scene: Scene): MoveForm {
  const { page, t } = scene;
  const { proposed } = page;
  const unit: MoveField = {
    name: 'unit',
    label: t.reassignUnit,
    hint: t.reassignHint,
    ...(proposed !== null && { value: proposed.name, id: proposed.id }),
  };
  return withReason(
    'reassigned',
    { heading: t.reassignHeading, reason: t.reassignReason, act: t.reassign },
    unit,
  );
}

function ofDoer({ page, frame, t }: Scene): MoveForm[] {
  const earliest = page.assignment.currentDue ?? frame.today.toString();
  const asked: MoveField = { name: 'due', label: t.extensionAsked, required: true, min: nextDay(earliest) };
  const unit = { name: 'unit', hint: t.unitHint } as const;
  return [
    form(t.start, [], act('started', t.start)),
    {
      ...withReason(
        'extension-asked',
        { heading: t.extensionHeading, reason: t.extensionReason, act: t.ask },
        asked,
      ),
      hint: t.extensionHint,
    },
    form(t.withdrawExtension, [], act('extension-withdrawn', t.withdrawExtension)),
    {
      ...withReason(
        'cause-recorded',
        { heading: t.causeHeading, reason: t.causeReason, act: t.recordCause },
        {
          name: 'files',
          label: t.files,
        },
      ),
      hint: t.causeHint,
    },
    {
      ...withReason(
        'passed-on',
        { heading: t.passHeading, reason: t.passReason, act: t.pass },
        {
          ...unit,
          label: t.passUnit,
          required: true,
        },
      ),
      hint: t.passHint,
    },
    withReason(
      'returned',
      { heading: t.returnHeading, reason: t.returnReason, act: t.returnAct },
      { ...unit, label: t.proposed },
    ),
  ];
}

function ofAssigner({ frame, t }: Scene): MoveForm[] {
  const due: MoveField = {
    name: 'due',
    label: t.deadlineDue,
    required: true,
    min: frame.today.toString(),
  };
  const by: MoveField = { name: 'by', label: t.supersedeBy, required: true };
  const instead: MoveField = { name: 'unit', label: t.instead, hint: t.insteadHint };
  const cancelled = withReason(
    'cancelled',
    { heading: t.cancelHeading, reason: t.cancelReason, act: t.cancelAct },
    instead,
  );
  return [
    withReason('explanation-asked', {
      heading: t.explanationHeading,
      reason: t.explanationReason,
      act: t.askExplanation,
    }),
    withReason(
      'deadline-changed',
      { heading: t.deadlineHeading, reason: t.deadlineReason, act: t.deadlineAct },
      due,
    ),
    {
      ...withReason('suspended', { heading: t.suspendHeading, reason: t.suspendReason, act: t.suspend }),
      hint: t.suspendHint,
    },
    withReason(
      'superseded',
      { heading: t.supersedeHeading, reason: t.supersedeReason, act: t.supersede },
      by,
    ),
    { ...cancelled, acts: cancelled.acts.map((each) => ({ ...each, look: 'danger' })) },
  ];
}

function nextDay(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
