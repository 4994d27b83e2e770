import { hasDigit } from '../../pattern/grams.ts';
import { pattern } from '../../pattern/pattern.ts';
import type { EdtfDate } from '../../reading.ts';
import { edtf } from '../deadline/dates.ts';
import type { Found, Passage, Recogniser } from '../recogniser.ts';

export interface CitedDocument {
  /** As printed, without spaces. */
  readonly number: string;
  readonly date: EdtfDate | null;
}

/**
 * Number and sign of a document: "113/KH-UBND", "12-NQ/TU", "71/2020/NĐ-CP", "31/2024/QH15", "QCVN 01:2019/BCT".
 * At least one sign of two capitals after the number, so that "15/9/2023" and "1/500" are none. A full stop or a
 * dash with spaces may as well end the number: "57/QĐ-UBND. Giao …", "57/QĐ-UBND – Về việc …".
 */
const NUMBER = pattern(
  /(?<![\p{L}\p{N}/.])(?:\d{1,5}(?:\.\d{1,3}(?=\/(?:19|20)\d{2}\/))?[a-z]?\s?(?:\/\s?(?:19|20)\d{2}\s?)?[/-]\s?[A-ZĐƯ][A-ZĐƯa-zđ]{0,6}[A-ZĐƯ]\d{0,2}[a-z]{0,3}(?:(?:[-–/&]|\.(?=[A-ZĐƯ][A-ZĐƯ\d]{0,12}(?!\p{L}))|\s?[-–/&]\s?(?=[A-ZĐƯ][\p{Ll}\d]{0,4}[A-ZĐƯ]))[A-ZĐƯ][\p{L}\d]{0,12}){0,4}|(?:QCVN|TCVN|QCĐP)\s?\d{1,5}(?:-\d{1,2})?\s?:\s?\d{4}(?:\/[A-ZĐƯ][\p{L}\d]{0,12})?)/u,
);

/** What has to stand in a passage for it to cite anything. */
const NEEDED = /\d[a-z]?\s?[/-]|QCVN|TCVN|QCĐP/u;

/** Date after a number: "ngày 08/5/2024", "ngày 14 tháng 3 năm 2008", "(ngày …". */
const DATE_AFTER =
  /^\s?[(,]?\s?(?:ban hành\s|ký\s)?ngày\s?(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})\s?(?:[/.-]|,?\s?năm)\s?(\d{4})/u;

/** "Ngày 19/12/2025, Sở … có Văn bản số": the day that opens the sentence is the document's. */
const DATE_OPENS =
  /ngày\s?(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})\s?(?:[/.-]|,?\s?năm)\s?(\d{4}),[^.;]{0,160}$/u;
const ISSUES = /\s(?:ban hành|có|ký|gửi)\s/u;

/** "Mẫu số 09/BH", "Biểu 02-TH": a form to fill in is cited by what it belongs to. */
const OF_FORM = /(?:^|[\s(])(?:mẫu|biểu|biểu mẫu|phụ lục)(?: số)? $/u;
const REACH_OF_FORM = 16;

/** "https://…/Quyet-dinh-12-QD-UBND-2025.aspx": an address, whatever it is named after. */
function inAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ADDRESS), at);
  const word = before.slice(before.lastIndexOf(' ') + 1);
  return word.includes('://') || word.includes('www.');
}
const LONGEST_ADDRESS = 200;

function toDate(match: RegExpExecArray | null): EdtfDate | null {
  if (!match) return null;
  return edtf({ day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) });
}

function dateOf(passage: Passage, start: number, end: number): { date: EdtfDate | null; end: number } {
  const after = DATE_AFTER.exec(passage.folded.slice(end, end + 60));
  if (after) return { date: toDate(after), end: end + after[0].length };
  const before = passage.folded.slice(Math.max(0, start - 260), start);
  const phrase = before.slice(-60).split(/[.;,]/u).at(-1) ?? '';
  return { date: ISSUES.test(phrase) ? toDate(DATE_OPENS.exec(before)) : null, end };
}

export const citationRecogniser: Recogniser<CitedDocument> = {
  name: 'citation',
  find(passage: Passage): Found<CitedDocument>[] {
    const found: Found<CitedDocument>[] = [];
    if (passage.kinds !== undefined && !hasDigit(passage.kinds)) return found;
    if (!NEEDED.test(passage.text)) return found;
    for (const match of NUMBER.all(passage.text)) {
      const start = match.index;
      if (OF_FORM.test(passage.folded.slice(Math.max(0, start - REACH_OF_FORM), start))) continue;
      if (inAddress(passage.text, start)) continue;
      const { date, end } = dateOf(passage, start, start + match[0].length);
      found.push({ start, end, value: { number: match[0].replace(/\s/gu, ''), date } });
    }
    return found;
  },
};
