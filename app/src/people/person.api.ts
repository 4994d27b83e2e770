import { z } from '@hono/zod-openapi';
import { ROLES } from '../base/actor.ts';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';
import {
  behind,
  change,
  day,
  dayOut,
  ID_EXAMPLE,
  id,
  list,
  make,
  partOf,
  read,
  remove,
  words,
  wordsOf,
} from '../web/api.ts';
import { handoverText } from './handover.text.ts';
import type { PersonPage } from './person-page.actions.ts';
import { personPageText } from './person-page.text.ts';

const fieldWords = wordsOf(personPageText);

const personSchema = z
  .object({
    id: id(),
    name: z.string(),
    email: z.string().nullable(),
    hasAccount: z.boolean(),
    positions: z.array(
      z.object({
        unitId: id(),
        unitName: z.string(),
        role: z.enum(ROLES),
        title: z.string(),
        actingFor: z.string().nullable(),
      }),
    ),
  })
  .openapi('PersonSummary');

const PERSON = {
  id: ID_EXAMPLE,
  name: 'Trần Thị An',
  email: 'tran-an@binhson.example',
  hasAccount: true,
  positions: [
    {
      unitId: ID_EXAMPLE,
      unitName: 'Trường Tiểu học Bình Đông',
      role: 'head' as const,
      title: 'Hiệu trưởng',
      actingFor: null,
    },
  ],
};

const listPeople = list({
  id: 'listPeople',
  path: '/people',
  tag: 'people',
  scope: 'people:read',
  summary: { vi: 'Danh sách người', en: 'List people' },
  query: z.object({
    query: words(200, 1).optional().openapi({ example: 'tran an' }),
    unitId: id<UnitId>().optional(),
    unitName: words(200, 1).optional(),
    role: z.enum(ROLES).optional(),
    withoutAccount: z.enum(['true', 'false']).optional().openapi({
      description:
        'Chỉ ai chưa có tài khoản; dành cho quản trị viên / only those without one, for administrators.',
    }),
  }),
  item: personSchema,
  example: PERSON,
  refusals: ['not_allowed'],
  handle: async ({ people }, { actor, query, page }) => {
    const part = { after: behind<PersonId>(page), limit: page.limit + 1 };
    const asked = { ...given(query), withoutAccount: query.withoutAccount === 'true' };
    const found = await people.listAfter(actor, asked, part);
    return partOf(
      found.map((person) => ({ ...person, positions: [...person.positions] })),
      page.limit,
    );
  },
});

/** Without the parameters that were left out. */
function given<T extends object>(query: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // Only keys without a value are gone.
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

export const personPage = z
  .object({
    id: id(),
    name: z.string(),
    email: z.string().nullable().openapi({ description: 'null khi không được xem / null when not told.' }),
    phone: z.string().nullable(),
    hasAccount: z.boolean().nullable(),
    positions: z.array(
      z.object({
        id: id(),
        unitId: id(),
        unitName: z.string(),
        role: z.enum(ROLES),
        title: z.string(),
        actingFor: z.object({ id: id(), name: z.string() }).nullable(),
        authorisedBy: z.object({ id: id(), name: z.string() }).nullable(),
        basis: z.string().nullable().openapi({
          description: 'Giấy ủy quyền / the paper of the authorisation.',
        }),
        from: dayOut,
        until: dayOut.nullable().openapi({
          description: 'Ngày đầu tiên không còn giữ / the first day on which it no longer holds.',
        }),
      }),
    ),
  })
  .openapi('Person');

export const PERSON_PAGE = {
  id: ID_EXAMPLE,
  name: PERSON.name,
  email: PERSON.email,
  phone: '0900 000 001',
  hasAccount: true,
  positions: [
    {
      id: ID_EXAMPLE,
      unitId: ID_EXAMPLE,
      unitName: 'Trường Tiểu học Bình Đông',
      role: 'head' as const,
      title: 'Hiệu trưởng',
      actingFor: null,
      authorisedBy: null,
      basis: null,
      from: '2022-08-15',
      until: null,
    },
  ],
};

export function pageOut({ id: personId, name, whole, positions }: PersonPage): z.input<typeof personPage> {
  return {
    id: personId,
    name,
    email: whole?.email ?? null,
    phone: whole?.phone ?? null,
    hasAccount: whole?.hasAccount ?? null,
    positions: [...positions],
  };
}

/** What changes a person or a position of theirs answers with the whole person, as it is then. */
export const answersPage = {
  answer: personPage,
  example: PERSON_PAGE,
  refusals: ['not_allowed', 'bad_input'],
  words: fieldWords,
} as const;

export const personParams = z.object({ personId: id<PersonId>() });

const getPerson = read({
  id: 'getPerson',
  path: '/people/{personId}',
  tag: 'people',
  scope: 'people:read',
  summary: { vi: 'Một người với các chức vụ', en: 'One person with positions' },
  params: personParams,
  answer: personPage,
  example: PERSON_PAGE,
  handle: async ({ people }, { actor, params }) => pageOut(await people.get(actor, params.personId)),
});

const data = { name: words(100, 1), email: words(254, 3), phone: words(20) };
const position = {
  unit: words(200, 1).openapi({ description: 'Tên hoặc mã đơn vị / name or code of the unit.' }),
  role: z.enum(ROLES),
  title: words(100, 1),
  from: day(),
  last: day().nullable(),
};
const POSITION = {
  unit: 'Trường Tiểu học Bình Đông',
  role: 'head' as const,
  title: 'Hiệu trưởng',
  from: '2024-07-01',
  last: null,
};

const addPerson = make({
  id: 'addPerson',
  path: '/people',
  tag: 'people',
  scope: 'people:write',
  summary: { vi: 'Thêm một người với chức vụ đầu tiên', en: 'Add a person with a first position' },
  body: z.strictObject({ ...data, position: z.strictObject(position) }),
  bodyExample: { name: 'Trần Thị An', email: 'tran-an@binhson.example', phone: '', position: POSITION },
  ...answersPage,
  location: (made) => `/api/v1/people/${made.id}`,
  handle: async ({ people }, { actor, body }) => {
    const { position: wanted, ...person } = body;
    return pageOut(await people.get(actor, await people.add(actor, person, wanted)));
  },
});

const changePerson = change({
  id: 'changePerson',
  path: '/people/{personId}',
  tag: 'people',
  scope: 'people:write',
  summary: { vi: 'Sửa tên, thư điện tử, điện thoại', en: 'Change name, e-mail and telephone' },
  params: personParams,
  body: z.strictObject(data),
  bodyExample: { name: 'Trần Thị Ân', email: 'tran-an@binhson.example', phone: '0900 000 001' },
  ...answersPage,
  reads: getPerson,
  handle: async ({ people }, { actor, params, body }) => {
    await people.change(actor, params.personId, body);
    return pageOut(await people.get(actor, params.personId));
  },
});

const givePosition = make({
  id: 'givePosition',
  path: '/people/{personId}/positions',
  tag: 'people',
  scope: 'people:write',
  summary: { vi: 'Giao một chức vụ', en: 'Give a position' },
  params: personParams,
  body: z.strictObject(position),
  bodyExample: POSITION,
  ...answersPage,
  handle: async ({ people }, { actor, params, body }) => {
    await people.givePosition(actor, params.personId, body);
    return pageOut(await people.get(actor, params.personId));
  },
});

export const positionParams = personParams.extend({ positionId: id<PositionId>() });

const endPosition = make({
  id: 'endPosition',
  path: '/people/{personId}/positions/{positionId}/end',
  tag: 'people',
  scope: 'people:write',
  summary: { vi: 'Kết thúc một chức vụ sau ngày cuối', en: 'End a position with a last day' },
  params: positionParams,
  body: z.strictObject({ last: day() }),
  bodyExample: { last: '2024-07-31' },
  status: 200,
  ...answersPage,
  handle: async ({ people }, { actor, params, body }) => {
    const { personId, positionId } = params;
    await people.endPosition(actor, { personId, id: positionId, last: body.last });
    return pageOut(await people.get(actor, personId));
  },
});

const changeTitle = make({
  id: 'changeTitle',
  path: '/people/{personId}/positions/{positionId}/title',
  tag: 'people',
  scope: 'people:write',
  summary: { vi: 'Đổi tên gọi của chức vụ từ một ngày', en: 'Change the title of a position from a day on' },
  params: positionParams,
  body: z.strictObject({ title: words(100, 1), from: day() }),
  bodyExample: { title: 'Phó Hiệu trưởng phụ trách', from: '2024-07-01' },
  status: 200,
  ...answersPage,
  handle: async ({ people }, { actor, params, body }) => {
    const { personId, positionId } = params;
    await people.changeTitle(actor, { personId, id: positionId, ...body });
    return pageOut(await people.get(actor, personId));
  },
});

const takeBackPosition = remove({
  id: 'takeBackPosition',
  path: '/people/{personId}/positions/{positionId}',
  tag: 'people',
  scope: 'people:write',
  summary: { vi: 'Rút lại chức vụ chưa bắt đầu', en: 'Take back a position that has not begun' },
  params: positionParams,
  refusals: ['not_allowed', 'bad_input'],
  words: fieldWords,
  handle: ({ people }, { actor, params }) =>
    people.takeBackPosition(actor, { personId: params.personId, id: params.positionId }),
});

const standIn = make({
  id: 'standIn',
  path: '/people/{personId}/positions/{positionId}/stand-ins',
  tag: 'people',
  scope: 'people:write',
  summary: {
    vi: 'Cử người thay trong những ngày vắng',
    en: 'Have somebody stand in on the days of an absence',
  },
  params: positionParams,
  body: z.strictObject({
    who: words(254, 1).openapi({
      description:
        'Thư điện tử, hoặc tên không trùng ai / an e-mail address, or a name that nobody else has.',
    }),
    from: day(),
    last: day(),
  }),
  bodyExample: { who: 'tran-an@binhson.example', from: '2024-07-01', last: '2024-07-12' },
  status: 200,
  ...answersPage,
  handle: async ({ people }, { actor, params, body }) => {
    const { personId, positionId } = params;
    await people.standIn(actor, { personId, id: positionId, ...body });
    return pageOut(await people.get(actor, personId));
  },
});

const getHandover = read({
  id: 'getHandover',
  path: '/people/{personId}/handover',
  tag: 'people',
  scope: 'people:read',
  summary: {
    vi: 'Những gì sẽ bàn giao, và có thể bàn giao cho ai',
    en: 'What would be handed over, and to whom it could go',
  },
  params: personParams,
  answer: z
    .object({
      name: z.string(),
      tasks: z.array(z.object({ id: id(), summary: z.string() })),
      directives: z.array(z.object({ id: id(), title: z.string() })),
      successors: z.array(z.object({ id: id(), name: z.string(), title: z.string(), unitId: id() })),
    })
    .openapi('Handover'),
  example: {
    name: PERSON.name,
    tasks: [{ id: ID_EXAMPLE, summary: 'Rà soát cơ sở vật chất' }],
    directives: [],
    successors: [{ id: ID_EXAMPLE, name: 'Lê Văn Bình', title: 'Chuyên viên', unitId: ID_EXAMPLE }],
  },
  refusals: ['not_allowed'],
  handle: async ({ people }, { actor, params }) => {
    const { name, tasks, directives, successors } = await people.handoverPreview(actor, params.personId);
    return { name, tasks: [...tasks], directives: [...directives], successors: [...successors] };
  },
});

const handOver = make({
  id: 'handOver',
  path: '/people/{personId}/handover',
  tag: 'people',
  scope: 'people:write',
  summary: {
    vi: 'Bàn giao mọi việc, văn bản đang theo dõi',
    en: 'Hand over everything open that somebody follows',
  },
  params: personParams,
  body: z.strictObject({ successorId: id<PersonId>() }),
  bodyExample: { successorId: ID_EXAMPLE },
  status: 200,
  answer: z.object({ tasks: z.int(), directives: z.int() }),
  example: { tasks: 12, directives: 3 },
  refusals: ['not_allowed', 'bad_input'],
  words: wordsOf(handoverText),
  handle: async ({ people }, { actor, params, body }) =>
    await people.handOver(actor, params.personId, body.successorId),
});

export const personOperations = [
  listPeople,
  getPerson,
  addPerson,
  changePerson,
  givePosition,
  endPosition,
  changeTitle,
  takeBackPosition,
  standIn,
  getHandover,
  handOver,
];
