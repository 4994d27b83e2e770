import { createContext, type RouterContextProvider, redirect } from 'react-router';
import type { RecordActions } from '../audit/record.actions.ts';
import type { RetentionActions } from '../audit/retention.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Locale } from '../base/text.ts';
import type { CalendarActions } from '../calendar/calendar-page.actions.ts';
import type { DeliveryActions } from '../deliveries/delivery.actions.ts';
import type { WebhookActions } from '../deliveries/webhook.actions.ts';
import type { DirectiveActions } from '../directives/directive.actions.ts';
import type { FileActions } from '../files/file.actions.ts';
import type { NoticeActions } from '../notices/notice.actions.ts';
import type { NoticeChoiceActions } from '../notices/notice-choice.actions.ts';
import type { PersonActions } from '../people/account.actions.ts';
import type { ApiKeyActions } from '../people/api-key.actions.ts';
import type { AuthorisationActions } from '../people/authorisation.actions.ts';
import type { CorrectionRequestActions } from '../people/correction.actions.ts';
import type { HandoverActions } from '../people/handover.actions.ts';
import type { InvitationActions } from '../people/invitation.actions.ts';
import type { OpenIdActions } from '../people/openid.actions.ts';
import type { OwnAccountActions } from '../people/own-account.actions.ts';
import type { OwnDataActions } from '../people/own-data.actions.ts';
import type { PasskeyActions } from '../people/passkey.actions.ts';
import type { PersonPageActions } from '../people/person-page.actions.ts';
import type { PersonRecordActions } from '../people/person-record.actions.ts';
import type { PositionActions } from '../people/position.actions.ts';
import type { StandInActions } from '../people/position-stand-in.actions.ts';
import type { SecondFactorActions } from '../people/second-factor.actions.ts';
import type { SecondFactorRuleActions } from '../people/second-factor-rule.actions.ts';
import type { SetUpActions } from '../people/set-up.actions.ts';
import type { SignIn } from '../people/sign-in.ts';
import type { NextStep } from '../people/standing.ts';
import type { Halfway } from '../people/visitor.ts';
import type { ApiOverview } from '../platform/api-overview.ts';
import type { ReminderActions } from '../reminders/reminder.actions.ts';
import type { MailedReportActions } from '../tasks/mailed-report.actions.ts';
import type { TaskActions } from '../tasks/task.actions.ts';
import type { SheetImportActions } from '../units/sheet-import.actions.ts';
import type { UnitActions } from '../units/unit.actions.ts';
import type { UnitChangeActions } from '../units/unit-change.actions.ts';
import type { UnitImportActions } from '../units/unit-import.actions.ts';
import type { UnitRecordActions } from '../units/unit-record.actions.ts';
import type { UnitSetActions } from '../units/unit-set.actions.ts';

/**
 * The use cases that pages may call, one line per noun, made in main/ and handed over with every request:
 *
 *   readonly tasks: TaskActions;   // import type { TaskActions } from '../tasks/task.actions.ts';
 *
 * Types only: the bundle of the pages must hold no second copy of the server.
 */
export interface Actions {
  readonly tasks: TaskActions;
  readonly notices: NoticeActions;
  readonly noticeChoice: NoticeChoiceActions;
  readonly reminders: ReminderActions;
  readonly calendar: CalendarActions;
  readonly files: FileActions;
  readonly directives: DirectiveActions;
  readonly units: UnitActions & UnitImportActions & UnitRecordActions;
  readonly sheetImports: SheetImportActions;
  readonly unitChanges: UnitChangeActions;
  readonly unitSets: UnitSetActions;
  readonly people: PersonActions &
    PersonPageActions &
    PositionActions &
    HandoverActions &
    AuthorisationActions &
    StandInActions &
    InvitationActions &
    PersonRecordActions &
    CorrectionRequestActions &
    OwnDataActions;
  readonly setUp: SetUpActions;
  readonly signIn: SignIn;
  readonly ownAccount: OwnAccountActions;
  readonly secondFactor: SecondFactorActions;
  readonly secondFactorRules: SecondFactorRuleActions;
  readonly apiKeys: ApiKeyActions;
  readonly apiOverview: () => ApiOverview;
  readonly passkeys: PasskeyActions;
  readonly openId: OpenIdActions;
  readonly deliveries: DeliveryActions;
  readonly mailedReports: MailedReportActions;
  readonly record: RecordActions & RetentionActions;
  readonly webhooks: WebhookActions;
}

/** What the server knows about a request before a page runs. */
export interface AppContext {
  readonly actions: Actions;
  /** Who is signed in, or null; null as well while a step of signing in is still to be taken. */
  readonly actor: Actor | null;
  /** Who has that step left, and which: to be looked at by the pages of that step alone. */
  readonly halfway?: Halfway | null;
  /** The day from which whoever is signed in will need a second factor, and has none yet. */
  readonly secondFactorFrom?: Temporal.PlainDate | null;
  /** The civil day of the clock, which a demonstration or a test may have put on another day. */
  readonly today: Temporal.PlainDate;
  readonly locale: Locale;
  readonly requestId: string;
  /** IP address of the other end, where it is known. */
  readonly address: string | null;
  readonly demonstration: boolean;
  /** Where unexpected errors of pages go; without it they are written to standard error. */
  readonly reportError?: (error: unknown, requestId: string) => void;
}

export type SignedIn = AppContext & { readonly actor: Actor };

/**
 * The key under which the server puts the AppContext. The server runs unbuilt and must take this key from the built
 * bundle (`build.entry.module.appContext`): importing this file there would make a second, different key.
 */
export const appContext = createContext<AppContext>();

/** What loaders and form actions of React Router are given, as far as the shell needs it. */
export interface PageArgs {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

export function appOf(context: Readonly<RouterContextProvider>): AppContext {
  return context.get(appContext);
}

/** The signed-in request, or a redirect to the sign-in page that leads back here afterwards. */
export function requireActor(args: PageArgs): SignedIn {
  const app = appOf(args.context);
  const { actor } = app;
  if (actor === null) {
    throw redirect(app.halfway ? stepPath(app.halfway.next, pageOf(args.request)) : signInPath(args.request));
  }
  return { ...app, actor };
}

/** For the pages on which a second factor is set up: also somebody who can do nothing else before that. */
export function requireActorSettingUp(args: PageArgs): SignedIn {
  const app = appOf(args.context);
  const { halfway } = app;
  return halfway?.next === 'set-up' ? { ...app, actor: halfway.actor } : requireActor(args);
}

const STEPS = {
  code: '/dang-nhap/ma',
  passkey: '/dang-nhap/khoa-truy-cap',
  'set-up': '/tai-khoan/hai-lop',
} as const;

/** Where the step is taken that comes before anything else; it leads on to a page of this site. */
export function stepPath(next: NextStep, target: string): string {
  return target === '/' ? STEPS[next] : `${STEPS[next]}?tiep=${encodeURIComponent(target)}`;
}

/** The sign-in address that returns to the page asked for; after a form post, to the page that showed the form. */
export function signInPath(request: Request): string {
  const target = pageOf(request);
  return target === '/' ? '/dang-nhap' : `/dang-nhap?tiep=${encodeURIComponent(target)}`;
}

function pageOf(request: Request): string {
  const url = new URL(request.url);
  // Navigations by script ask for `/van-ban.data`, the page itself is `/van-ban`.
  const page = url.pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/');
  url.searchParams.delete('_routes');
  url.searchParams.delete('index');
  const search = url.searchParams.toString();
  return search === '' ? page : `${page}?${search}`;
}

/** Only addresses of this site are followed after sign-in or a change of language; anything else leads home. */
export function safeReturnPath(text: unknown): string {
  return typeof text === 'string' && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text) ? text : '/';
}
