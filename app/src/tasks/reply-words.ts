/** What somebody wrote above the mail that they answer, and what that means for their assignment. */
export interface ReplyWords {
  /** Whether the first line hands the result in, says that nothing has changed, or is a part of the report. */
  readonly says: 'done' | 'nothing-new' | 'report';
  readonly text: string;
}

/** The line over a quoted mail, as programs for mail write it; some break it in two. */
const WROTE: readonly RegExp[] = [
  /^(?:Vào|Ngày|Lúc|Trong)\s.{4,200}\s(?:đã viết|viết)\s*:?$/u,
  /^On\s.{4,200}\swrote:$/u,
];
const RULE = /^(?:-{2,}\s*(?:Original message|Thư gốc|Tin nhắn gốc|Forwarded message)\s*-{2,}|_{10,})$/iu;
/** "Từ: … / Đến: …": the head of the quoted mail, copied. */
const HEAD = /^\*?(?:Từ|Người gửi|From)\s*:\*?\s/u;
const HEAD_NEXT = /^\*?(?:Đến|Tới|Gửi|Đã gửi|Ngày|Thời gian|To|Sent|Date|Cc|Chủ đề|Subject)\s*:\*?\s/u;
const SIGNATURE =
  /^(?:--\s?|(?:Đã gửi|Được gửi|Gửi) từ (?:iPhone|iPad|điện thoại|Outlook|Yahoo|Samsung|Zalo|Gmail).*|Sent from my .+)$/u;

const DONE = ['hoàn thành', 'đã hoàn thành', 'đã xong', 'xong', 'done', 'completed'];
const NOTHING_NEW = [
  'không thay đổi',
  'không có thay đổi',
  'không có gì thay đổi',
  'chưa có thay đổi',
  'chưa có gì thay đổi',
  'chưa thay đổi',
  'no change',
  'no changes',
  'nothing has changed',
];

export function replyWords(body: string): ReplyWords {
  const lines = ownLines(body.normalize('NFC').replaceAll('\r\n', '\n').split('\n'));
  const [first = '', ...rest] = lines.join('\n').trim().split('\n');
  const said = plain(first);
  const text = rest.join('\n').trim();
  if (DONE.some((words) => plain(words) === said)) return { says: 'done', text };
  if (NOTHING_NEW.some((words) => plain(words) === said)) return { says: 'nothing-new', text };
  return { says: 'report', text: [first, ...rest].join('\n').trim() };
}

/** Up to the signature or the quoted mail, and without what is quoted in between. */
function ownLines(lines: readonly string[]): string[] {
  const end = lines.findIndex((line, place) => SIGNATURE.test(line) || isQuote(line, lines[place + 1] ?? ''));
  const own = end < 0 ? lines : lines.slice(0, end);
  return own.filter((line) => !line.startsWith('>')).map((line) => line.trimEnd());
}

function isQuote(line: string, next: string): boolean {
  const [one, two] = [line.trim(), next.trim()];
  if (RULE.test(one) || (HEAD.test(one) && HEAD_NEXT.test(two))) return true;
  return WROTE.some((wrote) => wrote.test(one) || wrote.test(`${one} ${two}`));
}

/** Without tones and marks, as it is often typed; two ways to spell one word must not make two orders. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/đ/giu, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
