import { type DateFrame, type DateWords, momentInWords, plainDate } from '../base/dates-in-words.ts';
import { auditText } from './audit.text.ts';
import { auditActionText } from './audit-action.text.ts';
import { type AuditEntry, placeOf, RECORDED_ACTIONS, RECORDED_KINDS } from './audit-entry.ts';

/** An entry as a line of a page. */
export interface EntryLine {
  readonly seq: number;
  readonly at: DateWords;
  readonly who: string;
  readonly did: string;
  /** What the thing was called when it was recorded. */
  readonly about: string;
  readonly to: string | null;
  readonly address: string;
  /** "trạng thái: confirmed · 2 tệp" */
  readonly detail: string;
}

export function entryLine(entry: AuditEntry, frame: DateFrame): EntryLine {
  const { about } = entry.detail;
  const t = auditText[frame.locale];
  return {
    seq: entry.seq,
    at: momentInWords(Temporal.Instant.from(entry.at), frame),
    who: entry.actorName,
    did: didInWords(entry.action, frame),
    about: typeof about === 'string' ? about : kindInWords(entry.objectKind, t),
    to: placeOf(entry),
    address: entry.address ?? '',
    detail: detailInWords(entry, frame),
  };
}

/** "báo cáo tiến độ"; the code itself where a newer release recorded it. */
export function didInWords(action: string, { locale }: DateFrame): string {
  const known = RECORDED_ACTIONS.find((one) => one === action);
  return known === undefined ? auditText[locale].unknownAction(action) : auditActionText[locale][known];
}

type Words = (typeof auditText)['vi'];

function kindInWords(kind: string, t: Words): string {
  const known = RECORDED_KINDS.find((one) => one === kind);
  return known === undefined ? kind : t[`kind.${known}`];
}

const WORDS = [
  'position',
  'successor',
  'standIn',
  'authorised',
  'basis',
  'rule',
  'key',
  'scopes',
  'roles',
  'passkey',
  'method',
  'wanted',
  'reason',
] as const;
const DAYS = ['since', 'last', 'due', 'onDay'] as const;
const COUNTS = [
  'tasks',
  'directives',
  'assignments',
  'units',
  'created',
  'changed',
  'people',
  'originMonths',
  'actYears',
  'origins',
  'signIns',
  'acts',
] as const;

export function detailInWords({ detail }: Pick<AuditEntry, 'detail'>, { locale }: DateFrame): string {
  const t = auditText[locale];
  const words = WORDS.flatMap((name) => {
    const value = detail[name];
    return typeof value === 'string' ? [`${t[`detail.${name}`]}: ${value}`] : [];
  });
  const days = DAYS.flatMap((name) => {
    const value = detail[name];
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)
      ? [`${t[`detail.${name}`]} ${plainDate(Temporal.PlainDate.from(value), locale)}`]
      : [];
  });
  const counts = COUNTS.flatMap((name) => {
    const value = detail[name];
    return typeof value === 'number' ? [`${t[`detail.${name}`]}: ${value}`] : [];
  });
  const files = Array.isArray(detail['files']) ? detail['files'].length : 0;
  const device = typeof detail['device'] === 'string' ? [detail['device']] : [];
  const percent = typeof detail['percent'] === 'number' ? [t.percent(detail['percent'])] : [];
  const parts = [
    ...change(detail, t),
    ...words,
    ...days,
    ...percent,
    ...counts,
    ...device,
    ...before(detail, t),
  ];
  return [...parts, ...(files > 0 ? [t.files(files)] : [])].join(' · ');
}

const CHANGES = ['found', 'rename', 'move', 'merge', 'split', 'dissolve'] as const;

/** "đổi tên", of a change of units. */
function change({ kind }: AuditEntry['detail'], t: Words): string[] {
  const known = CHANGES.find((one) => one === kind);
  return known === undefined ? [] : [t[`change.${known}`]];
}

const FORMER = ['name', 'email', 'phone'] as const;

/** "trước đó: tên Lê An, điện thoại 0912 000 111", or a title alone. */
function before({ before: former }: AuditEntry['detail'], t: Words): string[] {
  if (typeof former === 'string') return [t.before(former)];
  if (typeof former !== 'object' || former === null) return [];
  const known = new Map(Object.entries(former));
  const parts = FORMER.flatMap((name) => {
    const value: unknown = known.get(name);
    return value === undefined ? [] : [`${t[`before.${name}`]} ${typeof value === 'string' ? value : '—'}`];
  });
  return parts.length === 0 ? [] : [t.before(parts.join(', '))];
}
