import type { FoundTask } from '../confidence/evidence.ts';
import { pattern } from '../pattern/pattern.ts';
import type { EdtfDate, Party, PartyRole } from '../reading.ts';
import { cooperatorsOf } from '../recognise/obligation/cooperators.ts';
import { reportedTo, viaOf } from '../recognise/obligation/result-parties.ts';
import { type Found, nothingKnown, type Passage, passageOf } from '../recognise/recogniser.ts';
import { recognise } from '../recognisers.ts';
import type { SourceText } from '../text/normalise.ts';
import { quoteOf } from '../text/quote.ts';
import type { Address } from './addressees.ts';
import { complete } from './deadlines.ts';
import type { Draft } from './draft.ts';
import { forceOf } from './force.ts';
import { type Named, namedWithWork } from './frames.ts';
import { kindOf } from './kind.ts';
import { place, toDoers } from './place.ts';

/** With whom the whole document addresses where no heading or opening does. */
export interface TaskContext extends Address {
  readonly source: SourceText;
  /** EDTF date of issue, to complete years. */
  readonly reference: EdtfDate | null;
}

const partiesOf = (role: PartyRole, { doers, source, section }: Named): Party[] =>
  doers.map(({ text, span }) => ({
    role,
    text,
    span,
    source,
    sourceSection: section === '' ? null : section,
  }));

function within(
  draft: Draft,
  found: readonly Found<unknown>[],
  shift: number,
): { start: number; end: number }[] {
  return found
    .map(({ start, end }) => ({ start: start + shift, end: end + shift }))
    .filter(({ end }) => end <= draft.clause.end);
}

/** "Hằng năm, phấn đấu 90% hộ dân …", "Đến năm 2030 đạt …": what is to come about, whoever brings it about. */
const GOAL = pattern(
  /^(?:(?:(?:hằng|hàng) năm|(?:phấn đấu )?(?:đến|hết|trong) (?:hết |cuối )?năm \d{4}),? )?(?:phấn đấu|đạt|(?:(?:có )?(?:ít nhất|tối thiểu|trên) )?\d{1,3}(?:[.,]\d{1,3})?\s?%|tỷ lệ|tỉ lệ) /u,
);
const isGoal = (passage: Passage): boolean => GOAL.testIn(passage, { start: 0, end: passage.folded.length });

/** Makes the task of a clause: its parties with their origin, its time, its targets. */
export function toTask(draft: Draft, context: TaskContext): FoundTask {
  const { block, clause } = draft;
  const { source } = context;
  const cut = passageOf(block.paragraph, clause);
  // What kind and force are told by is read once.
  const passage = { ...cut, known: cut.known ?? nothingKnown() };
  const span = place(block, source, clause);
  const addressed = context.eachItsPart && isGoal(passage) ? [] : context.addressees;
  const leads = partiesOf(
    'lead',
    draft.leads ?? { doers: addressed, source: context.addressSource, section: null },
  );
  const find = (role: PartyRole, found: Found<string>[]): Party[] =>
    partiesOf(role, namedWithWork(toDoers(block, source, found)));
  const own = find('cooperator', cooperatorsOf(block.paragraph, clause));
  const cooperators = own.length > 0 || !draft.cooperators ? own : partiesOf('cooperator', draft.cooperators);
  const deadline = draft.deadline ? complete(draft.deadline, context.reference) : null;
  const { targets, citations } = draft.recognisedIn === clause ? draft.recognised : recognise(passage);
  const kind = kindOf(passage, deadline, targets.length);
  const task = {
    section: block.section,
    quote: quoteOf(source.original, span),
    leads: leads.map((lead) => lead.text),
    cooperators: cooperators.map((one) => one.text),
    deadline,
    targets: targets.map((target) => target.value),
    citations: citations.length === 0 ? [] : [...new Set(citations.map(({ value }) => value.number))],
    span,
    kind,
    force: forceOf(passage),
    parties: [
      ...leads,
      ...cooperators,
      ...find('via', viaOf(block.paragraph, clause)),
      ...find('report-to', reportedTo(block.paragraph, clause)),
    ],
    targetSpans: within(draft, targets, clause.start).map((stretch) => place(block, source, stretch)),
  };
  return { task, words: passage };
}
