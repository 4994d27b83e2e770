import type { AssignmentId, UnitId } from '../base/ids.ts';
import { directiveHeads } from '../directives/directive-head.actions.ts';
import { filesById } from '../files/file.actions.ts';
import { personNames } from '../people/person.actions.ts';
import { beyondSight } from '../platform/postgres.ts';
import { handoversOf, unitNamesThroughTime } from '../units/unit.actions.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import { selectAssignments } from './assignment-list.store.ts';
import type { StoryEntry, Successor } from './assignment-view.ts';
import { type Scene, selectionOf } from './scene.actions.ts';
import { maySee } from './task.policy.ts';
import { type RecordedEvent, selectFacts } from './task.store.ts';
import { findTask, selectEventFiles } from './task-view.store.ts';

type UnitName = (unitId: UnitId, day: Temporal.PlainDate) => string;

/** The events of an assignment with the names that belonged to them on their days, for one who may see it. */
export async function storyOf(
  scene: Scene,
  id: AssignmentId,
  events: readonly RecordedEvent[],
): Promise<StoryEntry[]> {
  const attached = await selectEventFiles(scene.db, scene.actor.rootId, id);
  const handovers = await handoversOf(scene.db, scene.actor.rootId, id);
  const named = events.flatMap((event) => destinationOf(event) ?? []);
  const unitIds = [...events.map(({ unitId }) => unitId), ...named, ...handovers.values()];
  const [unitName, names, files, successors] = await Promise.all([
    unitNamesThroughTime(scene.db, unitIds),
    personNames(scene.db, [...new Set(events.map(({ by }) => by))]),
    filesById(
      scene.db,
      attached.map(({ fileId }) => fileId),
    ),
    successorsOf(scene, events),
  ]);
  return events.map((event) => ({
    seq: event.seq,
    kind: event.kind,
    at: event.at.toString(),
    onDay: event.onDay.toString(),
    personName: names.get(event.by) ?? '',
    unitName: unitName(event.unitId, event.onDay),
    passed: passedOn(event, handovers.get(event.seq), unitName),
    successors: successors.get(event.seq) ?? [],
    text: 'text' in event ? event.text : 'reason' in event ? event.reason : '',
    percent: event.kind === 'reported' ? event.percent : null,
    due: 'due' in event ? (event.due?.toString() ?? null) : null,
    files: attached
      .filter(({ seq }) => seq === event.seq)
      .flatMap(({ fileId }) => {
        const file = files.get(fileId);
        return file === undefined
          ? []
          : [{ id: file.id, name: file.name, mediaType: file.mediaType, size: file.size }];
      }),
  }));
}

/** The unit to which an event gives it, or would have it given. */
function destinationOf(event: RecordedEvent): UnitId | undefined {
  if (event.kind === 'returned') return event.proposed;
  if (event.kind === 'submitted') return event.station;
  return 'unit' in event ? event.unit : undefined;
}

function passedOn(
  event: RecordedEvent,
  fromId: UnitId | undefined,
  unitName: UnitName,
): StoryEntry['passed'] {
  const to = destinationOf(event);
  if (to === undefined) return null;
  const from = event.kind === 'transferred' ? fromId : undefined;
  return { from: from === undefined ? null : unitName(from, event.onDay), to: unitName(to, event.onDay) };
}

/** What it became part of, or what came in its place, by name for everybody; it leads there if the reader may see that. */
async function successorsOf(
  scene: Scene,
  events: readonly RecordedEvent[],
): Promise<ReadonlyMap<number, readonly Successor[]>> {
  const found = new Map<number, readonly Successor[]>();
  for (const event of events) {
    if (event.kind === 'merged') found.set(event.seq, await heirOf(scene, event.into, event.onDay));
    if (event.kind === 'superseded') {
      const { task, directive } = event;
      found.set(event.seq, [
        ...(task === undefined ? [] : await taskOf(scene, task)),
        ...(directive === undefined ? [] : await directiveOf(scene, directive)),
      ]);
    }
  }
  return found;
}

async function heirOf(scene: Scene, into: AssignmentId, day: Temporal.PlainDate): Promise<Successor[]> {
  const [facts] = await beyondSight(scene.db, () => selectFacts(scene.db, scene.actor.rootId, [into]));
  if (facts === undefined) return [];
  const unitName = await unitNamesThroughTime(scene.db, [facts.unitId]);
  const id = maySee(scene.sight, facts) ? into : null;
  return [{ kind: 'assignment', label: unitName(facts.unitId, day), id }];
}

async function taskOf(scene: Scene, taskId: NonNullable<AssignmentFilter['taskId']>): Promise<Successor[]> {
  const task = await beyondSight(scene.db, () => findTask(scene.db, scene.actor.rootId, taskId));
  if (task === null) return [];
  const own = await firstSeen(scene, { taskId, unitIds: scene.sight.ownUnits });
  if (own !== null) return [{ kind: 'assignment', label: task.summary, id: own }];
  const isSeen = (await firstSeen(scene, { taskId })) !== null;
  return [{ kind: 'task', label: task.summary, id: isSeen ? taskId : null }];
}

async function directiveOf(
  scene: Scene,
  directiveId: NonNullable<AssignmentFilter['directiveId']>,
): Promise<Successor[]> {
  const { db, actor } = scene;
  const head = (await beyondSight(db, () => directiveHeads(db, actor.rootId, [directiveId]))).get(
    directiveId,
  );
  if (head === undefined) return [];
  const isSeen = (await firstSeen(scene, { directiveId })) !== null;
  return [{ kind: 'directive', label: head.label, id: isSeen ? directiveId : null }];
}

async function firstSeen(scene: Scene, filter: AssignmentFilter): Promise<AssignmentId | null> {
  const { rows } = await selectAssignments(scene.db, selectionOf(scene, filter), { limit: 1 });
  return rows[0]?.id ?? null;
}
