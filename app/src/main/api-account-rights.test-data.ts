import { type ApiWorld, once } from '../../test/api-world.ts';
import type { World } from '../tasks/task-world.test-data.ts';
import { administrators, type Right } from './api-right.test-data.ts';

/** Who may give others their ways in, and settle how long the record is kept. */

const POSITION = {
  unit: 'Trường Tiểu học Đồng Tâm',
  role: 'staff',
  title: 'Văn thư',
  from: '2024-06-01',
  last: null,
};

/** Filled in by `askForAccounts`. */
const asked = { newcomer: '', key: '' };

/** Behind the withdrawal of the invitation that waits: slips and accounts take its place. */
export const ACCOUNT_RIGHTS: readonly Right[] = [
  {
    operation: 'makeInvitationSlips',
    path: () => '/invitations/slips',
    // Known only once it was asked for.
    get json() {
      return { who: [asked.newcomer] };
    },
    ...administrators(201),
  },
  {
    operation: 'giveAccount',
    path: () => `/people/${asked.newcomer}/account`,
    ...administrators(201),
  },
  { operation: 'getSecondFactorRules', path: () => '/second-factor-rules', ...administrators(200) },
  {
    operation: 'changeSecondFactorRules',
    path: () => '/second-factor-rules',
    json: { rules: [{ role: 'clerk', from: '2099-01-01' }] },
    ifMatch: '*',
    ...administrators(200),
  },
  { operation: 'listApiKeys', path: () => '/api-keys', ...administrators(200) },
  { operation: 'listOwnApiKeys', path: () => '/me/api-keys', may: ['teacher', 200], mayNot: null },
  // Of somebody else.
  {
    operation: 'endApiKey',
    path: () => `/api-keys/${asked.key}`,
    may: ['schoolAdministrator', 204],
    mayNot: ['clerk', 404],
  },
  { operation: 'listRecord', path: () => '/record', ...administrators(200) },
  { operation: 'exportRecord', path: () => '/exports/record/csv', ...administrators(200) },
  { operation: 'getRetention', path: () => '/record/retention', ...administrators(200) },
  {
    operation: 'previewRetention',
    path: () => '/record/retention/preview?originMonths=12',
    ...administrators(200),
  },
  {
    operation: 'changeRetention',
    path: () => '/record/retention',
    json: { originMonths: 24, actYears: null },
    ifMatch: '*',
    ...administrators(200),
  },
];

/** Somebody new who is invited, and a key of somebody who asks for nothing later. */
export async function askForAccounts(world: World, ask: ApiWorld['ask']): Promise<void> {
  const as = 'schoolAdministrator';
  const post = async (path: string, json: unknown) =>
    (await ask({ path, method: 'POST', as, headers: once(), json })).body;
  const newcomer = {
    name: 'Lê Thị Mới',
    email: 'le-moi@thu-nghiem.example',
    phone: '',
    position: POSITION,
  };
  asked.newcomer = (await post('/people', newcomer)).id;
  await post('/invitations/slips', { who: [asked.newcomer] });
  await ask({ path: '/me', as: 'nurseryHead' });
  const keys = (await ask({ path: '/api-keys', as })).body.items;
  asked.key = keys.find(({ personId }: { personId: string }) => personId === world.person('nurseryHead')).id;
}
