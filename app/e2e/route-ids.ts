import type { Site } from './site.ts';

/** Things that a member of a commune's staff has no part in. */
export interface Ids {
  /** Under review at the office of the district. */
  readonly directive: string;
  readonly draftTask: string;
  readonly intake: string;
  /** Of a letter that went to schools alone. */
  readonly issued: string;
  readonly task: string;
  readonly assignment: string;
  readonly file: string;
  readonly unit: string;
  readonly person: string;
  /** A unit set of the desk. */
  readonly set: string;
}

export async function findIds({ owner }: Pick<Site, 'owner'>): Promise<Ids> {
  const directive = await owner
    .selectFrom('directive')
    .innerJoin('draft_task', 'draft_task.directive_id', 'directive.id')
    .where('directive.state', '=', 'under-review')
    .select(['directive.id', 'draft_task.id as draft'])
    .executeTakeFirstOrThrow();
  const intake = await owner.selectFrom('intake').select('id').executeTakeFirstOrThrow();
  const assignment = await owner
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.task_id')
    .innerJoin('directive', 'directive.id', 'task.directive_id')
    .where('directive.number', '=', '412/PGDĐT-CSVC')
    .where('assignment.state', '=', 'submitted')
    .select(['assignment.id', 'assignment.unit_id', 'task.id as task', 'directive.id as directive'])
    .executeTakeFirstOrThrow();
  const file = await owner
    .selectFrom('file')
    .where('media_type', '=', 'image/jpeg')
    .select('id')
    .executeTakeFirstOrThrow();
  const head = await owner
    .selectFrom('position')
    .where('unit_id', '=', assignment.unit_id)
    .select('person_id')
    .executeTakeFirstOrThrow();
  const set = await owner.selectFrom('unit_set').select('id').executeTakeFirstOrThrow();
  return {
    directive: directive.id,
    draftTask: directive.draft,
    intake: intake.id,
    issued: assignment.directive,
    task: assignment.task,
    assignment: assignment.id,
    file: file.id,
    unit: assignment.unit_id,
    person: head.person_id,
    set: set.id,
  };
}
