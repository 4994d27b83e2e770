import type { Line } from '../../structure/lines.ts';
import { foldNfc } from '../../text/fold.ts';
import { readParties } from '../party/party.ts';
import { ADDRESS_LINE } from './layout.ts';
import { isLetterheadEnd, stripEnd } from './letterhead.ts';

/** "THỦ TƯỚNG CHÍNH PHỦ điện:" opens the addressees of a telegram. */
export const TELEGRAM_LINE = /^[^.;:]{4,60}\sđiện\s?:\s*/u;

/** The same with whoever sends it in a line of its own, or with no colon. */
export const TELEGRAM_SENT = /^(?:điện|gửi)\s?:\s*|^(?:[^.;:]{4,60}\s)?điện$/u;

/** An addressee longer than this is no addressee but text run together. */
const ENTRY_LIMIT = 800;
/** A line of addressees is seldom longer. */
const LONGEST_ENTRY_LINE = 100;

/** "Kính gửi các đồng chí Hiệu trưởng," and then, set apart, the first sentence. */
const greets = (last: string | undefined, line: Line): boolean =>
  last?.endsWith(',') === true && line.gapBefore && line.text.length > LONGEST_ENTRY_LINE;

/** With what a letter begins, right below whom it is sent to. */
const BODY_OPENS =
  /^(?:căn cứ|thực hiện|để|nhằm|do|theo|ngày \d|trong|vừa qua|hiện nay|qua|tiếp tục|tiếp theo|xét|sau khi|thời gian qua|trên cơ sở|nhận được|phúc đáp|triển khai|hưởng ứng|chuẩn bị)\s/u;

/** A bullet may stand before it only where it is set apart from the names. */
function opensBody(last: string | undefined, { text, folded, gapBefore }: Line, bullet: number): boolean {
  if (last === undefined || /(?:[,–-]|\svà)$/u.test(last) || (bullet > 0 && !gapBefore)) return false;
  return /^\p{Lu}/u.test(text.slice(bullet)) && BODY_OPENS.test(folded.slice(bullet));
}

/** What only a sentence of the body says. */
const ORDERS = /\s(?:yêu cầu|đề nghị|báo cáo|thông báo|hướng dẫn|tổ chức|ban hành|có ý kiến)\s/u;

/** "Kính gửi quý thầy cô! Nhà trường nhắc …": up to the mark that ends the greeting. */
const GREETED = /^[^!.;:]{3,80}(?=!\s\S)/u;
/** "Kính gửi: Hiệu trưởng các trường. Thực hiện Kế hoạch …": the first sentence follows in the same line. */
const RUNS_ON =
  /^[^!.;:]{3,160}(?=\.\s(?:căn cứ|thực hiện|để|nhằm|theo|qua|tiếp tục|tiếp theo|xét|sau khi|trên cơ sở|nhận được|phúc đáp|triển khai|hưởng ứng|chuẩn bị)\s)/u;

export function readAddressees(lines: readonly Line[], from: number): { addressees: string[]; end: number } {
  const first = lines[from];
  if (!first) return { addressees: [], end: from };
  const opener =
    ADDRESS_LINE.exec(first.folded) ?? TELEGRAM_LINE.exec(first.folded) ?? TELEGRAM_SENT.exec(first.folded);
  const inline = first.text.slice(opener?.[0].length ?? 0).trim();
  const greeted =
    GREETED.exec(inline)?.[0] ?? inline.slice(0, RUNS_ON.exec(foldNfc(inline))?.[0].length ?? 0);
  // What a message says after its greeting is its body.
  if (greeted !== '') return { addressees: eachParty(stripEnd(greeted)), end: from };
  const entries: string[] = inline === '' ? [] : [inline];
  const oneLine = inline !== '' && !/^[-–]\s/u.test(inline);
  let i = from + 1;
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (!line || isLetterheadEnd(line)) break;
    const bullet = /^[-–+•]\s?/u.exec(line.text);
    const last = entries.at(-1);
    if ((last?.length ?? 0) > ENTRY_LIMIT || greets(last, line)) break;
    if (opensBody(last, line, bullet?.[0].length ?? 0)) break;
    if (bullet) entries.push(line.text.slice(bullet[0].length));
    else if (last === undefined) entries.push(line.text);
    else if (!/[;.]$/u.test(last) && (!line.gapBefore || last.endsWith(',') || /^\p{Ll}/u.test(line.text))) {
      if (entries.length === 1 && inline !== '' && /^\p{Lu}/u.test(line.text) && !/[,–-]$/u.test(last)) break;
      entries[entries.length - 1] = `${last} ${line.text}`;
    } else if (
      last.endsWith(';') &&
      line.text.length < 120 &&
      /[;.]$/u.test(line.text) &&
      !ORDERS.test(line.folded)
    )
      entries.push(line.text);
    else break;
  }
  const parts = entries
    .flatMap((entry) => entry.split(/;\s?(?!$)/u))
    .map((entry) => stripEnd(nameOnly(entry.replace(/^[-–]\s?/u, ''))))
    .flatMap((entry) => (oneLine ? eachParty(entry) : [entry]));
  return { addressees: parts.filter((part) => part !== ''), end: i };
}

/** Behind a name: where it is to be found, or the first words of the body. */
const WHERE_IT_IS = /\s\((?:[ĐđDd]\/c|[Đđ]ịa chỉ|MST|Mã số thuế)/u;
const BODY_BEGINS = /[\p{Ll},;]\s(?:Căn cứ|Thực hiện|Để thực hiện)\s/u;

/** The name alone, of an addressee with more behind it. */
function nameOnly(entry: string): string {
  const place = entry.search(WHERE_IT_IS);
  const name = place < 0 ? entry : entry.slice(0, place);
  const body = name.search(BODY_BEGINS);
  return body < 0 ? name : name.slice(0, body + 1);
}

/** Parties that share one line; a line that is not made of parties alone stays whole. */
function eachParty(entry: string): string[] {
  const run = readParties({ text: entry, folded: foldNfc(entry) }, 0);
  return run && run.end === entry.length ? run.parties.map((party) => party.value) : [entry];
}
