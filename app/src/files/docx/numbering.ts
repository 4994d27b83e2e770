import { formatNumber } from './number-format.ts';
import type { Styles } from './styles.ts';
import { printedSigns } from './symbols.ts';
import { childOf, childrenOf, numberOf, switchOf, valueOf, wholeNumber, type XmlElement } from './xml.ts';

/** One level of a list, as `w:lvl` states it. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** Template: `%1.%2)`. */
  readonly template: string;
  readonly suffix: string;
  /** 0 = never restarts; n = restarts after a paragraph of level n or higher; undefined = after any higher level. */
  readonly restart: number | undefined;
  /** Prints every number of the label in Arabic figures (`w:isLgl`). */
  readonly legal: boolean;
  readonly style: string | undefined;
}

interface AbstractList {
  readonly id: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly numStyleLink: string | undefined;
}

/** A list that paragraphs name by `w:numId`. Lists of the same abstract list count on together. */
interface List {
  readonly abstract: AbstractList;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** Counts the paragraph and gives the label with what follows it ("2.1. "); "" when the paragraph has no number. */
  next(paragraph: {
    readonly properties: XmlElement | undefined;
    readonly style: string | undefined;
  }): string;
}

const LEVELS = 9;

export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const lists = readLists(root ?? undefined, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const restarted = new Set<string>();
  return {
    next: (paragraph) => {
      const place = placeOf(paragraph, styles, lists);
      const list = place && lists.get(place.numId);
      const level = place && list?.levels.get(place.level);
      if (!list || !level) return '';
      const counts = counters.get(list.abstract.id) ?? [];
      counters.set(list.abstract.id, counts);
      const key = `${place.numId}:${place.level}`;
      count(counts, list, place.level, {
        restart: list.startOverrides.has(place.level) && !restarted.has(key),
      });
      restarted.add(key);
      return labelOf(counts, list, place.level);
    },
  };
}

function count(
  counts: (number | undefined)[],
  list: List,
  at: number,
  { restart }: { readonly restart: boolean },
): void {
  const before = counts[at];
  counts[at] = restart || before === undefined ? startOf(list, at) : before + 1;
  for (let deeper = at + 1; deeper < LEVELS; deeper += 1) {
    const rule = list.levels.get(deeper)?.restart;
    if (rule === undefined || at < rule) counts[deeper] = undefined;
  }
}

function startOf(list: List, level: number): number {
  return list.startOverrides.get(level) ?? list.levels.get(level)?.start ?? 1;
}

function labelOf(counts: readonly (number | undefined)[], list: List, at: number): string {
  const level = list.levels.get(at);
  if (!level) return '';
  const label =
    level.format === 'bullet'
      ? printedSigns(level.template)
      : level.template.replace(/%([1-9])/gu, (_, digit: string) => {
          const other = Number(digit) - 1;
          if (other > at) return '';
          const format = level.legal ? 'decimal' : (list.levels.get(other)?.format ?? 'decimal');
          return formatNumber(counts[other] ?? startOf(list, other), format);
        });
  if (label.trim() === '') return '';
  return level.suffix === 'nothing' ? label : `${label} `;
}

/** Which list and level a paragraph stands in: its own `w:numPr`, else that of its style; `numId` 0 takes it out. */
function placeOf(
  paragraph: { readonly properties: XmlElement | undefined; readonly style: string | undefined },
  styles: Styles,
  lists: ReadonlyMap<number, List>,
): { readonly numId: number; readonly level: number } | undefined {
  const own = childOf(paragraph.properties, 'w:numPr');
  const chain = styles.chain(paragraph.style);
  const fromStyle = chain.find((style) => style.numbering?.numId !== undefined);
  const numId = numberOf(own, 'w:numId') ?? fromStyle?.numbering?.numId;
  if (numId === undefined || numId === 0) return undefined;
  const ownLevel = numberOf(own, 'w:ilvl');
  if (ownLevel !== undefined) return { numId, level: ownLevel };
  // A list level may name the style that stands for it; that counts before what the style itself says.
  for (const style of chain) {
    for (const [level, definition] of lists.get(numId)?.levels ?? []) {
      if (definition.style === style.id) return { numId, level };
    }
    if (style.numbering?.level !== undefined) return { numId, level: style.numbering.level };
  }
  return { numId, level: 0 };
}

function readLists(root: XmlElement | undefined, styles: Styles): ReadonlyMap<number, List> {
  const abstracts = new Map<string, AbstractList>();
  for (const element of childrenOf(root, 'w:abstractNum')) {
    const id = element.attributes['w:abstractNumId'];
    if (id === undefined) continue;
    abstracts.set(id, {
      id,
      levels: readLevels(childrenOf(element, 'w:lvl')),
      numStyleLink: valueOf(element, 'w:numStyleLink'),
    });
  }
  const nums = childrenOf(root, 'w:num');
  const abstractOf = (num: XmlElement | undefined) => abstracts.get(valueOf(num, 'w:abstractNumId') ?? '');
  const lists = new Map<number, List>();
  for (const num of nums) {
    const numId = wholeNumber(num.attributes['w:numId']);
    let abstract = abstractOf(num);
    if (abstract?.numStyleLink !== undefined) {
      // The list only points to a numbering style; the style names the list that holds the levels.
      const linked = styles.chain(abstract.numStyleLink)[0]?.numbering?.numId;
      abstract = abstractOf(nums.find((other) => other.attributes['w:numId'] === String(linked))) ?? abstract;
    }
    if (numId !== undefined && abstract) lists.set(numId, readList(num, abstract));
  }
  return lists;
}

function readList(num: XmlElement, abstract: AbstractList): List {
  const levels = new Map(abstract.levels);
  const startOverrides = new Map<number, number>();
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const at = wholeNumber(override.attributes['w:ilvl']);
    if (at === undefined) continue;
    for (const [level, definition] of readLevels(childrenOf(override, 'w:lvl')))
      levels.set(level, definition);
    const start = numberOf(override, 'w:startOverride');
    if (start !== undefined) startOverrides.set(at, start);
  }
  return { abstract, levels, startOverrides };
}

function readLevels(elements: readonly XmlElement[]): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elements) {
    const at = wholeNumber(element.attributes['w:ilvl']);
    if (at === undefined || at < 0 || at >= LEVELS) continue;
    levels.set(at, {
      start: numberOf(element, 'w:start') ?? 0,
      format: formatOf(element),
      template: valueOf(element, 'w:lvlText') ?? '',
      suffix: valueOf(element, 'w:suff') ?? 'tab',
      restart: numberOf(element, 'w:lvlRestart'),
      legal: switchOf(element, 'w:isLgl') ?? false,
      style: valueOf(element, 'w:pStyle'),
    });
  }
  return levels;
}

function formatOf(level: XmlElement): string {
  // Newer formats are wrapped: `<mc:AlternateContent>` with a plain `w:numFmt` as the fallback.
  const fallback = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback');
  return valueOf(level, 'w:numFmt') ?? valueOf(fallback, 'w:numFmt') ?? 'decimal';
}
