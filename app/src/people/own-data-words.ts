import type { AuditEntry } from '../audit/audit-entry.ts';
import { entryLine } from '../audit/entry-words.ts';
import { toldInWords } from '../audit/history-words.ts';
import { type DateFrame, momentInWords, plainDate } from '../base/dates-in-words.ts';
import { noticeWords } from '../notices/notice-words.ts';
import { deviceOf, shortNameOf } from './device.ts';
import type { OwnData } from './own-data.actions.ts';
import { ownDataText } from './own-data.text.ts';
import { lastDayOf } from './position.ts';

/** A line of what is kept: when, what, and more about it. */
export interface KeptLine {
  readonly key: string;
  readonly at: string;
  readonly words: string;
  readonly note: string;
}

/** A list of what is kept, with its heading. */
export interface KeptPart {
  readonly key: 'positions' | 'sessions' | 'invitations' | 'notices' | 'files' | 'about' | 'by' | 'looks';
  readonly lines: readonly KeptLine[];
}

/** The lists of what is kept, as its page shows them. */
export function keptParts(kept: OwnData, frame: DateFrame): KeptPart[] {
  const at = (instant: string): string => momentInWords(Temporal.Instant.from(instant), frame).text;
  return [
    { key: 'positions', lines: positionLines(kept, frame) },
    { key: 'sessions', lines: sessionLines(kept, at, frame) },
    { key: 'invitations', lines: invitationLines(kept, at, frame) },
    {
      key: 'notices',
      lines: kept.notices.map((notice) => ({
        key: notice.id,
        at: at(notice.at),
        words: notice.data.subject,
        note: noticeNote(notice, frame),
      })),
    },
    {
      key: 'files',
      lines: kept.files.map(({ id, name, size, at: when }) => ({
        key: id,
        at: at(when),
        words: name,
        note: `${Math.max(1, Math.round(size / 1024))} kB`,
      })),
    },
    { key: 'about', lines: recordLines(kept.record.about, frame) },
    { key: 'by', lines: recordLines(kept.record.by, frame) },
    { key: 'looks', lines: recordLines(kept.record.looks, frame) },
  ];
}

function positionLines({ positions }: OwnData, { locale }: DateFrame): KeptLine[] {
  const t = ownDataText[locale];
  return positions.map((span) => {
    const last = lastDayOf(span);
    const from = plainDate(Temporal.PlainDate.from(span.from), locale);
    return {
      key: span.id,
      at: last === null ? t.since(from) : t.between(from, plainDate(last, locale)),
      words: `${span.title}, ${span.unitName}`,
      note: '',
    };
  });
}

type At = (instant: string) => string;

function sessionLines({ account }: OwnData, at: At, { locale }: DateFrame): KeptLine[] {
  const t = ownDataText[locale];
  return (account?.sessions ?? []).map(({ since, until, address, userAgent }) => ({
    key: since,
    at: at(since),
    words: [shortNameOf(deviceOf(userAgent ?? '')), address]
      .filter((part) => part !== null && part !== '')
      .join(' · '),
    note: t.expires(at(until)),
  }));
}

function invitationLines({ invitations }: OwnData, at: At, { locale }: DateFrame): KeptLine[] {
  const t = ownDataText[locale];
  return invitations.map(({ madeAt, expiresAt, usedAt, withdrawnAt }) => ({
    key: madeAt,
    at: at(madeAt),
    words: usedAt !== null ? t.used : withdrawnAt !== null ? t.taken : t.expires(at(expiresAt)),
    note: '',
  }));
}

function noticeNote({ kind, data }: OwnData['notices'][number], { locale }: DateFrame): string {
  return [noticeWords({ kind, data }, locale), data.reason ?? ''].filter((part) => part !== '').join(' · ');
}

function recordLines(entries: readonly AuditEntry[], frame: DateFrame): KeptLine[] {
  return entries.map((entry) => {
    const { seq, at, who, about, detail, address } = entryLine(entry, frame);
    return {
      key: String(seq),
      at: at.text,
      words: `${who} ${toldInWords(entry.action, frame)}: ${about}`,
      note: [detail, address].filter((part) => part !== '').join(' · '),
    };
  });
}
