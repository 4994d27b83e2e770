// Written by "npm run db:generate" from app/db/migrations; not by hand.
import type { ColumnType, Generated } from 'kysely';

/** A civil day, 'YYYY-MM-DD'. */
export type CivilDate = string;
/** A moment, '2024-06-20T01:02:03.456789Z'. */
export type Instant = string;
/** A range of days as PostgreSQL writes it, '[2024-06-20,)': first day in, last day out. */
export type DateRange = string;
/** Read: parsed. Written: JSON text, because the driver would send a list as a PostgreSQL array. */
export type Json = ColumnType<unknown, string, string>;
export type NullableJson = ColumnType<unknown, string | null, string | null>;
/** With a default, so it may be left out. */
export type GeneratedJson = ColumnType<unknown, string | undefined, string>;

/** What a request that makes something answered, under its Idempotency-Key; kept for 24 hours. */
export interface ApiAnswerTable {
  person_id: string;
  key: string;
  request_hash: Buffer;
  status: number | null;
  body: string | null;
  location: string | null;
  at: Generated<Instant>;
}

/** How many requests a key, a person or an address sent in a minute. */
export interface ApiUseTable {
  caller: string;
  minute: Instant;
  requests: number;
}

/** One task for one unit (and one period). Its events are the truth; the columns are their projection. */
export interface AssignmentTable {
  root_id: string;
  id: Generated<string>;
  task_id: string;
  unit_id: string;
  period: Generated<string>;
  original_due: CivilDate | null;
  current_due: CivilDate | null;
  state: 'assigned' | 'received' | 'in-progress' | 'submitted' | 'rework' | 'suspended' | 'done' | 'returned' | 'cancelled' | 'superseded';
  percent: Generated<number>;
  submitted_on: CivilDate | null;
  opened_at: Instant | null;
  last_seq: number;
  last_event_at: Instant;
  suspended_on: CivilDate | null;
  suspended_days: Generated<number>;
  extension_due: CivilDate | null;
  explanation_asked_on: CivilDate | null;
  cause: 'recorded' | 'accepted' | 'refused' | null;
  given_on: CivilDate;
  changed_on: ColumnType<CivilDate, never, never>;
  done_on: CivilDate | null;
  updated_on: CivilDate | null;
  station_unit_id: string | null;
}

/** Everything that happened to an assignment; append-only. */
export interface AssignmentEventTable {
  root_id: string;
  assignment_id: string;
  seq: number;
  kind: string;
  at: Instant;
  on_day: CivilDate;
  person_id: string;
  unit_id: string;
  data: GeneratedJson;
  request_key: string | null;
}

/** A part of an assignment for one person of its unit (chia việc trong đơn vị), with a mark when it is done. */
export interface AssignmentPartTable {
  root_id: string;
  id: Generated<string>;
  assignment_id: string;
  person_id: string;
  text: string;
  due: CivilDate | null;
  made_at: Instant;
  made_by: string;
  done_at: Instant | null;
  done_by: string | null;
  removed_at: Instant | null;
  removed_by: string | null;
  request_key: string | null;
}

/** How assignments read at the end of earlier days; written with every event that changes them, equal to the fold of the events until then. */
export interface AssignmentPastTable {
  root_id: string;
  assignment_id: string;
  from_on: CivilDate;
  until_on: CivilDate;
  task_id: string;
  unit_id: string;
  state: string;
  original_due: CivilDate | null;
  current_due: CivilDate | null;
  submitted_on: CivilDate | null;
  suspended_on: CivilDate | null;
  suspended_days: number;
  cause: string | null;
  opened: boolean;
  given_on: CivilDate;
  done_on: CivilDate | null;
  updated_on: CivilDate | null;
}

/** Where the next seal goes; an entry cut off the end of the record is missed here. */
export interface AuditChainEndTable {
  singleton: Generated<boolean>;
  position: number;
  hash: Buffer;
}

/** Who did what to what, when, from where; the application may only add to it. */
export interface AuditEntryTable {
  seq: Generated<number>;
  at: Instant;
  person_id: string | null;
  actor_name: string;
  action: string;
  object_kind: string;
  object_id: string;
  detail: GeneratedJson;
  request_id: string;
  address: string | null;
  body_salt: Generated<string | null>;
  origin_salt: Generated<string | null>;
  change_id: ColumnType<string | null, never, never>;
  unit_id: ColumnType<string | null, never, never>;
}

/** The chain over the record: entries in the order of their commits, without gaps. */
export interface AuditSealTable {
  position: number;
  seq: number;
  previous: Buffer;
  hash: Buffer;
  version: Generated<number>;
  at: Instant | null;
  class: 'sign-in' | 'act' | null;
  body_digest: Buffer | null;
  origin_digest: Buffer | null;
}

/** Changes of the office calendar, each of one or more days at once; taken back while nobody has changed the same days since. */
export interface CalendarChangeTable {
  id: Generated<string>;
  made_at: Instant;
  person_id: string;
  before: Json;
  after: Json;
  undone_at: Instant | null;
}

/** Days on which offices differ from Monday to Friday: holidays, days in lieu, swapped working days, with the announcement they come from. */
export interface CalendarDayTable {
  day: CivilDate;
  kind: 'holiday' | 'extra-working-day';
  name: string;
  source: string;
}

/** The secret address at which somebody's calendar programme reads their deadlines. */
export interface CalendarFeedTable {
  person_id: string;
  secret_hash: string;
  made_at: Instant;
}

/** What somebody wants corrected in what is kept of them, and what became of it. */
export interface CorrectionRequestTable {
  id: Generated<string>;
  person_id: string;
  field: 'name' | 'email' | 'phone' | 'position';
  position_id: string | null;
  before: string;
  wanted: string;
  reason: string;
  made_at: Instant;
  state: Generated<'open' | 'accepted' | 'refused' | 'withdrawn'>;
  decided_at: Instant | null;
  decided_by: string | null;
  answer: Generated<string>;
}

/** What leaves the house, once: written with the act that causes it, sent afterwards. Failed means: it is tried again. */
export interface DeliveryTable {
  id: Generated<string>;
  channel: 'email' | 'webhook';
  address: string;
  recipient: Generated<string>;
  person_id: string | null;
  subject: string;
  content: Json;
  secrets: Buffer | null;
  dedupe_key: string;
  state: Generated<'queued' | 'failed' | 'sent' | 'given-up'>;
  round: Generated<number>;
  attempts: Generated<number>;
  next_attempt_at: Generated<Instant | null>;
  lease: string | null;
  lease_until: Instant | null;
  made_at: Instant;
  sent_at: Instant | null;
  endpoint_id: string | null;
}

/** Each time something was tried to be delivered, and what came of it. */
export interface DeliveryAttemptTable {
  delivery_id: string;
  number: number;
  round: number;
  at: Instant;
  took_ms: number;
  outcome: 'sent' | 'failed';
  status: number | null;
  error: string | null;
}

/** A directive with its text and reading: received, under review, issued, closed. */
export interface DirectiveTable {
  root_id: string;
  id: Generated<string>;
  state: Generated<'received' | 'under-review' | 'issued' | 'closed'>;
  document_type: string | null;
  number: string | null;
  title: string;
  issuer: string | null;
  issuer_unit_id: string | null;
  issue_date: string | null;
  signer: string | null;
  header_version: Generated<number>;
  follower_id: string | null;
  keeper_unit_id: string;
  file_id: string | null;
  text: string;
  content_hash: string;
  reading: Json;
  reader: string;
  received_at: Instant;
  received_by: string;
  issued_at: Instant | null;
  issued_by: string | null;
  extraction: GeneratedJson;
  header_doubts: GeneratedJson;
}

export interface DraftTaskTable {
  root_id: string;
  directive_id: string;
  id: Generated<string>;
  version: Generated<number>;
  data: Json;
}

export interface EventFileTable {
  root_id: string;
  assignment_id: string;
  seq: number;
  file_id: string;
}

/** A file as it was handed in; its bytes lie in the blob store under their SHA-256. */
export interface FileTable {
  id: Generated<string>;
  hash: string;
  name: string;
  media_type: string;
  size: number;
  uploaded_by: string;
  created_at: Generated<Instant>;
}

export interface InstallationTable {
  singleton: Generated<boolean>;
  root_unit_id: string | null;
  demonstration_today: CivilDate | null;
  before_means: Generated<'previous-day' | 'same-day'>;
  set_up_at: Instant | null;
  units_state: Generated<string>;
  keep_origin_months: Generated<number>;
  keep_act_years: Generated<number | null>;
}

/** How far the reading of one upload has come, so that it can be left and found again. */
export interface IntakeTable {
  id: Generated<string>;
  root_id: string;
  person_id: string;
  name: string;
  stage: 'receiving' | 'extracting' | 'reading' | 'storing' | 'done' | 'refused';
  done: Generated<number>;
  total: Generated<number>;
  error_code: string | null;
  directive_id: string | null;
  started_at: Instant;
  updated_at: Instant;
}

/** Who was invited to set a password; used once, until it expires or a newer one takes its place. */
export interface InvitationTable {
  id: Generated<string>;
  person_id: string;
  code_hash: Buffer;
  made_at: Instant;
  made_by: string;
  expires_at: Instant;
  used_at: Instant | null;
  withdrawn_at: Instant | null;
  delivery_id: string | null;
}

/** What is to be done by a worker; gone when it is done. */
export interface JobTable {
  id: Generated<string>;
  kind: string;
  payload: GeneratedJson;
  key: string | null;
  run_at: Generated<Instant>;
  attempts: Generated<number>;
  lease: string | null;
  lease_until: Instant | null;
  last_error: string | null;
  failed_at: Instant | null;
  made_at: Generated<Instant>;
}

/** Findings of the lint that somebody looked at and put aside for one directive. */
export interface LintDismissalTable {
  root_id: string;
  directive_id: string;
  rule: string;
  span_start: number;
  span_end: number;
  person_id: string;
  at: Instant;
}

/** Rules of the lint that an administrator switched off for the whole installation. */
export interface LintRuleOffTable {
  root_id: string;
  rule: string;
  person_id: string;
  at: Instant;
}

export interface NoticeTable {
  root_id: string;
  id: Generated<string>;
  person_id: string;
  kind: 'issued' | 'submitted' | 'confirmed' | 'sent-back' | 'returned' | 'deadline-changed' | 'cancelled' | 'reassigned' | 'inherited' | 'handed-over' | 'webhook-off' | 'correction-asked' | 'correction-accepted' | 'correction-refused' | 'passed-on' | 'given-away' | 'extension-asked' | 'extension-granted' | 'extension-refused' | 'explanation-asked' | 'explained' | 'cause-recorded' | 'cause-accepted' | 'cause-refused' | 'suspended' | 'resumed' | 'superseded' | 'reminder' | 'urged' | 'to-forward' | 'forwarded';
  directive_id: string | null;
  task_id: string | null;
  assignment_id: string | null;
  data: GeneratedJson;
  at: Instant;
  seen_at: Instant | null;
  dedupe_key: string;
}

/** How somebody wants to be told beside the notices in the software; who has no row, not at all. */
export interface NoticeChoiceTable {
  person_id: string;
  email: 'none' | 'at-once' | 'digest';
  digest_at: string;
  quiet_from: string;
  quiet_until: string;
  locale: 'vi' | 'en';
}

/** Notices that are to be told by e-mail, and by which e-mail they were. */
export interface NoticeEmailTable {
  root_id: string;
  notice_id: string;
  person_id: string;
  delivery_id: string | null;
  told_at: Instant | null;
}

export interface PersonTable {
  id: Generated<string>;
  name: string;
  email: string | null;
  phone: string | null;
  account_id: string | null;
  created_at: Generated<Instant>;
}

/** Who acts for which unit as what, from when to when. Rights follow from positions that hold on the day. */
export interface PositionTable {
  id: Generated<string>;
  person_id: string;
  unit_id: string;
  role: 'leader' | 'head' | 'specialist' | 'clerk' | 'staff' | 'administrator';
  title: string;
  valid: DateRange;
  acting_for: string | null;
  authorised_by: string | null;
  basis: string | null;
}

/** What the events of a recurrence come to, kept beside them so that what is due can be asked for. */
export interface RecurrenceTable {
  root_id: string;
  task_id: string;
  state: 'running' | 'paused' | 'ended';
  unit_ids: string[];
  next_on: CivilDate | null;
  last_seq: number;
}

/** Everything that happened to the recurrence of a task; append-only. */
export interface RecurrenceEventTable {
  root_id: string;
  task_id: string;
  seq: number;
  kind: 'begun' | 'rule-changed' | 'paused' | 'resumed' | 'ended' | 'skipped' | 'unskipped' | 'unit-joined' | 'transferred';
  at: Instant;
  on_day: CivilDate;
  person_id: string;
  unit_id: string;
  data: GeneratedJson;
}

/** Who was reminded of which work at which step, by which notice, and whether it was seen. */
export interface ReminderTable {
  root_id: string;
  assignment_id: string;
  step: string;
  person_id: string;
  due: CivilDate | null;
  days: number | null;
  urging_id: string | null;
  notice_id: string | null;
  at: Instant;
  seen_at: Instant | null;
}

/** When whom is reminded of work before and after its last day, by importance. */
export interface ReminderLadderTable {
  root_id: string;
  steps: Json;
  changed_at: Instant;
  changed_by: string;
}

/** How far reminders are written; locked by whoever writes them. */
export interface ReminderScanTable {
  root_id: string;
  day: CivilDate;
}

/** Phrases that are offered where a report is written; the installation without a row has those that the software brings. */
export interface ReportPhrasesTable {
  root_id: string;
  unit_id: string | null;
  phrases: string[];
  changed_at: Instant;
  changed_by: string;
}

/** Every change made in review, in order; append-only. */
export interface ReviewEditTable {
  root_id: string;
  directive_id: string;
  seq: number;
  person_id: string;
  at: Instant;
  kind: string;
  changes: Json;
  undoes: number | null;
  request_key: string;
}

/** Who has a review open, and on which task, so that two people see each other. */
export interface ReviewPresenceTable {
  root_id: string;
  directive_id: string;
  person_id: string;
  draft_task_id: string | null;
  seen_at: Instant;
}

/** A view of the task table under a name: its maker's own, or published to the people of a unit. */
export interface SavedFilterTable {
  root_id: string;
  id: Generated<string>;
  name: string;
  query: string;
  made_by: string;
  unit_id: string | null;
  made_at: Instant;
}

/** The last time of each regular work for which a job was made: one job a time, however many workers run. */
export interface ScheduleTable {
  name: string;
  last_slot: Instant;
}

/** School years: opening, terms, breaks, and the decision that lays them down. */
export interface SchoolYearTable {
  year: number;
  data: Json;
}

/** Changes of the school calendar; taken back while nobody has changed the same year since. */
export interface SchoolYearChangeTable {
  id: Generated<string>;
  year: number;
  made_at: Instant;
  person_id: string;
  before: NullableJson;
  after: NullableJson;
  undone_at: Instant | null;
}

/** Roles whose holders must have a second factor, and the first day on which they must. */
export interface SecondFactorRuleTable {
  role: 'leader' | 'head' | 'specialist' | 'clerk' | 'staff' | 'administrator';
  from_day: CivilDate;
}

/** One spreadsheet of units or people on its way in: read, compared, looked at, carried out or given up. */
export interface SheetImportTable {
  id: Generated<string>;
  root_id: string;
  person_id: string;
  file_name: string;
  from_day: CivilDate;
  phase: 'reading' | 'comparing' | 'keeping' | 'checked' | 'applying' | 'done' | 'refused' | 'cancelled' | 'interrupted';
  percent: Generated<number>;
  error_code: string | null;
  headings: GeneratedJson;
  counts: GeneratedJson;
  digest: string | null;
  changed_since: Generated<boolean>;
  new_people: Generated<string[]>;
  started_at: Instant;
  updated_at: Instant;
}

/** A row of a spreadsheet with what would become of it; gone with the import that it belongs to. */
export interface SheetImportRowTable {
  import_id: string;
  n: number;
  sheet: string;
  row_number: number;
  texts: Json;
  outcome: string;
  doubtful: boolean;
  changes: Json;
  problems: Json;
  doubts: Json;
}

/** Work that somebody has put off until a day, for themselves alone. */
export interface SnoozeTable {
  root_id: string;
  person_id: string;
  assignment_id: string;
  until: CivilDate;
  at: Instant;
}

/** An order of a leader that came without a document (chỉ đạo miệng, qua điện thoại, tin nhắn, tại cuộc họp). */
export interface SpokenOrderTable {
  root_id: string;
  id: Generated<string>;
  keeper_unit_id: string;
  giver_id: string | null;
  giver: string;
  given_on: CivilDate;
  manner: 'spoken' | 'phone' | 'message' | 'meeting';
  words: string;
  file_id: string | null;
  recorded_at: Instant;
  recorded_by: string;
  request_key: string | null;
  directive_id: string | null;
  linked_at: Instant | null;
  linked_by: string | null;
}

export interface TaskTable {
  root_id: string;
  id: Generated<string>;
  directive_id: string | null;
  draft_task_id: string | null;
  ordinal: number;
  section: string;
  quote: string;
  span_start: number;
  span_end: number;
  summary: string;
  kind: 'assignment' | 'direction';
  force: 'order' | 'request' | 'commitment';
  product: string | null;
  deadline: NullableJson;
  deadline_written: string | null;
  due: CivilDate | null;
  follower_id: string | null;
  confirming_unit_id: string;
  lead_written: Generated<string>;
  issued_at: Instant;
  issued_by: string;
  search_text: Generated<string>;
  importance: Generated<'normal' | 'important' | 'urgent'>;
  parent_assignment_id: string | null;
  covers: GeneratedJson;
  spoken_order_id: string | null;
}

/** Units that cooperate (phối hợp) or through which reports go (qua), frozen at issue. Leads have assignments. */
export interface TaskPartyTable {
  root_id: string;
  task_id: string;
  unit_id: string;
  role: 'cooperator' | 'via';
}

/** The unit sets of a task as they were at issue, frozen; what they mean since is worked out and compared. */
export interface TaskUnitSetTable {
  root_id: string;
  task_id: string;
  role: 'lead' | 'cooperator' | 'via';
  place: number;
  written: string;
  expression: Json;
  expanded_on: CivilDate;
  unit_ids: string[] | null;
  unit_set_id: string | null;
  besides: Generated<string[]>;
}

/** A body (đơn vị) across all its names and superiors; what it is on a day stands in unit_version. */
export interface UnitTable {
  id: Generated<string>;
  created_at: Generated<Instant>;
}

/** Which units are below which, on any line and however far, and when: kept from unit_superior by triggers, whose references it needs no more. */
export interface UnitBelowTable {
  above_id: string;
  below_id: string;
  valid: DateRange;
}

/** What happened to units by which decision; the units themselves stand in unit_version and unit_superior. */
export interface UnitChangeTable {
  id: Generated<string>;
  root_id: string;
  on_day: CivilDate;
  kind: 'found' | 'rename' | 'move' | 'merge' | 'split' | 'dissolve';
  change: Json;
  rows_before: Json;
  rows_after: Json;
  basis: string;
  made_at: Instant;
  made_by: string;
  carried_out_at: Instant | null;
  moved_work: NullableJson;
  undone_at: Instant | null;
  undone_by: string | null;
}

/** A named expression of units, kept at the desk of a unit or published to the whole installation. Archived, never deleted. */
export interface UnitSetTable {
  root_id: string;
  id: Generated<string>;
  owner_unit_id: string | null;
  name: string;
  name_key: string;
  expression: Json;
  version: Generated<number>;
  before: NullableJson;
  made_at: Instant;
  made_by: string;
  changed_at: Instant;
  changed_by: string;
  used_at: Instant | null;
  archived_at: Instant | null;
  archived_by: string | null;
}

/** Who succeeds a unit that has ended. */
export interface UnitSuccessorTable {
  change_id: string;
  unit_id: string;
  successor_id: string;
  heir: boolean;
  since: CivilDate;
}

/** Whom a unit answers to, by line of command and date range: commune and Sở at once is ordinary. */
export interface UnitSuperiorTable {
  unit_id: string;
  line: 'administrative' | 'professional' | 'party';
  superior_id: string;
  valid: DateRange;
}

/** What a unit is called and what kind it is, by date range; it exists exactly on the days covered here. */
export interface UnitVersionTable {
  unit_id: string;
  valid: DateRange;
  name: string;
  short_name: string;
  kind: 'province-committee' | 'district-committee' | 'commune-committee' | 'office' | 'division' | 'department' | 'preschool' | 'primary' | 'primary-lower-secondary' | 'lower-secondary' | 'lower-upper-secondary' | 'upper-secondary' | 'continuing-education' | 'party-committee' | 'mass-organisation' | 'other';
  code: string | null;
  search_text: ColumnType<string, never, never>;
}

/** A reminding by hand: who reminded units of what they still have to report. */
export interface UrgingTable {
  root_id: string;
  id: Generated<string>;
  at: Instant;
  on_day: CivilDate;
  person_id: string;
  unit_id: string;
  words: Generated<string>;
  request_key: string | null;
}

/** Where other programs are told of events, which ones, and how they know that it was us. */
export interface WebhookEndpointTable {
  id: Generated<string>;
  root_id: string;
  name: string;
  url: string;
  events: string[];
  secret: Buffer;
  former_secret: Buffer | null;
  former_until: Instant | null;
  state: Generated<'on' | 'off'>;
  off_because: 'by-hand' | 'failing' | 'gone' | null;
  failing_since: Instant | null;
  made_at: Instant;
  made_by: string;
}

/** How an account proves itself; the password is an argon2id hash. */
export interface AuthAccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: Instant | null;
  refreshTokenExpiresAt: Instant | null;
  scope: string | null;
  password: string | null;
  createdAt: Generated<Instant>;
  updatedAt: Instant;
}

/** Keys of programs; "key" is the SHA-256 of what was shown once, "permissions" its scopes, "referenceId" the account it acts for. */
export interface AuthApikeyTable {
  id: string;
  configId: string;
  name: string | null;
  start: string | null;
  referenceId: string;
  prefix: string | null;
  key: string;
  refillInterval: number | null;
  refillAmount: number | null;
  lastRefillAt: Instant | null;
  enabled: Generated<boolean | null>;
  rateLimitEnabled: Generated<boolean | null>;
  rateLimitTimeWindow: number | null;
  rateLimitMax: number | null;
  requestCount: number | null;
  remaining: number | null;
  lastRequest: Instant | null;
  expiresAt: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
  permissions: string | null;
  metadata: string | null;
}

/** Passkeys (khoá truy cập): the public half of what lies on a telephone, a computer or a security key. */
export interface AuthPasskeyTable {
  id: string;
  name: string | null;
  publicKey: string;
  userId: string;
  credentialID: string;
  counter: number;
  deviceType: string;
  backedUp: boolean;
  transports: string | null;
  createdAt: Instant | null;
  aaguid: string | null;
}

export interface AuthSessionTable {
  id: string;
  expiresAt: Instant;
  token: string;
  createdAt: Generated<Instant>;
  updatedAt: Instant;
  ipAddress: string | null;
  userAgent: string | null;
  userId: string;
  secondFactor: Generated<boolean | null>;
}

/** Sign-ins that did not succeed within the last minutes, by account and sender: who guesses waits, and nobody else does. */
export interface AuthSignInTryTable {
  at: Generated<Instant>;
  email: string;
  address: string;
}

/** The newest step of 30 seconds of which a code was used: codes of it and of earlier ones are void. */
export interface AuthTotpStepTable {
  user_id: string;
  step: number;
}

/** Secret and recovery codes of an account, both encrypted with the secret of the installation. */
export interface AuthTwoFactorTable {
  id: string;
  secret: string;
  backupCodes: string;
  userId: string;
  verified: Generated<boolean | null>;
  failedVerificationCount: Generated<number | null>;
  lockedUntil: Instant | null;
}

/** An account that can sign in; person.account_id says as whom. */
export interface AuthUserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  image: string | null;
  createdAt: Generated<Instant>;
  updatedAt: Generated<Instant>;
  twoFactorEnabled: Generated<boolean | null>;
}

export interface AuthVerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Instant;
  createdAt: Generated<Instant>;
  updatedAt: Generated<Instant>;
}

export interface DB {
  api_answer: ApiAnswerTable;
  api_use: ApiUseTable;
  assignment: AssignmentTable;
  assignment_event: AssignmentEventTable;
  assignment_part: AssignmentPartTable;
  assignment_past: AssignmentPastTable;
  audit_chain_end: AuditChainEndTable;
  audit_entry: AuditEntryTable;
  audit_seal: AuditSealTable;
  calendar_change: CalendarChangeTable;
  calendar_day: CalendarDayTable;
  calendar_feed: CalendarFeedTable;
  correction_request: CorrectionRequestTable;
  delivery: DeliveryTable;
  delivery_attempt: DeliveryAttemptTable;
  directive: DirectiveTable;
  draft_task: DraftTaskTable;
  event_file: EventFileTable;
  file: FileTable;
  installation: InstallationTable;
  intake: IntakeTable;
  invitation: InvitationTable;
  job: JobTable;
  lint_dismissal: LintDismissalTable;
  lint_rule_off: LintRuleOffTable;
  notice: NoticeTable;
  notice_choice: NoticeChoiceTable;
  notice_email: NoticeEmailTable;
  person: PersonTable;
  position: PositionTable;
  recurrence: RecurrenceTable;
  recurrence_event: RecurrenceEventTable;
  reminder: ReminderTable;
  reminder_ladder: ReminderLadderTable;
  reminder_scan: ReminderScanTable;
  report_phrases: ReportPhrasesTable;
  review_edit: ReviewEditTable;
  review_presence: ReviewPresenceTable;
  saved_filter: SavedFilterTable;
  schedule: ScheduleTable;
  school_year: SchoolYearTable;
  school_year_change: SchoolYearChangeTable;
  second_factor_rule: SecondFactorRuleTable;
  sheet_import: SheetImportTable;
  sheet_import_row: SheetImportRowTable;
  snooze: SnoozeTable;
  spoken_order: SpokenOrderTable;
  task: TaskTable;
  task_party: TaskPartyTable;
  task_unit_set: TaskUnitSetTable;
  unit: UnitTable;
  unit_below: UnitBelowTable;
  unit_change: UnitChangeTable;
  unit_set: UnitSetTable;
  unit_successor: UnitSuccessorTable;
  unit_superior: UnitSuperiorTable;
  unit_version: UnitVersionTable;
  urging: UrgingTable;
  webhook_endpoint: WebhookEndpointTable;
  'auth.account': AuthAccountTable;
  'auth.apikey': AuthApikeyTable;
  'auth.passkey': AuthPasskeyTable;
  'auth.session': AuthSessionTable;
  'auth.sign_in_try': AuthSignInTryTable;
  'auth.totp_step': AuthTotpStepTable;
  'auth.twoFactor': AuthTwoFactorTable;
  'auth.user': AuthUserTable;
  'auth.verification': AuthVerificationTable;
}
