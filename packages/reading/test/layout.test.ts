import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteOf, type Reading, read } from '../src/index.ts';

const corpus = new URL('../corpus/', import.meta.url);

/** A directive parted where its points begin and where they end; each part with its line ends. */
interface Parted {
  readonly head: string;
  readonly body: string;
  readonly foot: string;
}

const texts: readonly Parted[] = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(new URL(name, corpus), 'utf8');
    const foot = text.search(/\n[^\n]*Nơi nhận/u);
    const end = foot < 0 ? text.length : foot;
    const points = text.search(/^(?:1|I)\. /mu);
    const start = points < 0 || points > end ? 0 : points;
    return { head: text.slice(0, start), body: text.slice(start, end), foot: text.slice(end) };
  });

/** Lines as a page of `width` characters prints them. */
function wrapped(text: string, width: number): string {
  const wrapLine = (line: string): string => {
    const lines: string[] = [];
    let open = '';
    for (const word of line.split(' ')) {
      if (open !== '' && open.length + 1 + word.length > width) {
        lines.push(open);
        open = word;
      } else open = open === '' ? word : `${open} ${word}`;
    }
    return [...lines, open].join('\n');
  };
  return text.split('\n').map(wrapLine).join('\n');
}

/** Everything that a reading says, without where it stands. */
function said({ document, tasks, citations }: Reading): unknown {
  return {
    document,
    tasks: tasks.map((task) => ({
      ...task,
      span: null,
      targetSpans: null,
      parties: task.parties.map((party) => ({ ...party, span: null })),
      deadline: task.deadline === null ? null : { ...task.deadline, span: null },
    })),
    citations: citations.map(({ number, date }) => ({ number, date })),
  };
}

/** How a page ends: as PDF tools write it, with the page's number or without. */
const PAGE_BREAKS = ['\f', '\n\f', '\f\n', '\n\f\n', '\n2\n', '\n- 3 -\n', '\n\n4\n\n', '\n5\n\f'];

const anyText = fc.constantFrom(...texts);
const anyWidth = fc.integer({ min: 80, max: 120 });

describe('how the body is laid out on pages changes nothing but spans', () => {
  test('lines wrapped to any common width', () => {
    fc.assert(
      fc.property(anyText, anyWidth, ({ head, body, foot }, width) => {
        expect(said(read(head + wrapped(body, width) + foot))).toEqual(said(read(head + body + foot)));
      }),
      { numRuns: 30 },
    );
  });

  test('page breaks between wrapped lines, wherever they fall', () => {
    const breaks = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...PAGE_BREAKS)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(anyText, anyWidth, breaks, ({ head, body, foot }, width, pages) => {
        const lines = wrapped(body, width).split('\n');
        const ends = new Map(pages.map(([at, put]) => [at % lines.length, put]));
        // Between paragraphs that an empty line parts, a page number says nothing of where the paragraph ends.
        const breakBefore = (i: number): string | undefined =>
          lines[i] === '' || lines[i - 1] === '' ? undefined : ends.get(i);
        const printed = lines.map((line, i) => (i === 0 ? line : (breakBefore(i) ?? '\n') + line)).join('');
        const reading = read(head + printed + foot);
        expect(said(reading)).toEqual(said(read(head + body + foot)));
        for (const task of reading.tasks) expect(quoteOf(head + printed + foot, task.span)).toBe(task.quote);
      }),
      { numRuns: 60 },
    );
  });
});

/** A reading without where it stands, and without how far it can be relied on, which its lines tell, too. */
function saidOfWords(reading: Reading): unknown {
  const tasks = reading.tasks.map((task) => ({ ...task, confidence: null }));
  // `said` only passes on the members of tasks.
  return said({ ...reading, tasks: tasks as unknown as Reading['tasks'] });
}

/** A head is wrapped as it is typed: no line of it holds but a figure, which would be the number of a page. */
function wrappedHead(head: string, width: number): string {
  return wrapped(
    head.replace(/ (?=[-–]? ?\d)/gu, '\u0001').replace(/(?<=[-–]) /gu, '\u0001'),
    width,
  ).replaceAll('\u0001', ' ');
}

const WIDTHS = [80, 85, 90, 95, 100, 105, 110, 115, 120];
/** So many page breaks are tried in each text. */
const BREAKS = 12;

describe('how a whole text is laid out, its head and foot included, changes nothing but spans', () => {
  test('lines wrapped to every common width', () => {
    for (const { head, body, foot } of texts) {
      const plain = saidOfWords(read(head + body + foot));
      for (const width of WIDTHS) {
        // An article of a portal has a headline instead of a head, which no page wraps.
        const text = (head.includes('Số:') ? wrappedHead(head, width) : head) + wrapped(body + foot, width);
        expect(saidOfWords(read(text)), `${width}`).toEqual(plain);
      }
    }
  });

  // The head of a document stands whole on its first page, which bears no number (Decree 30/2020/NĐ-CP, Annex I); and no
  // page ends within the entry of one recipient.
  test('a page break between any two lines after the head, those of the foot included', () => {
    for (const { head, body, foot } of texts) {
      const plain = saidOfWords(read(head + body + foot));
      const lines = wrapped(body + foot, 90).split('\n');
      const footAt = wrapped(body, 90).split('\n').length;
      const places = lines.flatMap((line, at) => {
        const within = at >= footAt && !/^\s*[-*\p{Lu}]/u.test(line);
        return at === 0 || line === '' || lines[at - 1] === '' || within ? [] : [at];
      });
      const step = Math.ceil(places.length / BREAKS);
      for (const at of places.filter((_, index) => index % step === 0)) {
        const put = PAGE_BREAKS[at % PAGE_BREAKS.length] ?? '\n';
        const text = head + lines.slice(0, at).join('\n') + put + lines.slice(at).join('\n');
        expect(saidOfWords(read(text)), `${at} ${JSON.stringify(put)}`).toEqual(plain);
      }
    }
  });
});
