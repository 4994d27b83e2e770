import { z } from 'zod';
import { EVENT_TYPES, type EventType, PAYLOAD_VERSION, TEST_EVENT } from './webhook.ts';

/** What programs are sent, one schema for each type; `docs/webhooks.schema.json` is made of them. */

const day = z.iso.date();
const id = z.uuid();

const assignment = z.object({
  assignment: id.describe('The assignment: one task for one unit. Its page is /viec/<id>.'),
  task: id,
  directive: id.nullable(),
  unit: z.object({ id, name: z.string().describe('As it is called on that day.') }),
  summary: z.string().describe('The task in short.'),
  state: z
    .enum([
      'assigned',
      'received',
      'in-progress',
      'submitted',
      'rework',
      'suspended',
      'done',
      'returned',
      'cancelled',
      'superseded',
    ])
    .describe('After the event.'),
  due: day.nullable().describe('Last day; null without deadline.'),
  day: day.describe('Civil day of the event in Asia/Ho_Chi_Minh.'),
  reason: z.string().nullable().describe('Where the event needs one.'),
});

const unitChange = z.object({
  change: id,
  kind: z.enum(['found', 'rename', 'move', 'merge', 'split', 'dissolve']),
  day: day.describe('From when on it holds.'),
  basis: z.string().describe('The decision that orders it.'),
  units: z.array(id).describe('The units named in it.'),
});

const directiveIssued = z.object({
  directive: id.describe('Its page is /van-ban/<id>.'),
  label: z.string().describe('Kind, number and subject as people say it.'),
  tasks: z.int(),
  units: z.int(),
  assignments: z.int(),
});

const reminded = z.object({
  notice: id.describe('One event for each; the same person may be reminded again on another day.'),
  person: z
    .object({ id, name: z.string() })
    .describe('Who is to be told; how to reach them, the receiver knows.'),
  words: z.string().describe('What is to be told, in one sentence of Vietnamese.'),
  link: z
    .url()
    .nullable()
    .describe('Where it is read; null while the installation knows no address of its own.'),
  by: z.string().nullable().describe('The unit that reminds by hand; null for the ladder.'),
  message: z.string().nullable().describe('What was written with it.'),
  count: z.int().describe('Pieces of work; twenty are listed.'),
  work: z.array(
    z.object({
      assignment: id.describe('Its page is /viec/<id>.'),
      subject: z.string(),
      unit: z.string().describe('The unit that does it.'),
      due: day.nullable(),
      days: z.int().nullable().describe('Working days since the last day, negative before it; null by hand.'),
    }),
  ),
});

const test = z.object({ words: z.string() });

function dataOf(type: EventType): z.ZodObject {
  if (type === 'directive.issued') return directiveIssued;
  if (type === 'person.reminded') return reminded;
  return type === 'unit.changed' || type === 'unit.change-undone' ? unitChange : assignment;
}

function payloadOf(type: string, data: z.ZodObject) {
  return z.object({
    type: z.literal(type),
    version: z.literal(PAYLOAD_VERSION),
    timestamp: z.iso.datetime().describe('When it happened, UTC.'),
    data,
  });
}

export const EVENT_SCHEMAS: ReadonlyMap<string, z.ZodObject> = new Map([
  ...EVENT_TYPES.map((type) => [type, payloadOf(type, dataOf(type))] as const),
  [TEST_EVENT, payloadOf(TEST_EVENT, test)] as const,
]);

export type AssignmentData = z.infer<typeof assignment>;
export type RemindedData = z.infer<typeof reminded>;
export type UnitChangeData = z.infer<typeof unitChange>;
export type DirectiveIssuedData = z.infer<typeof directiveIssued>;

/** JSON Schema (2020-12) of all payloads, by type. */
export function eventSchemaFile(): string {
  const schemas = Object.fromEntries(
    [...EVENT_SCHEMAS].map(([type, schema]) => {
      const { $schema: _, ...rest } = z.toJSONSchema(schema);
      return [type, rest];
    }),
  );
  const file = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Payloads of the webhooks of Đôn Đốc',
    oneOf: Object.keys(schemas).map((type) => ({ $ref: `#/$defs/${type}` })),
    $defs: schemas,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
