import type { Confidence, DoubtReason, OutlineEntry, ReadingTask } from '../reading.ts';
import type { Passage } from '../recognise/recogniser.ts';
import type { Paragraph } from '../structure/paragraphs.ts';
import { composed, foldText } from '../text/fold.ts';
import type { SourceText } from '../text/normalise.ts';
import { countWithin } from '../text/sorted.ts';
import { wearOf } from '../text/syllables.ts';
import { GENERAL_HEADS, NAMED_HEADS, QUANTIFIERS } from '../vietnamese/bodies.ts';
import { HeadWords } from './head-words.ts';
import { JudgedNames } from './names.ts';
import { type DoubtfulSections, doubtfulSections } from './numbering.ts';

/** A task before anything is said about how far it can be relied on. */
export type ReadTask = Omit<ReadingTask, 'confidence'>;

/** A task with the words that it was read from. */
export interface FoundTask {
  readonly task: ReadTask;
  readonly words: Passage;
}

/** What the reading as a whole tells about how well it could be done. */
export interface TextEvidence {
  readonly original: string;
  /** The text lost marks or letters throughout: whatever rests on words far away is doubtful. */
  readonly worn: boolean;
  readonly head: HeadWords;
  /** Points of the outline in order of their places. */
  readonly outline: readonly OutlineEntry[];
  /** Where the first task begins. */
  readonly firstTask: number;
  /** Sections whose number may be another's. */
  readonly doubtfulSections: DoubtfulSections;
  /** Places of words that look misread, in order. */
  readonly slipsAt: readonly number[];
  /** Places of paragraphs without number or closing mark that name a body, in order: headings that lost their number look so. */
  readonly looseAt: readonly number[];
  /** About where the orders begin. */
  readonly ordersStart: number;
  /** The parties' names and what stands beside them. */
  readonly names: JudgedNames;
  /** Where the lines of the original begin, in order. */
  readonly linesAt: readonly number[];
  /** Where tasks begin that may be parts of a list inside the one before. */
  readonly inLists: ReadonlySet<number>;
  /** Sections with leads to which the opening of a list gave cooperators, for its first task alone. */
  readonly cooperatorsAbove: ReadonlySet<string>;
}

/** What the rules on a task look at. */
export interface TaskEvidence {
  readonly text: TextEvidence;
  readonly task: ReadTask;
  /** The words of the task. */
  readonly words: Passage;
  /** How many words of the task no Vietnamese can pronounce: misread letters, lost marks. */
  readonly slips: number;
  /** What stands right before and right after the task. */
  readonly before: string;
  readonly after: string;
}

/** One reason for doubt in one field, decided from the evidence alone. */
export interface DoubtRule<Field extends string, Evidence> {
  readonly field: Field;
  readonly reason: DoubtReason;
  readonly holds: (evidence: Evidence) => boolean;
}

const NONE: readonly DoubtReason[] = Object.freeze([]);
/** One for all: most fields of most tasks are sure. */
const SURE: Confidence = Object.freeze({ sure: true, reasons: NONE });

/** The rules on each of some fields: what weighs one kind of evidence. */
export class Scales<Field extends string, Evidence> {
  readonly #rules: readonly (readonly [Field, readonly DoubtRule<Field, Evidence>[]])[];
  /** What most tasks share. */
  readonly #sure: Readonly<Record<Field, Confidence>>;

  constructor(fields: readonly Field[], rules: readonly DoubtRule<Field, Evidence>[]) {
    this.#rules = fields.map((field) => [field, rules.filter((rule) => rule.field === field)]);
    // One entry for each of the fields, and no other.
    this.#sure = Object.freeze(
      Object.fromEntries(fields.map((field) => [field, SURE])) as Record<Field, Confidence>,
    );
  }

  /** Every field with what the rules say of it. */
  weigh(evidence: Evidence): Readonly<Record<Field, Confidence>> {
    let said: Record<Field, Confidence> | null = null;
    for (const [field, rules] of this.#rules) {
      const reasons = doubtsOf(rules, evidence);
      if (reasons === NONE) continue;
      said ??= { ...this.#sure };
      said[field] = { sure: false, reasons };
    }
    return said ?? this.#sure;
  }
}

function doubtsOf<Field extends string, Evidence>(
  rules: readonly DoubtRule<Field, Evidence>[],
  evidence: Evidence,
): readonly DoubtReason[] {
  let reasons = NONE;
  for (const { reason, holds } of rules)
    if (!reasons.includes(reason) && holds(evidence)) reasons = [...reasons, reason];
  return reasons;
}

/** Of running words at least this share bears a mark in every known text. */
const LEAST_MARKED = 0.8;
/** Of a text's words at most this share may look misread. */
const MOST_SLIPS = 0.004;
const ENOUGH_WORDS = 40;
/** A heading stands at most this far above the first task under it. */
const LAST_HEADING = 150;

/** What was made of a text. */
export interface ReadText {
  readonly source: SourceText;
  /** Paragraphs that may hold tasks, in order. */
  readonly paragraphs: readonly Paragraph[];
  readonly outline: readonly OutlineEntry[];
}

export function textEvidence(
  { source, paragraphs, outline }: ReadText,
  tasks: readonly ReadTask[],
): TextEvidence {
  const { slipsAt, words, marked } = wearOf(source.original);
  const worn = marked < LEAST_MARKED * words || slipsAt.length > MOST_SLIPS * words;
  return {
    original: source.original,
    head: new HeadWords(source.original),
    outline,
    firstTask: tasks[0]?.span.start ?? 0,
    worn: words >= ENOUGH_WORDS && worn,
    doubtfulSections: doubtfulSections(outline, source.original),
    slipsAt,
    looseAt: paragraphs.filter(isLoose).map(({ start }) => source.toOriginal(start)),
    ordersStart: Math.max(0, (tasks[0]?.span.start ?? 0) - LAST_HEADING),
    names: new JudgedNames(source.original),
    linesAt: [...lineStarts(source.original)],
    inLists: insideLists(source.original, tasks),
    cooperatorsAbove: new Set(tasks.filter(hasCooperatorsFromAbove).map(listKey)),
  };
}

function* lineStarts(text: string): Generator<number> {
  for (let at = 0; at >= 0; ) {
    yield at;
    at = text.indexOf('\n', at) + 1 || -1;
  }
}

/** Behind such words a list may go on over semicolons: "…, nhất là …; …". */
const OPENERS = ['nhất là ', 'trong đó '];
/** What may stand between two clauses of a sentence; the page may end there. */
const ONLY_SEMICOLON = /^\s*;[\s\d–—-]*$/u;
const LONGEST_BREAK = 40;

/** Whether such words stand in the last sentence of a clause. */
function opensList(quote: string): boolean {
  const sentence = Math.max(quote.lastIndexOf('.'), quote.lastIndexOf(':'));
  return OPENERS.some((words) => quote.lastIndexOf(words) > sentence);
}

function insideLists(original: string, tasks: readonly ReadTask[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [i, { span, quote }] of tasks.entries()) {
    const before = tasks[i - 1];
    if (!before || span.start - before.span.end > LONGEST_BREAK || !/^\p{Ll}/u.test(quote)) continue;
    if (!ONLY_SEMICOLON.test(original.slice(before.span.end, span.start))) continue;
    if (inside.has(before.span.start) || opensList(before.quote)) inside.add(span.start);
  }
  return inside;
}

function hasCooperatorsFromAbove({ parties }: ReadTask): boolean {
  return parties.some(
    ({ role, source }) => role === 'cooperator' && (source === 'list-opening' || source === 'heading'),
  );
}

/** The same for all tasks under one opening. */
export function listKey({ section, leads }: ReadTask): string {
  return JSON.stringify([section, leads]);
}

const LONGEST_HEADING = 120;
const BEFORE_NAME =
  /^(?:\d{1,2}\s|[a-zđ]\s)?(?:(?:đối với|đề nghị|giao|yêu cầu|trách nhiệm của|về phía)\s)?/u;

function isLoose({ marker, text, folded }: Paragraph): boolean {
  return (
    marker === null &&
    text.length <= LONGEST_HEADING &&
    !/[.;,!?…/–-]$/u.test(text) &&
    /^(?:\d{1,2}\s|[a-zđ]\s)?\p{Lu}/u.test(text) &&
    namesBody(folded, BEFORE_NAME.exec(folded)?.[0].length ?? 0)
  );
}

function namesBody(folded: string, at: number): boolean {
  const group = QUANTIFIERS.matchAt(folded, at);
  const from = group < 0 ? at : group + 1;
  return NAMED_HEADS.matchAt(folded, from) > 0 || (group > 0 && GENERAL_HEADS.matchAt(folded, from) > 0);
}

/** How much of the text around a task is looked at. */
const AROUND = 60;

export function taskEvidence({ task, words }: FoundTask, text: TextEvidence): TaskEvidence {
  const { start, end } = task.span;
  return {
    text,
    task,
    // A page break or odd spaces inside the clause make its quote differ.
    words: words.text === task.quote ? words : { text: task.quote, ...foldText(task.quote) },
    slips: countWithin(text.slipsAt, task.span),
    before: composed(text.original.slice(Math.max(0, start - AROUND), start)),
    after: composed(text.original.slice(end, end + AROUND)),
  };
}
