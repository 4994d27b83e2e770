/**
 * A name or a reason as it may be shown on a terminal and in one line: what steers the terminal (escape codes), turns the
 * writing round or cannot be seen is "?".
 */
export function printable(text: string): string {
  return text.normalize('NFC').replace(/\p{C}/gu, '?');
}
