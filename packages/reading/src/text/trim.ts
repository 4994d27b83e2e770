/** `text` without the characters of `set` at its end; one pass from the end, whatever stands there. */
export function trimEndOf(text: string, set: string): string {
  let end = text.length;
  while (end > 0 && set.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** White space and the closing punctuation that ends an entry or clause. */
export const CLOSING_MARKS = ' \t\n;.,:/';
