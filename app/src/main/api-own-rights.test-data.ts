import { type ApiWorld, once } from '../../test/api-world.ts';
import type { World } from '../tasks/task-world.test-data.ts';
import type { Right } from './api-right.test-data.ts';

/** Who may do what is a person's own or their unit's, and who reads histories. */

const CHOICE = { email: 'digest', digestAt: '07:00', quietFrom: '21:00', quietUntil: '06:00' };
const FILTER = { name: 'Chờ xác nhận', query: 'cho=to-confirm', unitId: null };

/** Filled in by `askForOwn`. */
const asked = { filter: '' };

export function ownRights(world: World): readonly Right[] {
  const phrases = { unitId: world.unit('school'), phrases: ['Đã xong.'] };
  return [
    { operation: 'getOwnData', path: () => '/me/data', may: ['teacher', 200], mayNot: null },
    { operation: 'getOwnDataFile', path: () => '/me/data/file', may: ['teacher', 200], mayNot: null },
    { operation: 'listOwnCorrections', path: () => '/me/corrections', may: ['teacher', 200], mayNot: null },
    { operation: 'getNoticeChoice', path: () => '/me/notice-choice', may: ['teacher', 200], mayNot: null },
    {
      operation: 'changeNoticeChoice',
      path: () => '/me/notice-choice',
      json: CHOICE,
      ifMatch: '*',
      may: ['teacher', 200],
      mayNot: null,
    },
    { operation: 'getToldNotices', path: () => '/me/notices-by-email', may: ['teacher', 200], mayNot: null },
    { operation: 'listReportPhrases', path: () => '/report-phrases', may: ['teacher', 200], mayNot: null },
    {
      operation: 'listReportPhraseLists',
      path: () => '/report-phrases/lists',
      may: ['head', 200],
      mayNot: null,
    },
    {
      operation: 'saveReportPhrases',
      path: () => '/report-phrases/lists',
      json: phrases,
      may: ['head', 204],
      mayNot: ['otherHead', 403],
    },
    { operation: 'listSavedFilters', path: () => '/saved-filters', may: ['teacher', 200], mayNot: null },
    {
      operation: 'saveFilter',
      path: () => '/saved-filters',
      json: { ...FILTER, unitId: world.unit('school') },
      may: ['head', 201],
      mayNot: ['otherHead', 403],
    },
    {
      operation: 'removeFilter',
      path: () => `/saved-filters/${asked.filter}`,
      may: ['head', 204],
      mayNot: ['otherHead', 404],
    },
    {
      operation: 'listUnitHistory',
      path: () => `/units/${world.unit('school')}/history`,
      may: ['teacher', 200],
      mayNot: null,
    },
    {
      operation: 'listPersonHistory',
      path: () => `/people/${world.person('head')}/history`,
      may: ['schoolAdministrator', 200],
      mayNot: ['teacher', 404],
    },
  ];
}

/** What must be there to be asked about. */
export async function askForOwn(ask: ApiWorld['ask']): Promise<void> {
  const made = await ask({
    path: '/saved-filters',
    method: 'POST',
    as: 'head',
    headers: once(),
    json: FILTER,
  });
  asked.filter = made.body.id;
}
