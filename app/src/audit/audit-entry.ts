/** Rules of the record (nhật ký): what is recorded, and what can be asked of it. */

/** Noun and verb of everything that is recorded; each has its sentence in the texts of this noun. */
export const RECORDED_ACTIONS = [
  'directive.received',
  'directive.issued',
  'lint-finding.dismissed',
  'lint-finding.taken-back',
  'lint-rule.switched-off',
  'lint-rule.switched-on',
  'calendar.changed',
  'calendar.change-undone',
  'calendar.before-means-changed',
  'school-calendar.changed',
  'school-calendar.change-undone',
  'assignment.assigned',
  'assignment.opened',
  'assignment.received',
  'assignment.forwarded',
  'assignment.withdrawn',
  'assignment.reported',
  'assignment.submitted',
  'assignment.confirmed',
  'assignment.sent-back',
  'assignment.returned',
  'assignment.reassigned',
  'assignment.cancelled',
  'assignment.reopened',
  'assignment.deadline-changed',
  'assignment.started',
  'assignment.passed-on',
  'assignment.suspended',
  'assignment.resumed',
  'assignment.superseded',
  'assignment.extension-asked',
  'assignment.extension-withdrawn',
  'assignment.extension-granted',
  'assignment.extension-refused',
  'assignment.explanation-asked',
  'assignment.explained',
  'assignment.cause-recorded',
  'assignment.cause-accepted',
  'assignment.cause-refused',
  'assignment.transferred',
  'assignment.merged',
  'assignment.rerouted',
  'assignment.restored',
  'assignment.broken-down',
  'assignment.breakdown-completed',
  'assignment.split',
  'assignment.part-done',
  'assignment.part-not-done',
  'assignment.part-removed',
  'order.recorded',
  'order.given',
  'order.linked',
  'recurrence.begun',
  'recurrence.rule-changed',
  'recurrence.paused',
  'recurrence.resumed',
  'recurrence.ended',
  'recurrence.skipped',
  'recurrence.unskipped',
  'units.imported',
  'unit.changed',
  'unit.change-undone',
  'unit-set.made',
  'unit-set.changed',
  'unit-set.taken-back',
  'unit-set.archived',
  'unit-set.restored',
  'person.added',
  'person.changed',
  'person.handed-over',
  'person.invited',
  'person.invitation-accepted',
  'person.data-taken',
  'correction.asked',
  'correction.withdrawn',
  'correction.accepted',
  'correction.refused',
  'person.invitation-withdrawn',
  'position.given',
  'position.ended',
  'position.title-changed',
  'position.taken-back',
  'position.stand-in',
  'position.authorised',
  'position.authorisation-ended',
  'account.given',
  'account.password-reset',
  'account.password-changed',
  'account.second-factor-set',
  'account.second-factor-given-up',
  'account.second-factor-removed',
  'account.recovery-codes-made',
  'second-factor.required',
  'account.openid-linked',
  'account.passkey-added',
  'account.passkey-removed',
  'api-key.made',
  'api-key.ended',
  'session.begun',
  'session.refused',
  'session.code-refused',
  'session.blocked',
  'session.ended',
  'session.revoked',
  'installation.set-up',
  'record.exported',
  'record.searched',
  'record.viewed',
  'report-phrases.changed',
  'delivery.resent',
  'delivery.given-up',
  'mail.tested',
  'record.retention-set',
  'record.forgotten',
  'record.resealed',
  'webhook.added',
  'webhook.changed',
  'webhook.secret-rotated',
  'webhook.switched-on',
  'webhook.switched-off',
  'webhook.tested',
  'reminder-ladder.changed',
  'task.importance-changed',
  'task.follower-changed',
  'calendar-feed.made',
  'calendar-feed.ended',
] as const;
export type RecordedAction = (typeof RECORDED_ACTIONS)[number];

export const RECORDED_KINDS = [
  'directive',
  'assignment',
  'task',
  'unit',
  'unit-set',
  'person',
  'sign-in',
  'lint-rule',
  'calendar',
  'record',
  'delivery',
  'webhook',
  'reminder-ladder',
  'order',
] as const;
/** What something was done to. */
export type RecordedKind = (typeof RECORDED_KINDS)[number];

/** An entry as it is shown. */
export interface AuditEntry {
  /** Grows with every entry; newer entries have the higher one. */
  readonly seq: number;
  readonly at: string;
  readonly personId: string | null;
  readonly actorName: string;
  /** One of RECORDED_ACTIONS, unless a newer release recorded it. */
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  readonly address: string | null;
}

/** What is asked of the record; everything that is given must hold. */
export interface RecordFilter {
  /** Part of the name of whoever did it, with or without diacritics. */
  readonly who?: string;
  readonly personId?: string;
  readonly action?: RecordedAction;
  readonly objectKind?: RecordedKind;
  readonly objectId?: string;
  /** First and last day, in the zone of the offices. */
  readonly from?: Temporal.PlainDate;
  readonly to?: Temporal.PlainDate;
}

/** Where the object of an entry has its page; null for what has none. */
export function placeOf({
  objectKind,
  objectId,
}: Pick<AuditEntry, 'objectKind' | 'objectId'>): string | null {
  switch (objectKind) {
    case 'directive':
      return `/van-ban/${objectId}`;
    case 'assignment':
      return `/viec/${objectId}`;
    case 'task':
      return `/nhiem-vu/${objectId}`;
    case 'unit':
      return `/don-vi/${objectId}`;
    case 'unit-set':
      return `/nhom-don-vi/${objectId}`;
    case 'person':
      return `/nguoi/${objectId}`;
    case 'order':
      return `/chi-dao-mieng/${objectId}`;
    case 'webhook':
      return `/webhook/${objectId}`;
    case 'delivery':
      return `/gui-di/${objectId}`;
    default:
      return null;
  }
}
