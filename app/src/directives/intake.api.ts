import { z } from '@hono/zod-openapi';
import { AppError } from '../base/errors.ts';
import type { IntakeId } from '../base/ids.ts';
import { LONGEST_TEXT } from '../files/document-text.ts';
import { ERROR_CODES } from '../platform/api-problem.ts';
import { type ApiActions, ID_EXAMPLE, id, make, momentOut, read, remove, wordsOf } from '../web/api.ts';
import { intakeText } from './intake.text.ts';
import type { Intake } from './intake.ts';

const STAGES = ['receiving', 'extracting', 'reading', 'storing', 'done', 'refused'] as const;
/** As JSON, where every letter may take six bytes; what is too long to be read is refused by the action. */
const TEXT_BYTES = 20 * 1024 * 1024;

const intakeSchema = z
  .object({
    id: id(),
    name: z.string(),
    stage: z.enum(STAGES),
    done: z.int(),
    total: z.int(),
    errorCode: z.enum(ERROR_CODES).nullable(),
    directiveId: id().nullable(),
    startedAt: momentOut,
    updatedAt: momentOut,
  })
  .openapi('Intake');

const INTAKE: z.input<typeof intakeSchema> = {
  id: ID_EXAMPLE,
  name: 'thong-bao-203.docx',
  stage: 'reading',
  done: 0,
  total: 0,
  errorCode: null,
  directiveId: null,
  startedAt: '2024-06-10T01:15:00Z',
  updatedAt: '2024-06-10T01:15:04Z',
};

function intakeOut(found: Intake): z.input<typeof intakeSchema> {
  return { ...found, startedAt: found.startedAt.toString(), updatedAt: found.updatedAt.toString() };
}

type Begun = Parameters<ApiActions['directives']['intake']['begin']>[1];

const beginIntake = make({
  id: 'beginIntake',
  path: '/intakes',
  tag: 'directives',
  scope: 'directives:write',
  summary: {
    vi: 'Tiếp nhận một văn bản: tệp hoặc văn bản dán',
    en: 'Take a directive in: a file or pasted text',
  },
  description: {
    vi: 'Việc đọc tiếp tục sau khi trả lời: hỏi lại địa chỉ trong Location cho đến khi `stage` là `done` hoặc `refused`. Tệp gửi dạng multipart/form-data. `part`: tệp cần đọc trong thư điện tử.',
    en: 'Reading goes on after the answer: ask the address in Location until `stage` is `done` or `refused`. A file comes as multipart/form-data. `part`: the document to read of an e-mail.',
  },
  body: z.strictObject({
    text: z.string().max(LONGEST_TEXT).optional(),
    part: z.int().min(0).max(999).optional(),
  }),
  bodyExample: { text: 'ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN …' },
  bodyLimit: TEXT_BYTES,
  files: 1,
  status: 202,
  // Reading takes longer than any transaction should; the same content is never taken in twice anyway.
  joined: false,
  answer: intakeSchema,
  example: INTAKE,
  location: (made) => `/api/v1/intakes/${made.id}`,
  refusals: [
    'not_allowed',
    'bad_input',
    'file_empty',
    'file_too_large',
    'mail_choose',
    'mail_in_mail',
    'file_winmail',
    'file_unreadable',
  ],
  words: wordsOf(intakeText),
  handle: async ({ directives }, { actor, body, files }) => {
    const { id: intakeId } = await directives.intake.begin(actor, uploadOf(body, files));
    return intakeOut(await directives.intake.get(actor, intakeId));
  },
});

function uploadOf(
  { text, part }: { readonly text?: string | undefined; readonly part?: number | undefined },
  [file]: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Begun {
  if ((file === undefined) === (text === undefined)) {
    throw new AppError('bad_input', { fields: { text: 'contentMissing' } });
  }
  return file === undefined
    ? { kind: 'text', text: text ?? '' }
    : { kind: 'file', ...file, part: part ?? null };
}

const intakeParams = z.object({ intakeId: id<IntakeId>() });

const getIntake = read({
  id: 'getIntake',
  path: '/intakes/{intakeId}',
  tag: 'directives',
  scope: 'directives:write',
  summary: { vi: 'Việc đọc đã đến đâu', en: 'How far a reading has come' },
  params: intakeParams,
  answer: intakeSchema,
  example: INTAKE,
  handle: async ({ directives }, { actor, params }) =>
    intakeOut(await directives.intake.get(actor, params.intakeId)),
});

const cancelIntake = remove({
  id: 'cancelIntake',
  path: '/intakes/{intakeId}',
  tag: 'directives',
  scope: 'directives:write',
  summary: { vi: 'Dừng việc đọc', en: 'Stop a reading' },
  params: intakeParams,
  // The reading runs in this process and is stopped there.
  joined: false,
  handle: ({ directives }, { actor, params }) => directives.intake.cancel(actor, params.intakeId),
});

const listIntakes = read({
  id: 'listIntakes',
  path: '/intakes',
  tag: 'directives',
  scope: 'directives:write',
  summary: { vi: 'Những văn bản người gọi đang cho đọc', en: 'What the caller has under way' },
  answer: z.object({ items: z.array(intakeSchema) }),
  example: { items: [INTAKE] },
  handle: async ({ directives }, { actor }) => ({
    items: (await directives.intake.unfinished(actor)).map(intakeOut),
  }),
});

export const intakeOperations = [listIntakes, beginIntake, getIntake, cancelIntake];
