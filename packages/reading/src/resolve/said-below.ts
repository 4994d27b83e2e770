import type { TaskAttribute } from '../recognise/obligation/attribute.ts';
import { partiesOfValue } from '../recognise/party/party.ts';
import type { SourceText } from '../text/normalise.ts';
import type { Block } from './blocks.ts';
import type { Draft } from './draft.ts';
import { type Doer, type Frames, namedWithWork, type PlacedDeadline } from './frames.ts';
import { toDoers } from './place.ts';
import type { DeadlinePlacer } from './place-deadlines.ts';

/** "Các nội dung trên hoàn thành trước …": whatever is numbered above, too. */
const OF_ALL_ABOVE = /^(?:các|những|toàn bộ|tất cả) [^;.:]{3,24} (?:trên|nêu trên|nói trên)\s/u;

/** "Thời gian: 7 giờ 30 ngày 20/10": when something is held, and not by when the work for it is due. */
const MEETS =
  /^(?:dự kiến )?thời gian(?: tổ chức)?\s?:\s?(?:từ )?(?:\d{1,2}\s?(?:h|g|:|\/)|lúc |vào |(?:sáng|chiều|tối|ngày|thứ) )/u;

function tellOf(draft: Draft, kind: 'lead' | 'cooperator' | 'deadline', doers: readonly Doer[]): void {
  if (doers.length === 0) return;
  if (kind === 'cooperator') draft.cooperators = namedWithWork(doers);
  if (kind === 'lead') draft.leads = namedWithWork(doers);
}

/** "trước khi kết thúc …; hoàn thành chậm nhất 25/6": a day tells more than an event, and anything more than haste. */
function tellsLess({ found: { value } }: PlacedDeadline, shared: PlacedDeadline): boolean {
  if (value.kind === 'soon') return true;
  const { kind } = shared.found.value;
  return value.kind === 'event' && (kind === 'date' || kind === 'period');
}

/** What is said below tasks of who leads them, who helps and by when, and which tasks it is about. */
export class SaidBelow {
  readonly #drafts: readonly Draft[];
  readonly #source: SourceText;
  readonly #deadlines: DeadlinePlacer;
  /** First task of the last paragraph that had any: what a line below it is about. */
  #group = 0;
  /** First task of the point, or after the last such line in it: what a line below all of them is about. */
  #point = 0;
  /** First task below the last heading or opening. */
  #headed = 0;
  /** The line before said what a task above it needs. */
  #said = false;

  constructor(drafts: readonly Draft[], source: SourceText, deadlines: DeadlinePlacer) {
    this.#drafts = drafts;
    this.#source = source;
    this.#deadlines = deadlines;
  }

  /** The next numbered point begins. */
  point(): void {
    this.#point = this.#drafts.length;
  }

  /** A heading or the opening of a list begins. */
  heading(): void {
    this.#group = this.#drafts.length;
    this.#headed = this.#drafts.length;
    this.point();
  }

  /** Whether a task stands above that a line may be about. */
  get hasTasks(): boolean {
    return this.#drafts.length > this.#group;
  }

  /** Whether what a line tells is of the work that follows in its point, too: nothing but its title stands above. */
  tellsAhead({ section }: Block): boolean {
    const title = this.#drafts.at(-1)?.block;
    const { marker } = title?.paragraph ?? { marker: null };
    return !this.hasTasks || (title?.section === section && marker !== null && marker.kind !== 'bullet');
  }

  /** Tells the work below a line what the line says. */
  ahead(block: Block, attributes: readonly TaskAttribute[], frames: Frames): void {
    for (const { kind, value } of attributes) {
      if (kind === 'result' || kind === 'other') continue;
      const doers = kind === 'deadline' ? [] : this.#partiesOf(block, value);
      if (doers.length > 0) frames.tell(block, kind === 'lead' ? { doers } : { cooperators: doers });
      const time = kind === 'deadline' && !MEETS.test(block.paragraph.folded);
      const deadline = time ? this.#deadlines.ofValue(block, value) : null;
      if (deadline) frames.tell(block, { deadline });
    }
  }

  #partiesOf(block: Block, value: TaskAttribute['value']): readonly Doer[] {
    return toDoers(block, this.#source, partiesOfValue(block.paragraph, value));
  }

  /** A paragraph that says nothing else. */
  line(block: Block, attributes: readonly TaskAttribute[]): void {
    this.give(block, attributes, this.#group);
    this.#said = true;
  }

  /** A paragraph of work begins. */
  work(): void {
    if (this.#said) this.point();
    this.#said = false;
  }

  /** The paragraph whose tasks begin at `first` has been read. */
  read(first: number): void {
    if (this.#drafts.length > first) this.#group = first;
  }

  /** First of the tasks that a sentence of a paragraph is about, whose own tasks begin at `first`. */
  firstFor(first: number): number {
    return this.#drafts.length > first ? first : this.#group;
  }

  /** Gives the tasks from `first` on what is said of them; whoever it says leads. */
  give(block: Block, attributes: readonly TaskAttribute[], first: number): readonly Doer[] {
    let leads: readonly Doer[] = [];
    const above = this.#before(block, first);
    for (const { kind, value } of attributes) {
      if (kind === 'result' || kind === 'other') continue;
      const deadline = kind === 'deadline' ? this.#deadlines.ofValue(block, value) : null;
      const doers = kind === 'deadline' ? [] : this.#partiesOf(block, value);
      for (const draft of this.#drafts.slice(first)) {
        if (deadline) draft.deadline = deadline;
        tellOf(draft, kind, doers);
      }
      // Of the tasks further up only those that tell nothing of it themselves.
      for (const draft of above) {
        if (deadline && draft.recognised.deadlines.length === 0) draft.deadline = deadline;
        if (kind !== 'lead' || draft.leads?.source !== 'clause') tellOf(draft, kind, doers);
      }
      if (kind === 'lead') leads = doers;
    }
    return leads;
  }

  /** Tasks above the last paragraph that a line as shallow as they are is about as well. */
  #before(block: Block, first: number): Draft[] {
    if (first !== this.#group) return [];
    return this.#drafts
      .slice(this.#point, first)
      .filter((draft) => draft.block.depth >= block.depth && draft.block !== block);
  }

  /**
   * "Khẩn trương rà soát …; hoàn thành trong năm 2026": a time of their own tells more, but not that there is little, nor that of
   * the headings above, `headed`.
   */
  share(
    block: Block,
    first: number,
    { shared, headed }: Record<'shared' | 'headed', PlacedDeadline | null>,
  ): void {
    if (shared === null) return;
    for (const draft of this.#sharing(block, first)) {
      const { deadline } = draft;
      if (deadline === null || deadline === headed || tellsLess(deadline, shared)) draft.deadline = shared;
    }
  }

  /** The tasks of the paragraph; of one that has none, those of the list above it. */
  #sharing(block: Block, first: number): readonly Draft[] {
    if (this.#drafts.length > first) return this.#drafts.slice(first);
    this.#said = true;
    const { marker, folded } = block.paragraph;
    if (OF_ALL_ABOVE.test(folded)) return this.#drafts.slice(this.#headed);
    if (marker !== null && marker.kind !== 'bullet') return [];
    return [...this.#before(block, this.#group), ...this.#drafts.slice(this.#group)];
  }
}
