import type { EdtfDate } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { DOCUMENT_TYPES } from '../../vietnamese/document-types.ts';
import { citationRecogniser } from '../citation/citation.ts';
import { edtf } from '../deadline/dates.ts';

/** What the headline under which a portal posts a document says of it. */
export interface Headline {
  readonly type: string;
  readonly number: string | null;
  readonly date: EdtfDate | null;
  readonly title: string;
}

/** What follows the type where the headline names the document and does not only begin with the word. */
const NAMES_DOCUMENT =
  /^ (?:số\s?:?\s?(?=\d)|khẩn|hỏa tốc|v\/v|về việc|của (?:ubnd|ủy ban|sở|phòng|ban|bộ|bí thư|chủ tịch|hiệu trưởng|giám đốc|đảng ủy|trường|hội đồng|thường trực|văn phòng) )/u;
const SUBJECT = /^[\s,.:–-]{0,4}(?:(?:v\/v|về việc|về)(?:\s?:)?\s)?/u;
const DAY = /ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;
const LONGEST = 320;

/** "Công văn số 57/PGDĐT V/v rà soát …", "Thông báo khẩn ngày 05/11/2025"; null where no document is named so. */
export function readHeadline({ text, folded }: Line): Headline | null {
  if (text.length > LONGEST) return null;
  const type = DOCUMENT_TYPES.find((name) => folded.startsWith(name));
  if (type === undefined || !NAMES_DOCUMENT.test(folded.slice(type.length, type.length + 20))) return null;
  const cited = citationRecogniser.find({ text, folded })[0];
  const own = cited !== undefined && /^ số\s?:?\s?$/u.test(folded.slice(type.length, cited.start));
  if (own) {
    const title = text.slice(cited.end + (SUBJECT.exec(folded.slice(cited.end))?.[0].length ?? 0)).trim();
    return { type, number: cited.value.number, date: cited.value.date, title: title === '' ? text : title };
  }
  const day = DAY.exec(folded);
  const date = day ? edtf({ day: Number(day[1]), month: Number(day[2]), year: Number(day[3]) }) : null;
  return { type, number: null, date, title: text };
}
