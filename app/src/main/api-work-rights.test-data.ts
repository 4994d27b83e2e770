import { type ApiWorld, once } from '../../test/api-world.ts';
import type { Right } from './api-right.test-data.ts';

/** Who may do what with work: its days and figures, its parts, what was issued, reviewed, ordered and reminded of. */

type About = Pick<ApiWorld, 'world' | 'assignment' | 'directive'>;

/** Filled in by `askForWork`. */
const asked = { task: '', part: '', order: '', draft: '00000000-0000-7000-8000-000000000000' };

const JUNE = 'from=2024-06-01&to=2024-06-30';
const everybody = { may: ['teacher', 200], mayNot: null } as const;
const itsOwn = { may: ['head', 200], mayNot: ['otherHead', 404] } as const;
const desk = (status: number) => ({ may: ['clerk', status], mayNot: ['head', 403] }) as const;

export function workRights(about: About): readonly Right[] {
  return [...ofAssignment(about), ...lists(about), ...ofTask(about), ...review(about), ...orders(about)];
}

function ofAssignment({ world, assignment }: About): readonly Right[] {
  const on = (rest: string) => () => `/assignments/${assignment}${rest}`;
  return [
    { operation: 'getStaffParts', path: on('/parts'), may: ['head', 200], mayNot: ['specialist', 403] },
    {
      operation: 'addStaffPart',
      path: on('/parts'),
      json: { personId: world.person('teacher'), text: 'Chụp ảnh phòng học', due: null },
      may: ['head', 201],
      mayNot: ['specialist', 403],
    },
    {
      operation: 'markStaffPart',
      path: () => on(`/parts/${asked.part}/done`)(),
      json: { done: true },
      may: ['teacher', 204],
      mayNot: ['otherHead', 404],
    },
    {
      operation: 'removeStaffPart',
      path: () => on(`/parts/${asked.part}`)(),
      may: ['head', 204],
      mayNot: ['otherHead', 404],
    },
    { operation: 'getResultsBelow', path: on('/results-below'), ...itsOwn },
    { operation: 'getPeriodsBeside', path: on('/periods'), ...itsOwn },
  ];
}

function lists({ world, directive }: About): readonly Right[] {
  return [
    { operation: 'getToday', path: () => '/today', ...everybody },
    {
      operation: 'listMatrixUnits',
      path: () => `/directives/${directive}/matrix`,
      may: ['clerk', 200],
      mayNot: ['otherHead', 404],
    },
    { operation: 'getTimeline', path: () => '/timeline', ...everybody },
    { operation: 'getDueCalendar', path: () => '/due-calendar?month=2024-06', ...everybody },
    { operation: 'listUnitLoads', path: () => `/unit-loads?${JUNE}`, ...everybody },
    {
      operation: 'getUnitLoad',
      path: () => `/units/${world.unit('school')}/load?${JUNE}`,
      ...itsOwn,
    },
    {
      operation: 'listCountedAssignments',
      path: () => `/numbers/assignments?figure=total&directiveId=${directive}`,
      ...itsOwn,
    },
    {
      operation: 'getNumbersFile',
      path: () => `/numbers/files/xlsx?directiveId=${directive}`,
      ...itsOwn,
    },
    { operation: 'exportAssignments', path: () => '/assignment-sheets/csv', ...everybody },
    { operation: 'listIntakes', path: () => '/intakes', ...everybody },
    { operation: 'getUnseenNotices', path: () => '/notices/unseen', ...everybody },
    { operation: 'listSnoozed', path: () => '/me/snoozed', ...everybody },
    { operation: 'getCalendarFeed', path: () => '/me/calendar-feed', ...everybody },
    {
      operation: 'endCalendarFeed',
      path: () => '/me/calendar-feed',
      may: ['teacher', 204],
      mayNot: null,
    },
    {
      operation: 'changeReminderLadder',
      path: () => '/reminder-ladder',
      json: { steps: [{ importance: 'normal', days: 1, to: ['doer'] }] },
      ifMatch: '*',
      may: ['schoolAdministrator', 200],
      mayNot: ['clerk', 403],
    },
  ];
}

function ofTask({ world, assignment, directive }: About): readonly Right[] {
  const on = (rest: string) => () => `/tasks/${asked.task}${rest}`;
  return [
    { operation: 'listTaskHistory', path: on('/history'), ...itsOwn },
    { operation: 'getTaskChain', path: on('/chain'), ...itsOwn },
    // Who may not give the task to others finds no set of it.
    { operation: 'getSetsSinceIssue', path: () => `/sets-since-issue?taskId=${asked.task}`, ...everybody },
    // It was issued to units one by one, not to a set.
    {
      operation: 'assignToJoinedUnits',
      path: () => '/sets-since-issue/assignments',
      get json() {
        return {
          directiveId: directive,
          chosen: [{ taskId: asked.task, unitId: world.unit('other') }],
          due: null,
        };
      },
      may: ['clerk', 404],
      mayNot: ['head', 404],
    },
    {
      operation: 'previewMoves',
      path: () => '/moves/preview',
      json: { act: 'hand-over', assignmentIds: [assignment] },
      ...everybody,
    },
    { operation: 'getOpenWork', path: () => `/open-work?directiveId=${directive}`, ...everybody },
    {
      operation: 'previewReminders',
      path: () => '/reminders/preview',
      json: { assignmentIds: [assignment] },
      ...everybody,
    },
    {
      operation: 'setImportance',
      path: on('/importance'),
      json: { importance: 'important' },
      may: ['clerk', 204],
      mayNot: ['head', 404],
    },
    {
      operation: 'changeFollower',
      path: () => '/follower-changes',
      json: { assignmentIds: [assignment], followerId: world.person('specialist') },
      ...desk(200),
    },
  ];
}

function review({ world, directive }: About): readonly Right[] {
  const on = (rest: string) => () => `/directives/${directive}${rest}`;
  return [
    { operation: 'listDirectiveHistory', path: on('/history'), ...itsOwn },
    { operation: 'getCitations', path: on('/citations'), ...itsOwn },
    { operation: 'getCorrections', path: on('/corrections'), ...desk(200) },
    { operation: 'listEdits', path: on('/edits'), ...desk(200) },
    {
      operation: 'getDraftUnits',
      path: () => on(`/drafts/${asked.draft}/units`)(),
      may: ['clerk', 404],
      mayNot: ['head', 403],
    },
    { operation: 'searchParties', path: on('/parties?query=truong'), ...desk(200) },
    { operation: 'listFollowers', path: () => '/follower-choices', ...everybody },
    // It is issued, and nobody reviews it any more.
    {
      operation: 'exceptUnit',
      path: on('/exceptions'),
      get json() {
        return { draftId: asked.draft, version: 1, unitId: world.unit('school'), back: false };
      },
      ...desk(409),
    },
    {
      operation: 'resolveParty',
      path: on('/resolutions'),
      json: { written: 'Các trường', choice: { words: 'truong' } },
      ...desk(409),
    },
    { operation: 'getLint', path: on('/lint'), ...desk(200) },
    {
      operation: 'dismissFinding',
      path: on('/lint/dismissals'),
      json: { rule: 'deadline-before-issue', start: 0, end: 1, aside: true },
      ...desk(204),
    },
    {
      operation: 'listLintRules',
      path: () => '/lint-rules',
      may: ['schoolAdministrator', 200],
      mayNot: ['clerk', 403],
    },
    {
      operation: 'switchLintRule',
      path: () => '/lint-rules/deadline-before-issue/switch',
      json: { to: 'off' },
      may: ['schoolAdministrator', 204],
      mayNot: ['clerk', 403],
    },
  ];
}

function orders({ world, directive }: About): readonly Right[] {
  const on = (rest: string) => () => `/orders/${asked.order}${rest}`;
  return [
    // No file came with it.
    { operation: 'getOrderFile', path: on('/file'), may: ['clerk', 404], mayNot: ['head', 404] },
    { operation: 'getOrderChoices', path: () => '/order-choices', ...desk(200) },
    {
      operation: 'giveOrder',
      path: on('/task'),
      json: {
        unitIds: [world.unit('school')],
        due: '2024-06-28',
        followerId: null,
        confirmingUnitId: null,
      },
      may: ['clerk', 201],
      mayNot: ['head', 404],
    },
    {
      operation: 'linkOrder',
      path: on('/directive'),
      json: { directiveId: directive },
      may: ['clerk', 201],
      mayNot: ['head', 404],
    },
  ];
}

/** What must be there to be asked about. */
export async function askForWork(
  ask: ApiWorld['ask'],
  { world, assignment }: About,
  { task, order }: { readonly task: string; readonly order: string },
): Promise<void> {
  asked.task = task;
  asked.order = order;
  const split = await ask({
    path: `/assignments/${assignment}/parts`,
    method: 'POST',
    as: 'head',
    headers: once(),
    json: { personId: world.person('teacher'), text: 'Kiểm tra hệ thống điện', due: null },
  });
  asked.part = split.body.parts[0].id;
}
