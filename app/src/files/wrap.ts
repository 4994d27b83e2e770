/** The lines of a text in a column so many signs wide. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.normalize('NFC').split('\n')) {
    let line = '';
    for (const word of paragraph
      .split(/\s+/u)
      .filter(Boolean)
      .flatMap((long) => pieces(long, width))) {
      if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '') lines.push(line);
  }
  return lines;
}

/** A word longer than its column is broken rather than let out. */
function pieces(word: string, width: number): readonly string[] {
  return widthOf(word) <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []);
}

/** Composed Vietnamese letters take one place each. */
export function widthOf(text: string): number {
  return Array.from(text).length;
}
