import { readFileSync } from 'node:fs';

/** A case of a `*.cases.txt` file: a text, the stretches that must be found in it, and what they are read as. */
export interface Case {
  readonly title: string;
  readonly text: string;
  /** What stood between ⟦ and ⟧, with its offsets in `text`. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Lines after `==>`; none means that nothing must be found. */
  readonly expected: readonly string[];
}

/**
 * Reads a case file: `# title`, the text with each expected stretch between ⟦ and ⟧, `==>`, then one line per
 * stretch. An empty right side means that nothing must be found.
 */
export function readCases(url: URL): Case[] {
  const blocks = readFileSync(url, 'utf8').normalize('NFC').split(/^# /mu).slice(1);
  return blocks.map((block) => {
    const [head = '', right = ''] = block.split(/^==>[^\S\n]*\n?/mu);
    const [title = '', ...lines] = head.trim().split('\n');
    const marked = lines.join('\n').trim();
    const spans: { start: number; end: number }[] = [];
    let text = '';
    for (const piece of marked.split(/(?<=[⟦⟧])|(?=[⟦⟧])/u)) {
      if (piece === '⟦') spans.push({ start: text.length, end: text.length });
      else if (piece === '⟧') spans.push({ start: spans.pop()?.start ?? 0, end: text.length });
      else text += piece;
    }
    const expected = right.split('\n').map((line) => line.trim());
    return { title, text, spans, expected: expected.filter((line) => line !== '') };
  });
}
