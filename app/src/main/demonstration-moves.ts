import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AssignmentId } from '../base/ids.ts';
import type { UploadedFile } from '../files/file.ts';
import type { MoveHappening } from '../tasks/move-content.ts';
import type { UnitKind } from '../units/unit.ts';
import { ASIDES } from './demonstration-asides.ts';
import type { StagedMove } from './demonstration-stage.ts';
import {
  ATTACHMENTS,
  type DirectiveStory,
  FIXED,
  type Hours,
  type Moment,
  NOT_OURS,
  type Outcome,
  type TaskStory,
} from './demonstration-story.ts';
import { type TaskKey, WORDS, type Words } from './demonstration-words.ts';

const SAMPLES = join(import.meta.dirname, '../../../samples');

/** One assignment of the story: a unit, its head, and one of the tasks that the story tells of. */
export interface Cast {
  readonly assignmentId: AssignmentId;
  readonly task: TaskKey;
  readonly kind: UnitKind;
  /** Local part of the address of the unit's head. */
  readonly head: string;
}

interface Part extends Cast {
  readonly story: TaskStory;
  readonly outcome: Outcome;
  /** Number of the unit within its kinds; spreads words and hours. */
  readonly index: number;
}

/** Turns the shares of a story into what each head does and what the specialist decides. */
export async function movesOf(story: DirectiveStory, cast: readonly Cast[]): Promise<StagedMove[]> {
  const parts = story.tasks.flatMap((task) => deal(task, cast));
  const byHead = Map.groupBy(parts, ({ head }) => head);
  const moves: StagedMove[] = [];
  for (const [head, own] of byHead) {
    const played = asOneUnit(head, own);
    moves.push(...arrival(story, played), ...returned(played));
    for (const part of played) moves.push(...(await work(story, part)), ...asides(part));
  }
  return moves;
}

/** Gives each unit its outcome. The step through the list keeps neighbours apart. */
function deal(story: TaskStory, cast: readonly Cast[]): Part[] {
  const members = cast.filter(({ task, kind }) => task === story.task && story.kinds.includes(kind));
  const outcomes = story.shares.flatMap(([outcome, units]) => Array<Outcome>(units).fill(outcome));
  const step = [23, 7, 5, 1].find((candidate) => gcd(candidate, members.length) === 1) ?? 1;
  return members.map((member, index) => ({
    ...member,
    story,
    index,
    outcome: outcomes[(index * step) % members.length] ?? story.rest,
  }));
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** Who has not looked at one task of a directive has not looked at it at all; shown accounts have what is fixed. */
function asOneUnit(head: string, parts: readonly Part[]): Part[] {
  const silent = parts.some(({ outcome }) => outcome === 'unseen');
  return parts.map((part) => ({
    ...part,
    outcome: FIXED[head]?.[part.task] ?? (silent ? 'unseen' : part.outcome),
  }));
}

const LOOKED_AT: readonly Outcome[] = ['unseen', 'opened'];

/** A unit opens and takes over what it was given in one go. */
function arrival({ opened }: DirectiveStory, parts: readonly Part[]): StagedMove[] {
  const [first] = parts;
  if (first === undefined) return [];
  const at = momentIn(opened, first.index);
  const move = (kind: 'opened' | 'received', moment: Moment, chosen: readonly Part[]): StagedMove[] =>
    chosen.length === 0
      ? []
      : [{ at: moment, by: first.head, assignmentIds: chosen.map(idOf), happening: { kind } }];
  return [
    ...move(
      'opened',
      at,
      parts.filter(({ outcome, ...part }) => outcome !== 'unseen' || isReturned(part)),
    ),
    ...move(
      'received',
      later(at, 6),
      parts.filter((part) => !LOOKED_AT.includes(part.outcome) && !isReturned(part)),
    ),
  ];
}

function idOf({ assignmentId }: Part): AssignmentId {
  return assignmentId;
}

function isReturned({ head, task }: Pick<Part, 'head' | 'task'>): boolean {
  return NOT_OURS[head]?.task === task;
}

function returned(parts: readonly Part[]): StagedMove[] {
  return parts.filter(isReturned).flatMap(({ head, assignmentId }) => {
    const { at, reason } = NOT_OURS[head] ?? { at: '', reason: '' };
    return [{ at, by: head, assignmentIds: [assignmentId], happening: { kind: 'returned', reason } }];
  });
}

function asides({ head, task, assignmentId }: Part): StagedMove[] {
  const own = ASIDES.filter((aside) => aside.head === head && aside.task === task);
  return own.map(({ at, by = head, happening }) => ({ at, by, assignmentIds: [assignmentId], happening }));
}

/** Reports, and what becomes of them. */
async function work({ specialist }: DirectiveStory, part: Part): Promise<StagedMove[]> {
  const { head, assignmentId, outcome, story, index } = part;
  if (isReturned(part) || ['unseen', 'opened', 'received'].includes(outcome)) return [];
  const words: Words = WORDS[story.words ?? story.task];
  const files = await attachments(part);
  const move = (at: Moment, by: string, happening: MoveHappening): StagedMove => ({
    at,
    by,
    assignmentIds: [assignmentId],
    happening,
  });
  if (outcome === 'progress') {
    const [percent, text] = pick(words.progress, index);
    return [{ ...move(momentIn(story.reported, index), head, { kind: 'reported', percent, text }), files }];
  }
  const late = outcome === 'late';
  const submittedAt = momentIn((late ? story.submittedLate : undefined) ?? story.submitted, index);
  const submitted = move(submittedAt, head, { kind: 'submitted', text: resultOf(part) });
  const decidedAt = sitting((late ? story.decidedLate : undefined) ?? story.decided, submittedAt, index);
  const forward: StagedMove[] =
    story.forwarded === undefined
      ? []
      : [move(story.forwarded.at, story.forwarded.by, { kind: 'forwarded', text: '' })];
  if (outcome === 'waiting') return [{ ...submitted, files }, ...(index % 3 === 2 ? [] : forward)];
  return [
    { ...submitted, files },
    ...forward,
    move(
      decidedAt,
      specialist,
      outcome === 'sent-back'
        ? { kind: 'sent-back', reason: pick(words.sentBack, index) }
        : { kind: 'confirmed', text: '' },
    ),
  ];
}

function resultOf({ story, kind, index }: Part): string {
  const { result, resultOfPreschool }: Words = WORDS[story.words ?? story.task];
  return pick(kind === 'preschool' ? (resultOfPreschool ?? result) : result, index);
}

function pick<T>(choices: readonly T[], index: number): T {
  const chosen = choices[index % choices.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

async function attachments({ head, task }: Part): Promise<UploadedFile[]> {
  const names = ATTACHMENTS[head]?.[task] ?? [];
  return await Promise.all(
    names.map(async (name) => ({ name: basename(name), bytes: await readFile(join(SAMPLES, name)) })),
  );
}

const NOON_BEGINS = 11 * 60 + 30;
const NOON_ENDS = 13 * 60 + 30;

/** A moment within hours of work, not at noon. */
function momentIn({ days, from, to }: Hours, index: number): Moment {
  const begin = minutesOf(from);
  const minute = begin + ((index * 37) % (minutesOf(to) - begin));
  const atWork = minute >= NOON_BEGINS && minute < NOON_ENDS ? minute + NOON_ENDS - NOON_BEGINS : minute;
  return later(`${pick(days, index)}T00:00`, atWork);
}

function minutesOf(time: string): number {
  const { hour, minute } = Temporal.PlainTime.from(time);
  return hour * 60 + minute;
}

function later(moment: Moment, minutes: number): Moment {
  return Temporal.PlainDateTime.from(moment).add({ minutes }).toString({ smallestUnit: 'minute' });
}

/** One of the sittings after a moment. */
function sitting(sittings: readonly Moment[], after: Moment, index: number): Moment {
  return pick(
    sittings.filter((moment) => moment > after),
    index,
  );
}
