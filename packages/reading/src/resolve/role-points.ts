import { attributesOf, type TaskAttribute } from '../recognise/obligation/attribute.ts';
import { partiesOfValue } from '../recognise/party/party.ts';
import { trimStretch } from '../structure/sentences.ts';
import type { SourceText } from '../text/normalise.ts';
import type { Block } from './blocks.ts';
import type { Draft } from './draft.ts';
import { type Doer, namedWithWork } from './frames.ts';
import { toDoers } from './place.ts';
import type { DeadlinePlacer } from './place-deadlines.ts';

type Kind = Exclude<TaskAttribute['kind'], 'result' | 'other'>;

/** "2. Cơ quan chủ trì, phối hợp", "b) Đơn vị phối hợp": a title over bodies, which work as it says on the points beside it. */
const ROLE_TITLE =
  /^(?:các )?(?:(?:cơ quan|đơn vị|bộ phận)(?:, (?:cơ quan|đơn vị|tổ chức))? )?(chủ trì|phối hợp|thực hiện)(?:(?:,| và) (?:(?:cơ quan|đơn vị) )?(?:phối hợp|thực hiện))?(?: thực hiện)?\s?:?\.?$/u;

/** The bodies that a title is over, as far as they have been read. */
interface Open {
  /** Section whose points they work on. */
  readonly parent: string;
  readonly depth: number;
  readonly drafts: readonly Draft[];
  kind: Kind;
  doers: readonly Doer[];
}

/** How many of the tasks, the last of them in a section, have been told all that they can be. */
interface Settled {
  readonly parent: string;
  readonly count: number;
}

const isIn = ({ block: { section } }: Draft, parent: string): boolean =>
  parent === '' || section === parent || section.startsWith(`${parent}.`);

const parentOf = (section: string): string => section.slice(0, Math.max(0, section.lastIndexOf('.')));

/** A numbered point that says of the points beside it who does them, with whom or by when. */
export class RolePoints {
  readonly #source: SourceText;
  readonly #deadlines: DeadlinePlacer;
  /** What tasks have been told by such a point already: "1. …; 2. Chủ trì: A; 3. …; 4. Chủ trì: B". */
  readonly #told: Readonly<Record<Kind, Set<Draft>>> = {
    lead: new Set(),
    cooperator: new Set(),
    deadline: new Set(),
  };
  /** Up to where that is so, and need not be asked again. */
  readonly #settled: Partial<Record<Kind, Settled>> = {};
  #open: Open | null = null;

  constructor(source: SourceText, deadlines: DeadlinePlacer) {
    this.#source = source;
    this.#deadlines = deadlines;
  }

  /** Whether a paragraph is such a point or part of one; gives what it says to the tasks beside it. */
  takes(block: Block, drafts: readonly Draft[]): boolean {
    const { marker, folded, text } = block.paragraph;
    const numbered = marker !== null && marker.kind !== 'bullet';
    if (this.#open && numbered && block.depth <= this.#open.depth) this.#open = null;
    const title = numbered && block.role !== 'content' ? ROLE_TITLE.exec(folded) : null;
    if (title) return this.#opens(block, title[1] === 'phối hợp' ? 'cooperator' : 'lead', drafts);
    const attributes =
      numbered || this.#open
        ? attributesOf(block.paragraph, trimStretch(text, { start: 0, end: text.length }))
        : [];
    if (attributes.length > 0) {
      const parent = parentOf(block.section);
      for (const { kind, value } of attributes) {
        if (kind === 'result' || kind === 'other') continue;
        const given = this.#give(
          block,
          { kind, value },
          this.#open?.drafts ?? this.#beside(kind, parent, drafts),
        );
        if (given && !this.#open) this.#settled[kind] = { parent, count: drafts.length };
      }
      const last = drafts.at(-1);
      return this.#open !== null || (last !== undefined && isIn(last, parent));
    }
    return this.#open !== null && this.#names(block, this.#open);
  }

  #opens(block: Block, kind: Kind, drafts: readonly Draft[]): boolean {
    if (this.#open) {
      this.#open.kind = kind;
      this.#open.doers = [];
      return true;
    }
    const parent = parentOf(block.section);
    const beside = this.#beside(kind, parent, drafts).filter((draft) => !this.#told[kind].has(draft));
    if (beside.length === 0) return false;
    this.#open = { parent, depth: block.depth, drafts: beside, kind, doers: [] };
    return true;
  }

  /** Tasks of the section, back from the last, to those that have been told before. */
  #beside(kind: Kind, parent: string, drafts: readonly Draft[]): readonly Draft[] {
    const told = this.#settled[kind];
    const last = drafts.slice(told?.parent === parent ? told.count : 0);
    return last.slice(last.findLastIndex((draft) => !isIn(draft, parent)) + 1);
  }

  /** A line of bodies below the title. */
  #names(block: Block, open: Open): boolean {
    const { text } = block.paragraph;
    const whole = trimStretch(text, { start: 0, end: text.length });
    const found = partiesOfValue(block.paragraph, whole);
    if ((found.at(-1)?.end ?? 0) < whole.end) {
      this.#open = null;
      return false;
    }
    open.doers = [...open.doers, ...toDoers(block, this.#source, found)];
    this.#assign(open.kind, open.doers, open.drafts);
    return true;
  }

  /** Whether the point says anything that tasks can be told. */
  #give(
    block: Block,
    { kind, value }: { readonly kind: Kind; readonly value: TaskAttribute['value'] },
    beside: readonly Draft[],
  ): boolean {
    const drafts = beside.filter((draft) => !this.#told[kind].has(draft));
    if (kind !== 'deadline') {
      const doers = toDoers(block, this.#source, partiesOfValue(block.paragraph, value));
      this.#assign(kind, doers, drafts);
      return doers.length > 0;
    }
    const deadline = this.#deadlines.ofValue(block, value);
    if (!deadline) return false;
    for (const draft of drafts) {
      this.#told.deadline.add(draft);
      if (draft.recognised.deadlines.length === 0) draft.deadline = deadline;
    }
    return true;
  }

  #assign(kind: Kind, doers: readonly Doer[], drafts: readonly Draft[]): void {
    if (doers.length === 0) return;
    for (const draft of drafts) {
      const ownLead = kind === 'lead' && draft.leads?.source === 'clause' && !this.#told.lead.has(draft);
      if (ownLead) continue;
      this.#told[kind].add(draft);
      if (kind === 'cooperator') draft.cooperators = namedWithWork(doers);
      else draft.leads = namedWithWork(doers);
    }
  }
}
