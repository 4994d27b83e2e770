import { z } from '@hono/zod-openapi';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, TaskId } from '../base/ids.ts';
import { texts } from '../base/text.ts';
import { id, wordsOf } from '../web/api.ts';

/** What is asked of all tasks of a directive, or of one task. */

export const aboutSchema = z.strictObject({
  directiveId: id<DirectiveId>().optional(),
  taskId: id<TaskId>().optional(),
});

const aboutText = texts(
  { aboutOne: 'Nêu đúng một trong hai: directiveId hoặc taskId.' },
  { aboutOne: 'Name exactly one of directiveId and taskId.' },
);
export const aboutWords = wordsOf(aboutText);

/** @throws AppError bad_input unless exactly one of them is named */
export function aboutIn({
  directiveId,
  taskId,
}: z.output<typeof aboutSchema>): { readonly directiveId: DirectiveId } | { readonly taskId: TaskId } {
  if (taskId !== undefined && directiveId === undefined) return { taskId };
  if (directiveId !== undefined && taskId === undefined) return { directiveId };
  throw new AppError('bad_input', { fields: { about: 'aboutOne' } });
}
