import { recordOperations } from '../audit/record.api.ts';
import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { calendarOperations } from '../calendar/calendar.api.ts';
import { schoolCalendarOperations } from '../calendar/school-calendar.api.ts';
import { deliveryOperations } from '../deliveries/delivery.api.ts';
import { webhookOperations } from '../deliveries/webhook.api.ts';
import { directiveOperations } from '../directives/directive.api.ts';
import { directiveRecordOperations } from '../directives/directive-record.api.ts';
import { intakeOperations } from '../directives/intake.api.ts';
import { lintOperations } from '../directives/lint.api.ts';
import { reviewOperations } from '../directives/review.api.ts';
import { reviewDeskOperations } from '../directives/review-desk.api.ts';
import { noticeOperations } from '../notices/notice.api.ts';
import { noticeChoiceOperations } from '../notices/notice-choice.api.ts';
import { accountOperations } from '../people/account.api.ts';
import { actorOfApiKey } from '../people/api-key.actions.ts';
import { apiKeyOperations } from '../people/api-key.api.ts';
import { API_SCOPES } from '../people/api-scope.ts';
import { authorisationOperations } from '../people/authorisation.api.ts';
import { correctionRequestOperations } from '../people/correction-request.api.ts';
import { invitationOperations } from '../people/invitation.api.ts';
import { meOperations } from '../people/me.api.ts';
import { ownDataOperations } from '../people/own-data.api.ts';
import { personOperations } from '../people/person.api.ts';
import { personRecordOperations } from '../people/person-record.api.ts';
import { apiDocument } from '../platform/api-document.ts';
import { ANY_KEY, type Operation } from '../platform/api-operation.ts';
import type { ApiDeps, ApiFacts, Caller } from '../platform/api-server.ts';
import { asSystem } from '../platform/asking.ts';
import { reminderOperations } from '../reminders/reminder.api.ts';
import { urgingOperations } from '../reminders/urging.api.ts';
import { assignmentOperations } from '../tasks/assignment.api.ts';
import { bulkOperations } from '../tasks/bulk.api.ts';
import { cascadeOperations } from '../tasks/cascade.api.ts';
import { dueCalendarOperations } from '../tasks/due-calendar.api.ts';
import { issuedSetOperations } from '../tasks/issued-set.api.ts';
import { matrixOperations } from '../tasks/matrix.api.ts';
import { moveOperations } from '../tasks/move.api.ts';
import { numbersOperations } from '../tasks/numbers.api.ts';
import { recurrenceOperations } from '../tasks/recurrence.api.ts';
import { reportPhraseOperations } from '../tasks/report-phrase.api.ts';
import { resultsBelowOperations } from '../tasks/results-below.api.ts';
import { savedFilterOperations } from '../tasks/saved-filter.api.ts';
import { orderOperations } from '../tasks/spoken-order.api.ts';
import { staffPartOperations } from '../tasks/staff-part.api.ts';
import { taskOperations } from '../tasks/task.api.ts';
import { taskChainOperations } from '../tasks/task-chain.api.ts';
import { taskRecordOperations } from '../tasks/task-record.api.ts';
import { taskTableOperations } from '../tasks/task-table.api.ts';
import { todayOperations } from '../tasks/today.api.ts';
import { unitLoadOperations } from '../tasks/unit-load.api.ts';
import { sheetFileOperations } from '../units/sheet-file.api.ts';
import { sheetImportOperations } from '../units/sheet-import.api.ts';
import { unitOperations } from '../units/unit.api.ts';
import { unitChangeOperations } from '../units/unit-change.api.ts';
import { unitRecordOperations } from '../units/unit-record.api.ts';
import { unitSetOperations } from '../units/unit-set.api.ts';
import { unitTreeOperations } from '../units/unit-tree.api.ts';
import type { ApiActions } from '../web/api.ts';

/** Every operation of the interface for programs, in the order in which the documentation lists them. */
export const OPERATIONS: readonly Operation<ApiActions>[] = [
  ...meOperations,
  ...ownDataOperations,
  ...directiveOperations,
  ...intakeOperations,
  ...reviewOperations,
  ...reviewDeskOperations,
  ...lintOperations,
  ...directiveRecordOperations,
  ...todayOperations,
  ...assignmentOperations,
  ...moveOperations,
  ...bulkOperations,
  ...taskTableOperations,
  ...cascadeOperations,
  ...resultsBelowOperations,
  ...staffPartOperations,
  ...taskOperations,
  ...taskChainOperations,
  ...taskRecordOperations,
  ...issuedSetOperations,
  ...recurrenceOperations,
  ...orderOperations,
  ...numbersOperations,
  ...matrixOperations,
  ...dueCalendarOperations,
  ...unitLoadOperations,
  ...reportPhraseOperations,
  ...savedFilterOperations,
  ...noticeOperations,
  ...noticeChoiceOperations,
  ...reminderOperations,
  ...urgingOperations,
  ...unitOperations,
  ...unitTreeOperations,
  ...unitChangeOperations,
  ...unitSetOperations,
  ...sheetImportOperations,
  ...sheetFileOperations,
  ...personOperations,
  ...authorisationOperations,
  ...invitationOperations,
  ...accountOperations,
  ...apiKeyOperations,
  ...correctionRequestOperations,
  ...calendarOperations,
  ...schoolCalendarOperations,
  ...recordOperations,
  ...unitRecordOperations,
  ...personRecordOperations,
  ...webhookOperations,
  ...deliveryOperations,
];

/** Requests of one key or one person in a minute. */
export const REQUESTS_PER_MINUTE = 600;

const INFO = {
  title: 'Đôn Đốc',
  version: '1',
  description: [
    'Theo dõi việc thực hiện văn bản chỉ đạo: cùng thao tác, cùng quyền như trên các trang. Hướng dẫn: docs/api.md.',
    'Following directives until they are done: the same actions and the same rights as the pages. Guide: docs/api.md.',
  ].join('\n\n'),
  tags: [
    { name: 'directives', description: 'Văn bản chỉ đạo' },
    { name: 'review', description: 'Soát và giao' },
    { name: 'tasks', description: 'Nhiệm vụ và việc được giao' },
    { name: 'notices', description: 'Thông báo' },
    { name: 'units', description: 'Đơn vị' },
    { name: 'people', description: 'Người và chức vụ' },
    { name: 'calendar', description: 'Lịch làm việc và năm học' },
    { name: 'record', description: 'Nhật ký' },
    { name: 'deliveries', description: 'Webhook và thư gửi đi' },
  ],
} as const;

/** The OpenAPI document, as it is served and checked in. */
export function openApiDocument() {
  const known = [...Object.keys(API_SCOPES), ANY_KEY];
  for (const { id, scope } of OPERATIONS) {
    if (!known.includes(scope)) throw new Error(`operation ${id} names the unknown scope "${scope}"`);
  }
  return apiDocument(OPERATIONS, INFO);
}

let text: string | undefined;

/** Made once in a process. */
export function openApiText(): string {
  text ??= `${JSON.stringify(openApiDocument(), null, 2)}\n`;
  return text;
}

/** Programs say their language in a header; a browser that says none has chosen it on the pages. */
export function factsForApi(request: Request, facts: ApiFacts): ApiFacts {
  const wanted = request.headers.get('accept-language');
  return wanted === null ? facts : { ...facts, locale: localeAsked(wanted) };
}

/** The one of ours that is wanted more; Vietnamese where neither is. */
function localeAsked(header: string): Locale {
  const weight = (locale: Locale): number => {
    const weights = header.split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      const said = parameters.map((one) => /^\s*q=(?<q>[01](?:\.\d{0,3})?)\s*$/u.exec(one)?.groups?.['q']);
      return name.split('-')[0] === locale ? Number(said.find((q) => q !== undefined) ?? 1) : 0;
    });
    return Math.max(...weights);
  };
  return weight('en') > weight('vi') ? 'en' : 'vi';
}

type KeyDeps = Parameters<typeof actorOfApiKey>[0] & {
  /** Who is signed in, by the cookies of the request. */
  readonly actorOfSession: (request: Request, facts: ApiFacts) => Promise<Actor | null>;
};

/** With a key no cookie counts: what a page of another site makes a browser send along changes nothing. */
export function whoAsks(deps: KeyDeps): ApiDeps<ApiActions>['whoAsks'] {
  return async (request, facts): Promise<Caller | null> => {
    const authorization = request.headers.get('authorization');
    if (authorization === null) {
      const actor = await deps.actorOfSession(request, facts);
      return actor === null ? null : { actor, scopes: null, countedAs: `person ${actor.personId}` };
    }
    const key = /^Bearer +(?<key>\S{1,200})$/iu.exec(authorization)?.groups?.['key'];
    const holder = key === undefined ? null : await asSystem(() => actorOfApiKey(deps, key, facts));
    if (holder === null) throw new AppError('key_invalid');
    return { actor: holder.actor, scopes: holder.scopes, countedAs: `key ${holder.keyId}` };
  };
}
