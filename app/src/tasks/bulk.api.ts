import { z } from '@hono/zod-openapi';
import type { AssignmentId, PersonId } from '../base/ids.ts';
import { ID_EXAMPLE, id, make, wordsOf } from '../web/api.ts';
import { bulkText } from './bulk.text.ts';
import { assignmentSchema, cardOut } from './task-api.schema.ts';
import { ASSIGNMENT_EXAMPLE } from './task-examples.ts';
import { BULK_ACTS, type PreviewedAct } from './task-table.ts';

/** Acts on many assignments: a look before, and who follows their tasks. */

/** As many as the action takes at once. */
const ids = z.array(id<AssignmentId>()).min(1).max(100);

const PREVIEWED = BULK_ACTS.filter((act): act is PreviewedAct => act !== 'remind');

const previewMoves = make({
  id: 'previewMoves',
  path: '/moves/preview',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: {
    vi: 'Xem trước một thao tác trên nhiều việc',
    en: 'What an act would do to each of many assignments',
  },
  description: {
    vi: 'Không có gì đổi. `refused`: vì sao việc đó không làm được. `followers`: với `hand-over`, ai có thể theo dõi.',
    en: 'Nothing is changed. `refused`: why it cannot be done to that one. `followers`: with `hand-over`, who could follow.',
  },
  body: z.strictObject({ act: z.enum(PREVIEWED), assignmentIds: ids }),
  bodyExample: { act: 'confirmed', assignmentIds: [ASSIGNMENT_EXAMPLE.id] },
  status: 200,
  answer: z
    .object({
      rows: z.array(
        z.object({
          assignment: assignmentSchema,
          refused: z.enum(['not_allowed', 'move_not_allowed']).nullable(),
          followerName: z.string().nullable(),
          asksBecause: z.string().nullable(),
        }),
      ),
      followers: z.array(z.object({ id: id(), name: z.string(), title: z.string() })).readonly(),
    })
    .openapi('MovesPreview'),
  example: {
    rows: [{ assignment: ASSIGNMENT_EXAMPLE, refused: null, followerName: null, asksBecause: null }],
    followers: [],
  },
  handle: async ({ tasks }, { actor, body: { act, assignmentIds } }) => {
    const rows = await tasks.bulkPreview(actor, act, assignmentIds);
    const followers = act === 'hand-over' ? await tasks.followersFor(actor, rows) : [];
    return {
      followers,
      rows: rows.map(({ card, ...row }) => ({ ...row, assignment: cardOut(card) })),
    };
  },
});

const changeFollower = make({
  id: 'changeFollower',
  path: '/follower-changes',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Đổi người theo dõi', en: 'Let somebody else follow' },
  description: {
    vi: 'Cả nhiệm vụ đổi người theo dõi, kể cả các việc khác của nhiệm vụ. Người mới và người trước đều được báo.',
    en: 'A task is followed as a whole: its other assignments go along. Whoever follows now, and who did before, is told.',
  },
  body: z.strictObject({ assignmentIds: ids, followerId: id<PersonId>() }),
  bodyExample: { assignmentIds: [ASSIGNMENT_EXAMPLE.id], followerId: ID_EXAMPLE },
  status: 200,
  answer: z.object({ changed: z.array(id()), left: z.array(id()) }).openapi('FollowerChange'),
  example: { changed: [ASSIGNMENT_EXAMPLE.id], left: [] },
  refusals: ['bad_input', 'not_allowed', 'move_not_allowed', 'not_found'],
  words: wordsOf(bulkText),
  handle: async ({ tasks }, { actor, body }) => {
    const { rows, done } = await tasks.changeFollower(actor, body);
    const found = rows.map(({ card }) => card.id);
    return { changed: [...done], left: found.filter((one) => !done.has(one)) };
  },
});

export const bulkOperations = [previewMoves, changeFollower];
