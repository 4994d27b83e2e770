import type { Stretch } from '../structure/sentences.ts';

/** "Giai đoạn 1", "Bước 2 -", "đợt III": one of several stages of the work. */
const STAGE =
  /^(?:giai đoạn|bước|đợt|lần|vòng|chặng)(?: thứ)? (?:\d{1,2}|[ivx]{1,4}|một|hai|ba|bốn|nhất|cuối)(?!\p{L})\s?[,–-]?\s?/u;
/** What is told in brackets with a word for it, or beside the name of a stage. */
const BRACKETED = /\(((?:(?:dự kiến|thời gian)(?: thực hiện)?\s?:?\s)?)([^()]{4,70})\)/u;
/** "Tuần 4 - tháng 12/2026", "tuần 2 – 3 tháng 4": the month is what counts. */
const WEEKS = /^tuần (?:thứ )?\d(?:\s?(?:[-–,]|và)\s?\d)?(?: của)?,?\s(?:[-–]\s)?(?=tháng )/u;
/** Words that a time may open with. */
const TIME =
  /^(?:(?:từ|đến|hết|trước|trong|cuối|đầu|giữa|vào) )?(?:(?:hết )?(?:ngày|tháng|quý|năm|các (?:tháng|năm)) )?(?:\d|[ivx]{1,3}(?!\p{L}))/u;
/** A label or heading is no longer. */
const LONGEST = 160;

/** The part from `start` to `end` without weeks before its month, where it opens like a time; or null. */
function timeFrom(folded: string, start: number, end: number): Stretch | null {
  const from = start + (WEEKS.exec(folded.slice(start, end))?.[0].length ?? 0);
  const words = folded.slice(from, end).trimEnd();
  // A figure by itself is a number of something, unless years or dates follow it.
  if (!TIME.test(words) || (/^\d/u.test(words) && !/\d{4}|\d\/\d/u.test(words))) return null;
  return words.length > 60 ? null : { start: from, end: from + words.length };
}

/** "Giai đoạn 2 (tháng 5/2027): …", "… (dự kiến: quý II/2027)", "Tuần 2 - 3 tháng 4/2027": when a stage of the work is. */
export function stageTime(folded: string): Stretch | null {
  if (folded.length > LONGEST) return null;
  const stage = STAGE.exec(folded)?.[0].length ?? 0;
  const bracketed = BRACKETED.exec(folded);
  const [, word = '', inside = ''] = bracketed ?? [];
  if (bracketed && (stage > 0 || word !== '')) {
    const start = bracketed.index + 1 + word.length;
    const time = timeFrom(folded, start, start + inside.length);
    if (time) return time;
  }
  return timeFrom(folded, stage, folded.replace(/\s?:\s?$/u, '').length);
}

/** "Tuần 1 (06/10 - 11/10/2026)", "Giai đoạn 2: Năm 2027": a phase with its time, if it is one. */
const PHASE =
  /^(?:giai đoạn|bước|đợt|tuần|kỳ|lộ trình) [^():]{1,60}?(?:\s?\(|:\s|\s[–-]\s)([^():]{4,30})\)?\s?:?$/u;

export function phaseTime(folded: string): Stretch | null {
  const [, time] = PHASE.exec(folded) ?? [];
  if (time === undefined) return null;
  const start = folded.lastIndexOf(time);
  return { start, end: start + time.length };
}

/** What is held or issued at a time of its own: "Kết luận giao ban (tháng 1)". */
const HAS_ITS_TIME =
  /(?:họp|giao ban|hội nghị|đại hội|kỳ thi|kết luận|nghị quyết|kế hoạch|công văn|quyết định|chỉ thị|thông báo|báo cáo|hướng dẫn|chương trình|đề án|kết quả|số liệu|tình hình|chào mừng|kỷ niệm|ngày|lễ|tết)(?:\s[^\s()]{1,12}){0,6}$/u;
const BRACKET_AT_END = /\s\((?:(?:dự kiến|cả|suốt|trong|vào|khoảng)\s){0,2}([^()]{4,40})\)\s?:?$/u;

/** "(tháng 6, 7, 8)", "(6 tháng đầu năm)": what may be a time, in brackets that end a heading. */
export function timeInBrackets(folded: string): Stretch | null {
  if (folded.length > LONGEST) return null;
  const bracketed = BRACKET_AT_END.exec(folded);
  const inside = bracketed?.[1] ?? '';
  if (!bracketed || HAS_ITS_TIME.test(folded.slice(0, bracketed.index))) return null;
  const start = folded.indexOf(inside, bracketed.index);
  return { start, end: start + inside.length };
}
