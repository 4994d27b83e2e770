import { fullDate, plainDate } from '../base/dates-in-words.ts';
import type { Locale } from '../base/text.ts';
import { noticeText } from './notice.text.ts';
import type { NoticeData, NoticeView, NoticeWork } from './notice.ts';

/** What a notice says, in one sentence. */
export function noticeWords({ kind, data }: Pick<NoticeView, 'kind' | 'data'>, locale: Locale): string {
  const t = noticeText[locale];
  switch (kind) {
    case 'issued':
      return (data.following ? t.following : t.issued)(data.count ?? 0, data.subject);
    case 'submitted':
    case 'to-forward':
    case 'forwarded':
    case 'returned':
    case 'explained':
    case 'cause-recorded':
      return t[kind](data.unit ?? '');
    case 'extension-asked':
      return t[kind](data.unit ?? '', dayOf(data, locale));
    case 'handed-over':
      return data.successor === undefined
        ? t[kind](data.count ?? 0)
        : t.handedOn(data.count ?? 0, data.successor);
    case 'inherited':
      return t[kind](data.count ?? 0);
    case 'reminder':
      return t.reminder(data.count ?? 0, partsOf(data, locale));
    case 'urged':
      return t.urged(data.unit ?? '', data.count ?? 0);
    case 'deadline-changed':
    case 'extension-granted':
      return t[kind](dayOf(data, locale));
    case 'confirmed':
    case 'sent-back':
    case 'cancelled':
    case 'reassigned':
    case 'webhook-off':
    case 'correction-asked':
    case 'correction-accepted':
    case 'correction-refused':
    case 'passed-on':
    case 'given-away':
    case 'extension-refused':
    case 'explanation-asked':
    case 'cause-accepted':
    case 'cause-refused':
    case 'suspended':
    case 'resumed':
    case 'superseded':
      break;
  }
  return t[kind];
}

function dayOf({ due }: NoticeView['data'], locale: Locale): string {
  return due === undefined ? '' : fullDate(Temporal.PlainDate.from(due), locale);
}

/** "2 quá hạn, 1 đến hạn hôm nay". */
function partsOf(data: NoticeData, locale: Locale): string {
  const t = noticeText[locale];
  const parts = (['overdue', 'today', 'soon'] as const).flatMap((part) => {
    const n = data[part] ?? 0;
    return n === 0 ? [] : [t[`reminder.${part}`](n)];
  });
  return parts.join(', ');
}

/** "quá hạn 3 ngày làm việc, hạn 27/6/2024"; '' for work without a last day. */
export function workWords({ due, days }: NoticeWork, locale: Locale): string {
  const t = noticeText[locale];
  const parts = [
    days === null
      ? ''
      : days > 0
        ? t['work.overdue'](days)
        : days === 0
          ? t['work.today']
          : t['work.soon'](-days),
    due === null ? '' : t['work.due'](plainDate(Temporal.PlainDate.from(due), locale)),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What a notice tells of stands on its own page; new work of a directive stands in "Hôm nay". */
export function placeOf({
  assignmentId,
  directiveId,
  data,
}: Pick<NoticeView, 'assignmentId' | 'directiveId' | 'data'>): string {
  if (data.place !== undefined) return data.place;
  // A list stands with its notice.
  if (assignmentId === null && data.list !== undefined) return '/thong-bao';
  if (assignmentId !== null) return `/viec/${assignmentId}`;
  return data.following && directiveId !== null ? `/van-ban/${directiveId}/theo-doi` : '/hom-nay';
}
