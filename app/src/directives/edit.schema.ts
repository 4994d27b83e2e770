import { TASK_FIELDS } from '@dondoc/reading';
import { z } from 'zod';
import type { DraftTaskId, PersonId } from '../base/ids.ts';
import { unitSetSchema } from '../units/unit-set.schema.ts';
import { ISSUER_MAX, isEdtfDate, NUMBER_MAX, TITLE_MAX } from './directive.ts';
import { type DraftParty, PARTY_SIDES } from './draft.ts';
import type { Edit } from './edit.ts';

/** Edits as they come from outside; what has passed here is an `Edit`. */

// The pattern of z.uuid() is the check that branding needs.
const taskId = z.uuid().transform((text) => text as DraftTaskId);
const personId = z.uuid().transform((text) => text as PersonId);

const offset = z.int().min(0).max(50_000_000);
const version = z.int().min(1);
const span = z.object({ start: offset, end: offset });

/** Text of one line; nothing but white space counts as nothing. */
const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim());
const lineOrNull = (max: number) =>
  line(max)
    .nullable()
    .transform((text) => (text === '' ? null : text));

const SOURCES = [
  'clause',
  'previous-clause',
  'heading',
  'list-opening',
  'addressees',
  'closing',
  'table',
] as const;

const party: z.ZodType<DraftParty> = z.object({
  written: line(500).pipe(z.string().min(1)),
  span: span.nullable(),
  why: z.discriminatedUnion('from', [
    z.object({ from: z.enum(SOURCES), section: z.string().max(50).nullable() }),
    z.object({ from: z.literal('person') }),
  ]),
  set: unitSetSchema.nullable(),
});
const parties = z.array(party).max(200);

export const chosenSchema = z.object({ name: line(500).pipe(z.string().min(1)), set: unitSetSchema });

const date = z.string().refine(isEdtfDate);

const deadline = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), date, bound: z.enum(['before', 'by', 'on', 'from']) }),
  z.object({ kind: z.literal('period'), from: date, to: date }),
  z.object({ kind: z.literal('recurring'), rrule: z.string().regex(/^FREQ=[A-Z0-9=;,+-]{3,200}$/u) }),
  z.object({
    kind: z.literal('relative'),
    text: z.string().max(300),
    amount: z.int().min(1).max(1000),
    unit: z.enum(['day', 'working-day', 'week', 'month', 'hour']),
  }),
  z.object({ kind: z.literal('event'), text: line(500).pipe(z.string().min(1)) }),
  z.object({ kind: z.literal('soon'), text: z.string().max(300) }),
]);

const header = z.object({
  documentType: lineOrNull(60),
  number: lineOrNull(NUMBER_MAX),
  title: line(TITLE_MAX).pipe(z.string().min(1)),
  issuer: lineOrNull(ISSUER_MAX),
  issueDate: date.nullable(),
  signer: lineOrNull(200),
  followerId: personId.nullable(),
});

const onTask = { taskId, version };

export const editSchema: z.ZodType<Edit> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set-leads'), ...onTask, leads: parties }),
  z.object({ kind: z.literal('set-cooperators'), ...onTask, cooperators: parties }),
  z.object({ kind: z.literal('set-via'), ...onTask, via: parties }),
  z.object({ kind: z.literal('set-deadline'), ...onTask, deadline: deadline.nullable() }),
  z.object({ kind: z.literal('set-follower'), ...onTask, followerId: personId.nullable() }),
  z.object({ kind: z.literal('set-product'), ...onTask, product: lineOrNull(500) }),
  z.object({ kind: z.literal('set-summary'), ...onTask, summary: line(500).pipe(z.string().min(1)) }),
  z.object({ kind: z.literal('set-kind'), ...onTask, taskKind: z.enum(['assignment', 'direction']) }),
  z.object({ kind: z.literal('accept'), ...onTask, field: z.enum(TASK_FIELDS).optional() }),
  z.object({ kind: z.literal('split'), ...onTask, offset, newTaskId: taskId }),
  z.object({ kind: z.literal('merge'), ...onTask, intoId: taskId, intoVersion: version }),
  z.object({ kind: z.literal('add'), span, newTaskId: taskId }),
  z.object({ kind: z.literal('drop'), ...onTask }),
  z.object({ kind: z.literal('restore'), ...onTask }),
  z.object({
    kind: z.literal('resolve-party'),
    side: z.enum(PARTY_SIDES),
    written: line(500).pipe(z.string().min(1)).nullable(),
    chosen: chosenSchema.nullable(),
    tasks: z.array(z.object(onTask)).min(1).max(5000),
  }),
  z.object({ kind: z.literal('set-header'), header, version }),
  z.object({ kind: z.literal('accept-header'), version }),
  z.object({ kind: z.literal('undo'), seq: z.int().min(1) }),
]);

/** One edit as the review screen sends it. The key is the same when it is sent again after a broken line. */
export const editRequestSchema = z.object({ requestKey: z.uuid(), edit: editSchema });
