import { type ApiWorld, once } from '../../test/api-world.ts';
import type { TestApplication } from '../../test/application.ts';
import type { PersonKey, World } from '../tasks/task-world.test-data.ts';
import { ACCOUNT_RIGHTS, askForAccounts } from './api-account-rights.test-data.ts';
import { administrators, type Right } from './api-right.test-data.ts';

/** Who may do what keeps an office going: people and their accounts, unit sets, imports, calendars, what leaves the house. */

const AUTHORISATION = {
  who: 'teacher@thu-nghiem.example',
  matter: 'follow-up',
  basis: '12/GUQ ngày 18/6/2024',
  from: '2024-07-01',
  last: '2024-07-05',
};
const PHONE = { field: 'phone', positionId: null, wanted: '0900 000 009', reason: 'Đổi số' };
const setOf = (world: World) => ({
  name: 'Trường ta',
  set: { include: [{ of: 'unit', unitId: world.unit('school') }], except: [] },
  ownerUnitId: world.unit('school'),
});
const DAY_OFF = { day: '2030-01-01', kind: 'holiday', name: 'Tết Dương lịch', source: '12/TB-BNV' };
const schoolYear = (year: number) => ({
  year,
  to: {
    opening: `${year}-09-05`,
    terms: [
      { from: `${year}-09-05`, to: `${year + 1}-01-17` },
      { from: `${year + 1}-01-20`, to: `${year + 1}-05-30` },
    ],
    breaks: [],
    source: '2045/QĐ-BGDĐT',
  },
});
const WEBHOOK = { name: 'Kho', url: 'https://kho.example/nghe', events: ['directive.issued'] };

/** Filled in by `askForOffice`. */
const asked = {
  headPosition: '',
  given: '',
  invitation: '',
  withdrawn: '',
  accepted: '',
  refused: '',
  set: '',
  import: '',
  days: '',
  year: '',
  webhook: '',
  delivery: '',
};

const onHead = (world: World, rest: string) => `/people/${world.person('head')}${rest}`;
const onSet = (rest = '') => `/unit-sets/${asked.set}${rest}`;

export function officeRights(world: World): readonly Right[] {
  return [
    ...peopleRights(world),
    ...ACCOUNTS,
    ...setRights(world),
    ...IMPORTS,
    ...CALENDARS,
    ...DELIVERIES,
    ...ACCOUNT_RIGHTS,
  ];
}

function peopleRights(world: World): readonly Right[] {
  return [
    { operation: 'listStandIns', path: () => onHead(world, '/stand-ins'), may: ['head', 200], mayNot: null },
    {
      operation: 'authorise',
      path: () => onHead(world, `/positions/${asked.headPosition}/authorisations`),
      json: AUTHORISATION,
      may: ['head', 201],
      mayNot: ['teacher', 403],
    },
    {
      operation: 'endAuthorisation',
      path: () => onHead(world, `/authorisations/${asked.given}`),
      may: ['head', 204],
      mayNot: ['teacher', 403],
    },
  ];
}

const ACCOUNTS: readonly Right[] = [
  {
    operation: 'listInvitees',
    path: () => '/invitees',
    ...administrators(200),
  },
  {
    operation: 'listInvitations',
    path: () => '/invitations',
    ...administrators(200),
  },
  // No mail server is set up here.
  {
    operation: 'invite',
    path: () => '/invitations',
    json: { who: 'school-heads' },
    ...administrators(409),
  },
  {
    operation: 'withdrawInvitation',
    path: () => `/invitations/${asked.invitation}`,
    ...administrators(204),
  },
  {
    operation: 'listCorrections',
    path: () => '/corrections',
    ...administrators(200),
  },
  {
    operation: 'askCorrection',
    path: () => '/corrections',
    json: PHONE,
    may: ['teacher', 201],
    mayNot: null,
  },
  {
    operation: 'withdrawCorrection',
    path: () => `/corrections/${asked.withdrawn}/withdrawal`,
    may: ['head', 204],
    mayNot: ['teacher', 404],
  },
  {
    operation: 'acceptCorrection',
    path: () => `/corrections/${asked.accepted}/acceptance`,
    json: { from: null },
    ...administrators(204),
  },
  {
    operation: 'refuseCorrection',
    path: () => `/corrections/${asked.refused}/refusal`,
    json: { answer: 'Hồ sơ ghi như hiện có.' },
    ...administrators(204),
  },
];

function setRights(world: World): readonly Right[] {
  return [
    { operation: 'listUnitSets', path: () => '/unit-sets', may: ['teacher', 200], mayNot: null },
    { operation: 'listUnitSetOwners', path: () => '/unit-set-owners', may: ['teacher', 200], mayNot: null },
    { operation: 'getUnitSet', path: () => onSet(), may: ['head', 200], mayNot: ['otherHead', 404] },
    {
      operation: 'previewUnitSet',
      path: () => '/unit-sets/preview',
      json: { set: setOf(world).set },
      may: ['teacher', 200],
      mayNot: null,
    },
    {
      operation: 'makeUnitSet',
      path: () => '/unit-sets',
      json: { ...setOf(world), name: 'Trường bạn' },
      may: ['head', 201],
      mayNot: ['teacher', 403],
    },
    {
      operation: 'changeUnitSet',
      path: () => onSet(),
      json: { name: 'Trường ta, sửa', set: setOf(world).set },
      ifMatch: '*',
      may: ['head', 200],
      mayNot: ['otherHead', 404],
    },
    {
      operation: 'takeBackUnitSet',
      path: () => onSet('/take-back'),
      json: { version: 2 },
      may: ['head', 200],
      mayNot: ['otherHead', 404],
    },
    {
      operation: 'archiveUnitSet',
      path: () => onSet('/archive'),
      may: ['head', 204],
      mayNot: ['otherHead', 404],
    },
    {
      operation: 'restoreUnitSet',
      path: () => onSet('/restore'),
      may: ['head', 204],
      mayNot: ['otherHead', 404],
    },
  ];
}

const IMPORTS: readonly Right[] = [
  {
    operation: 'listSheetImports',
    path: () => '/imports',
    ...administrators(200),
  },
  // No file came with it.
  {
    operation: 'beginSheetImport',
    path: () => '/imports',
    json: { from: '2024-07-01' },
    ...administrators(422),
  },
  {
    operation: 'getSheetImport',
    path: () => `/imports/${asked.import}`,
    ...administrators(200),
  },
  {
    operation: 'listSheetImportRows',
    path: () => `/imports/${asked.import}/rows`,
    ...administrators(200),
  },
  {
    operation: 'getSheetImportReport',
    path: () => `/imports/${asked.import}/report`,
    ...administrators(200),
  },
  { operation: 'exportUnits', path: () => '/exports/units/csv', ...administrators(200) },
  { operation: 'exportPeople', path: () => '/exports/people/xlsx', ...administrators(200) },
  // Its file could not be read.
  {
    operation: 'applySheetImport',
    path: () => `/imports/${asked.import}/apply`,
    ...administrators(409),
  },
  {
    operation: 'cancelSheetImport',
    path: () => `/imports/${asked.import}`,
    ...administrators(409),
  },
];

const CALENDARS: readonly Right[] = [
  { operation: 'getCalendar', path: () => '/calendar?year=2024', may: ['teacher', 200], mayNot: null },
  {
    operation: 'getLawfulDays',
    path: () => '/calendar/lawful-days?year=2025',
    ...administrators(200),
  },
  {
    operation: 'readCalendarAnnouncement',
    path: () => '/calendar/announcements',
    json: { text: 'Nghỉ Tết Dương lịch ngày 01/01/2025.', source: '12/TB-BNV' },
    ...administrators(200),
  },
  {
    operation: 'changeCalendar',
    path: () => '/calendar/changes',
    json: { put: [{ ...DAY_OFF, day: '2030-01-02' }], remove: [] },
    ...administrators(201),
  },
  {
    operation: 'undoCalendarChange',
    path: () => `/calendar/changes/${asked.days}/undo`,
    ...administrators(204),
  },
  {
    operation: 'setBeforeMeans',
    path: () => '/calendar/before-means',
    json: { beforeMeans: 'same-day' },
    ...administrators(204),
  },
  { operation: 'getSchoolCalendar', path: () => '/school-calendar', may: ['teacher', 200], mayNot: null },
  {
    operation: 'changeSchoolYear',
    path: () => '/school-calendar/changes',
    json: schoolYear(2031),
    ...administrators(201),
  },
  {
    operation: 'undoSchoolYearChange',
    path: () => `/school-calendar/changes/${asked.year}/undo`,
    ...administrators(204),
  },
];

const DELIVERIES: readonly Right[] = [
  {
    operation: 'listWebhooks',
    path: () => '/webhooks',
    ...administrators(200),
  },
  {
    operation: 'getWebhook',
    path: () => `/webhooks/${asked.webhook}`,
    ...administrators(200),
  },
  {
    operation: 'addWebhook',
    path: () => '/webhooks',
    json: { ...WEBHOOK, name: 'Kho thứ hai' },
    ...administrators(201),
  },
  {
    operation: 'changeWebhook',
    path: () => `/webhooks/${asked.webhook}`,
    json: { ...WEBHOOK, name: 'Kho, sửa' },
    ifMatch: '*',
    ...administrators(200),
  },
  {
    operation: 'rotateWebhookSecret',
    path: () => `/webhooks/${asked.webhook}/secret`,
    ...administrators(201),
  },
  {
    operation: 'tryWebhook',
    path: () => `/webhooks/${asked.webhook}/trials`,
    ...administrators(201),
  },
  {
    operation: 'listDeliveries',
    path: () => '/deliveries',
    ...administrators(200),
  },
  { operation: 'getDeliveryCounts', path: () => '/delivery-counts', ...administrators(200) },
  {
    operation: 'getDelivery',
    path: () => `/deliveries/${asked.delivery}`,
    ...administrators(200),
  },
  // Before the resending: what waits already cannot be sent again.
  {
    operation: 'giveUpDelivery',
    path: () => `/deliveries/${asked.delivery}/give-up`,
    ...administrators(200),
  },
  {
    operation: 'resendDelivery',
    path: () => `/deliveries/${asked.delivery}/resend`,
    ...administrators(200),
  },
  {
    operation: 'getMailState',
    path: () => '/mail',
    ...administrators(200),
  },
  // No mail server is set up here.
  {
    operation: 'tryMail',
    path: () => '/mail/trials',
    json: { address: 'tran-an@thu-nghiem.example' },
    ...administrators(409),
  },
  // Behind the others: what waits for it is given up.
  {
    operation: 'switchWebhook',
    path: () => `/webhooks/${asked.webhook}/switch`,
    json: { to: 'off' },
    ...administrators(204),
  },
];

/** What must be there to be asked about. */
export async function askForOffice(app: TestApplication, world: World, ask: ApiWorld['ask']): Promise<void> {
  const as = 'schoolAdministrator';
  const post = async (path: string, json: unknown, who: PersonKey) =>
    (await ask({ path, method: 'POST', as: who, headers: once(), json })).body;
  const whole = (await ask({ path: onHead(world, ''), as })).body;
  asked.headPosition = whole.positions[0].id;
  const authorisation = { ...AUTHORISATION, matter: 'handing-out', from: '2024-08-01', last: '2024-08-05' };
  await post(onHead(world, `/positions/${asked.headPosition}/authorisations`), authorisation, 'head');
  asked.given = (await ask({ path: onHead(world, '/stand-ins'), as })).body.items[0].id;
  await askForAccounts(world, ask);
  asked.invitation = (await ask({ path: '/invitations', as })).body.items[0].id;
  asked.withdrawn = (await post('/corrections', PHONE, 'head')).id;
  asked.accepted = (await post('/corrections', PHONE, 'otherHead')).id;
  asked.refused = (await post('/corrections', PHONE, 'nurseryHead')).id;
  asked.set = (await post('/unit-sets', setOf(world), 'head')).id;
  asked.days = (await post('/calendar/changes', { put: [DAY_OFF], remove: [] }, as)).changeId;
  asked.year = (await post('/school-calendar/changes', schoolYear(2030), as)).changeId;
  asked.webhook = (await post('/webhooks', WEBHOOK, as)).id;
  asked.delivery = (await post(`/webhooks/${asked.webhook}/trials`, undefined, as)).deliveryId;
  const bytes = new TextEncoder().encode('\u0000 no spreadsheet');
  const from = Temporal.PlainDate.from('2024-07-01');
  const begun = await app.actions.sheetImports.begin(world.actor(as), { name: 'don-vi.xlsx', bytes, from });
  await begun.finished;
  asked.import = begun.id;
}
