import type { AssignmentId, DirectiveId } from '../base/ids.ts';
import type { DemonstrationDeps } from './demonstration.ts';
import { actsBelow } from './demonstration-below.ts';
import { movesOf } from './demonstration-moves.ts';
import { bringOut, type IssuedOnStage, prepare, takeIn } from './demonstration-office.ts';
import { keepSets } from './demonstration-sets.ts';
import { type Act, actsOf, openStage, play, type Stage, type StagedMove } from './demonstration-stage.ts';
import {
  CONCLUSION,
  CONCLUSION_STORY,
  DIVISION_REPORTS,
  type DivisionTaskKey,
  LETTER,
  LETTER_STORY,
  type Moment,
  type StagedDirective,
  WAITING,
} from './demonstration-story.ts';
import { type TaskKey, WORDS } from './demonstration-words.ts';

/**
 * Fills the demonstration with directives and what has become of them, on units and people that are there already: by
 * the use cases of the software alone, in the order of time. Begun again after having been cut short, it goes on from
 * where it was.
 */
export async function loadDemonstrationDirectives(deps: DemonstrationDeps): Promise<void> {
  const stage = await openStage(deps);
  await keepSets(stage);
  const letter = await bringOut(stage, LETTER, await prepare(stage, LETTER));
  deps.onProgress?.(10);
  const ofLetter = actsOf(stage, await movesOf(LETTER_STORY, castOf(letter)));
  const until = CONCLUSION.issued;
  let prepared: DirectiveId | undefined;
  await play(stage, [
    ...ofLetter.filter(({ at }) => at < until),
    {
      at: CONCLUSION.received,
      perform: async () => {
        prepared = await prepare(stage, CONCLUSION);
      },
    },
  ]);
  if (prepared === undefined) return;
  deps.onProgress?.(50);
  const conclusion = await bringOut(stage, CONCLUSION, prepared);
  await play(stage, [
    ...ofLetter.filter(({ at }) => at >= until),
    ...actsOf(stage, await movesOf(CONCLUSION_STORY, castOf(conclusion))),
    ...actsOf(stage, divisionMoves(conclusion)),
    ...conclusion.assignments
      .filter(({ key }) => key === 'opinions')
      .flatMap(({ assignmentId }) => actsBelow(stage, assignmentId)),
    ...WAITING.map((directive) => arrivalOf(stage, directive)),
    ...NOTICES_READ.map(([at, by]) => readNotices(stage, at, by)),
  ]);
  deps.onProgress?.(100);
}

function arrivalOf(stage: Stage, directive: StagedDirective): Act {
  return {
    at: directive.received,
    perform: async () => {
      await takeIn(stage, directive);
    },
  };
}

function castOf({ assignments }: IssuedOnStage) {
  return assignments.flatMap(({ key, ...assignment }) =>
    isOfSchools(key) ? [{ ...assignment, task: key }] : [],
  );
}

function isOfSchools(key: TaskKey | DivisionTaskKey): key is TaskKey {
  return key in WORDS;
}

const DIVISION_HEAD = 'truong-phong-gddt';
const DIVISION_ARRIVES: Moment = '2024-06-19T07:48';

function divisionMoves({ assignments }: IssuedOnStage): StagedMove[] {
  const own = assignments.filter(({ key, head }) => head === DIVISION_HEAD && !isOfSchools(key));
  const assignmentIds = own.map(({ assignmentId }) => assignmentId);
  const arrival = (kind: 'opened' | 'received'): StagedMove => ({
    at: DIVISION_ARRIVES,
    by: DIVISION_HEAD,
    assignmentIds,
    happening: { kind },
  });
  const reports = DIVISION_REPORTS.flatMap(({ task, at, percent, text }): StagedMove[] => {
    const ids: AssignmentId[] = own.filter(({ key }) => key === task).map(({ assignmentId: id }) => id);
    return [
      {
        at,
        by: DIVISION_HEAD,
        assignmentIds: ids,
        happening: percent === null ? { kind: 'submitted', text } : { kind: 'reported', percent, text },
      },
    ];
  });
  return [arrival('opened'), arrival('received'), ...reports];
}

/** Those who look at their notices; the others have theirs before them still. */
const NOTICES_READ: readonly (readonly [at: Moment, by: string])[] = [
  ['2024-06-19T16:00', 'chuyen-vien'],
  ['2024-06-19T16:00', 'chuyen-vien-gddt'],
  ['2024-06-19T08:30', DIVISION_HEAD],
];

function readNotices(stage: Stage, at: Moment, by: string): Act {
  return {
    at,
    perform: async () => stage.actions.notices.markSeen(await stage.actor(by), 'all'),
  };
}
