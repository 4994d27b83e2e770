import { BEFORE, BY, HANG, NGAY, NUMBER, THANG, WHEN } from './grammar.ts';
import { MONTH_WORD } from './numerals.ts';
import { type Groups, type Rule, rule, type WrittenDeadline } from './rule.ts';

/** Days and months of the lunar calendar: which of ours they are, the text does not tell. */

const event = (_: Groups, written: string): WrittenDeadline => ({ kind: 'event', text: written });
const yearly = (): WrittenDeadline => ({ kind: 'recurring', rrule: 'FREQ=YEARLY' });

/** "âm lịch", "(ÂL)". */
const LUNAR = String.raw` ?\(?(?:âm lịch|âl)(?!\p{L})\)?`;
const ONE_DAY = `(?:${NGAY} )?(?:m[ùồ]ng )?${NUMBER}`;
/** "mùng 6 ", "từ mùng 6 đến hết mùng 10 ", "rằm ", before their month. */
const DAYS = `(?:(?:rằm|${ONE_DAY}(?: ?[-–] ?${NUMBER}| (?:đến|tới)(?: hết)? ${ONE_DAY})?) )?`;
const YEAR = String.raw`(?:,? năm (?:\d{4}|(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \p{L}{2,4}))?`;
/** "tháng Giêng" and "tháng Chạp" are of no other calendar, nor is a "rằm". */
const LUNAR_TIME = String.raw`(?:${DAYS}(?:${THANG} )(?:giêng|chạp)(?!\p{L})(?:${LUNAR})?|rằm ${THANG} (?:${NUMBER}|${MONTH_WORD})(?![\p{L}\d/])(?:${LUNAR})?|${DAYS}${THANG} (?:${NUMBER}|${MONTH_WORD})${LUNAR}|${ONE_DAY} ?/ ?${NUMBER}${LUNAR})${YEAR}`;
const OPENED = String.raw`(?:${BEFORE}|${BY}|từ|vào|trong|ngay)`;

export const LUNAR_RULES: readonly Rule[] = [
  // "tổ chức lễ hội vào rằm tháng Giêng hằng năm"
  rule(String.raw`(?:${OPENED} )?(?:dịp )?${LUNAR_TIME} (?:của )?(?:${HANG}|mỗi) năm(?! học)`, yearly),
  // "đến hết tháng Giêng", "trước ngày 15 tháng Chạp", "từ mùng 6 đến mùng 10 tháng Giêng"
  rule(String.raw`${OPENED} (?:dịp )?${WHEN}${LUNAR_TIME}`, event),
];
