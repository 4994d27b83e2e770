import type { Party, PartySource } from '../reading.ts';
import type { WrittenDeadline } from '../recognise/deadline/deadline.ts';
import type { Found } from '../recognise/recogniser.ts';

/** A party with its place in the original, before its role in a task is known. */
export interface Doer {
  readonly text: string;
  readonly span: Party['span'];
}

/** Parties with where the text names them. */
export interface Named {
  readonly doers: readonly Doer[];
  readonly source: PartySource;
  /** Number of the heading or opening that they come from; null where they come from neither. */
  readonly section: string | null;
}

/** Named with the work itself, or on a line that says nothing but whose work it is. */
export const namedWithWork = (doers: readonly Doer[]): Named => ({ doers, source: 'clause', section: null });

export interface PlacedDeadline {
  readonly found: Found<WrittenDeadline>;
  readonly span: Party['span'];
  readonly written: string;
  /** What counts in its place where it turns out to be long past. */
  readonly otherwise?: PlacedDeadline | null;
  /** What the heading above says, whose year is that of a day in its month. */
  readonly above?: PlacedDeadline | null;
}

/** What stands under a heading, and so what of it is a task. */
export type Holds =
  /** Anything that obliges. */
  | 'work'
  /** Purposes: only what binds in so many words. */
  | 'purposes'
  /** When and how something is held: only what opens with work, names who does it, or binds. */
  | 'arrangements'
  /** Where the money comes from: told, unless somebody is named or bound. */
  | 'funds'
  /** "I. Mục tiêu": where nobody is told, only what has a figure to reach. */
  | 'goals'
  /** "1. Mục tiêu chung" beside specific ones: the same, whoever the document addresses. */
  | 'whole-goals';

/** What a heading or list opening says for everything under it. */
export interface Frame {
  readonly depth: number;
  readonly section: string;
  readonly source: PartySource;
  readonly doers: readonly Doer[];
  readonly cooperators: readonly Doer[];
  readonly deadline: PlacedDeadline | null;
  /** Under it stands what was done or found wanting, not what is to be done. */
  readonly assessment: boolean;
  readonly holds: Holds;
  /** Under it stand bodies, each with its work: "V. Tổ chức thực hiện". */
  readonly assigns: boolean;
  /** Under it stands what is to be reached: "I. Chỉ tiêu phấn đấu". */
  readonly aims: boolean;
}

/** Who leads, who helps or by when. */
export type Told = Partial<Pick<Frame, 'doers' | 'cooperators' | 'deadline'>>;

/** The headings and openings that are in force, outermost first. */
export class Frames {
  #frames: Frame[] = [];

  /** Close what a paragraph at `depth` stands outside of. */
  closeTo(depth: number): void {
    this.#frames = this.#frames.filter((frame) => frame.depth < depth);
  }

  /** A heading or opening at this place; what it does not say is not in force. */
  open(at: Pick<Frame, 'depth' | 'section'>, said: Partial<Frame> & Pick<Frame, 'source'>): void {
    this.#frames.push({
      depth: at.depth,
      section: at.section,
      doers: [],
      cooperators: [],
      deadline: null,
      assessment: false,
      holds: 'work',
      assigns: false,
      aims: false,
      ...said,
    });
  }

  /** What a line of a point says of all the work in it that follows. */
  tell({ depth, section }: Pick<Frame, 'depth' | 'section'>, said: Told): void {
    const innermost = this.#frames.at(-1);
    if (innermost?.section === section) this.#frames.splice(-1, 1, { ...innermost, ...said });
    else if (section !== '') this.open({ depth: Math.floor(depth), section }, { source: 'heading', ...said });
  }

  /** Innermost frame that names a doer. */
  get doer(): Frame | null {
    return this.#frames.findLast((frame) => frame.doers.length > 0) ?? null;
  }

  /** Whoever helps with what is handed out: those of the innermost frame that says who works on it. */
  get cooperators(): Named | null {
    const telling = this.#frames.findLast(
      ({ doers, cooperators }) => doers.length > 0 || cooperators.length > 0,
    );
    if (!telling || telling.cooperators.length === 0) return null;
    const { cooperators, source, section } = telling;
    return { doers: cooperators, source, section };
  }

  get deadline(): PlacedDeadline | null {
    return this.#frames.findLast((frame) => frame.deadline !== null)?.deadline ?? null;
  }

  get innermost(): Frame | null {
    return this.#frames.at(-1) ?? null;
  }

  /** Of the innermost heading: "2. Yêu cầu" under "I. Mục đích, yêu cầu" holds tasks. */
  get holds(): Holds {
    return this.#frames.at(-1)?.holds ?? 'work';
  }

  get assigns(): boolean {
    return this.#frames.some((frame) => frame.assigns);
  }

  get aims(): boolean {
    return this.#frames.some((frame) => frame.aims);
  }

  get assessment(): boolean {
    return this.#frames.some((frame) => frame.assessment);
  }
}
