import type { FoundTask } from '../confidence/evidence.ts';
import { pattern } from '../pattern/pattern.ts';
import type { EdtfDate, Party, PartyRole } from '../reading.ts';
import { cooperatorsOf } from '../recognise/obligation/cooperators.ts';
import { reportedTo, viaOf } from '../recognise/obligation/result-parties.ts';
import { type Found, nothingKnown, type Passage, passageOf } from '../recognise/recogniser.ts';
import { recognise } from '../recognisers.ts';
import type { SourceText } from '../text/normalise.ts';
import type { Address } from './addressees.ts';
import { complete } from './deadlines.ts';
import type { Draft } from './draft.ts';
import { foundTask } from './found-task.ts';
import { type Named, namedWithWork } from './frames.ts';
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
  const { targets, citations } = draft.recognisedIn === clause ? draft.recognised : recognise(passage);
  return foundTask({
    source,
    section: block.section,
    words: passage,
    span,
    leads,
    cooperators,
    ofResult: [
      ...find('via', viaOf(block.paragraph, clause)),
      ...find('report-to', reportedTo(block.paragraph, clause)),
    ],
    deadline: draft.deadline && complete(draft.deadline, context.reference),
    targets: targets.map(({ value, start, end }) => ({
      text: value,
      span: place(block, source, { start: clause.start + start, end: clause.start + end }),
    })),
    citations,
  });
}
