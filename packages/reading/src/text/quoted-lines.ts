/** What mail programs put before each line of a mail that is answered, and Markdown before each of a passage it quotes. */
const MARK = '>';
/** How far the lines beside a mark are looked for, so that a line of marks costs no more than its length. */
const REACH = 400;

/** Whether the line above or below the one in which `at` stands opens with the mark, too: one alone may be "> 95%". */
function isAmongQuoted(original: string, at: number): boolean {
  const before = original.slice(Math.max(0, at - REACH), at);
  const opens = before.lastIndexOf('\n');
  const above = before.lastIndexOf('\n', opens - 1);
  if (opens > 0 && above < opens && before.startsWith(MARK, above + 1)) return above >= 0 || at <= REACH;
  const after = original.slice(at, at + REACH);
  const closes = after.indexOf('\n');
  return closes >= 0 && after.startsWith(MARK, closes + 1);
}

/** Whether the character at `at`, the first of a line but for other marks, marks the line as quoted. */
export const isQuoteMark = (original: string, at: number): boolean =>
  original.charAt(at) === MARK && isAmongQuoted(original, at);

/** Some lines of the original, of which the first begins at `start` or stands further in, without such marks. */
export function withoutQuoteMarks(original: string, start: number, lines: readonly string[]): string[] {
  let at = start;
  return lines.map((line, number) => {
    const from = at;
    at += line.length + 1;
    const marks = number === 0 ? 0 : (/^(?:> ?)+/u.exec(line)?.[0].length ?? 0);
    return marks > 0 && isQuoteMark(original, from) ? line.slice(marks) : line;
  });
}
