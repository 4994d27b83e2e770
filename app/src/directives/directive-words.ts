import type { Deadline, EdtfDate } from '@dondoc/reading';
import type { Locale } from '../base/text.ts';
import { cycleInWords } from '../files/deadline-words.ts';
import { readText } from '../files/read.text.ts';
import { directiveText } from './directive.text.ts';
import { type DirectiveHeader, isEdtfDate } from './directive.ts';

/** "Thông báo 203/TB-UBND", or the title where there is no number. Document types stay in Vietnamese: they are names. */
export function directiveLabel(header: Pick<DirectiveHeader, 'documentType' | 'number' | 'title'>): string {
  const { documentType, number, title } = header;
  if (number === null) return title;
  const type = documentType ?? 'văn bản';
  return `${type.charAt(0).toLocaleUpperCase('vi')}${type.slice(1)} ${numberInWords(number)}`;
}

/** A number that was left blank is written as offices do when they speak of a draft: "…/TB-UBND". */
export function numberInWords(number: string): string {
  return number.startsWith('/') ? `…${number}` : number;
}

/** "18/6/2024", "tháng 8/2023", "2026": without a calendar, so that any browser can do it. */
export function edtfInWords(date: EdtfDate, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (day !== undefined) return `${Number(day)}/${Number(month)}/${year}`;
  return locale === 'vi' ? `tháng ${Number(month)}/${year}` : `${Number(month)}/${year}`;
}

/** A deadline as one would say it: "trước 12/7/2024", "hằng tháng", "sau khi …". */
export function deadlineInWords(deadline: Deadline, locale: Locale): string {
  const t = directiveText[locale];
  switch (deadline.kind) {
    case 'date':
      return `${t[`bound.${deadline.bound}`]} ${edtfInWords(deadline.date, locale)}`;
    case 'period':
      return t.period(edtfInWords(deadline.from, locale), edtfInWords(deadline.to, locale));
    case 'recurring':
      return cycleInWords(deadline.rrule, readText[locale]);
    case 'relative':
      return deadline.text === '' ? `${deadline.amount} ${t[`span.${deadline.unit}`]}` : deadline.text;
    case 'event':
    case 'soon':
      return deadline.text === '' ? t.soon : deadline.text;
    default:
      return deadline satisfies never;
  }
}

/** "18/6/2024" → "2024-06-18", "6/2024" → "2024-06"; null when it is neither, or no such day exists. */
export function edtfFromWords(words: string): EdtfDate | null {
  const parts = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u.exec(words.trim());
  if (parts === null) return null;
  const [, day, month = '', year = ''] = parts;
  const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return isEdtfDate(date) ? date : null;
}
