import {
  type Confidence,
  type DoubtReason,
  type Party,
  type Reading,
  type ReadingTask,
  type Span,
  TASK_FIELDS,
  type TaskField,
} from '@dondoc/reading';
import type { Directive } from './directive.store.ts';
import { type DraftDoubt, type DraftParty, type DraftTask, wordsOfDeadline } from './draft.ts';

/**
 * A directive as it stands: the reading with the header and the tasks that people made of it. Dropped tasks are left out;
 * targets and citations are those that stand in the words of a task.
 */
export function reviewedReading(
  { reading, header }: Pick<Directive, 'reading' | 'header'>,
  drafts: readonly DraftTask[],
): Reading {
  const { signer } = reading.document;
  return {
    ...reading,
    document: {
      ...reading.document,
      type: header.documentType,
      number: header.number,
      title: header.title,
      issuer: header.issuer,
      date: header.issueDate,
      // A name that was mended is not that of the position which the reading found beside it.
      signer:
        header.signer === signer.name ? signer : { name: header.signer, position: null, authority: null },
    },
    tasks: drafts.filter(({ status }) => status === 'active').map((draft) => taskOf(draft, reading)),
  };
}

function taskOf(draft: DraftTask, reading: Reading): ReadingTask {
  const { section, quote, span, kind, force, deadline } = draft;
  const inside = (place: Span): boolean => place.start >= span.start && place.end <= span.end;
  const targets = reading.tasks.flatMap((task) =>
    task.targets.flatMap((text, index) => {
      const place = task.targetSpans[index];
      return place !== undefined && inside(place) ? [{ text, place }] : [];
    }),
  );
  return {
    section,
    quote,
    span,
    kind,
    force,
    leads: draft.leads.map(({ written }) => written),
    cooperators: draft.cooperators.map(({ written }) => written),
    deadline: deadline && {
      ...deadline,
      span: draft.deadlineSpan ?? span,
      written: wordsOfDeadline(draft, reading) ?? '',
      assumed: [],
    },
    targets: targets.map(({ text }) => text),
    targetSpans: targets.map(({ place }) => place),
    citations: reading.citations.filter((citation) => inside(citation.span)).map(({ number }) => number),
    parties: [
      ...draft.leads.flatMap(partyOf('lead')),
      ...draft.cooperators.flatMap(partyOf('cooperator')),
      ...draft.via.flatMap(partyOf('via')),
    ],
    confidence: confidenceOf(draft.doubts),
  };
}

/** A party that a person named stands nowhere in the text. */
function partyOf(role: Party['role']): (party: DraftParty) => readonly Party[] {
  return ({ written, span, why }) =>
    span === null || why.from === 'person'
      ? []
      : [{ role, text: written, span, source: why.from, sourceSection: why.section }];
}

/** What is doubted of units concerns our register, not the document; the last three are of earlier readers. */
const NOT_OF_THE_DOCUMENT = [
  'party-unsure',
  'two-deadlines',
  'shared-parties',
  'several-leads',
  'lead-general',
  'no-deadline',
] as const;

function isOfTheDocument(reason: DraftDoubt['reason']): reason is DoubtReason {
  return !NOT_OF_THE_DOCUMENT.some((other) => other === reason);
}

/** What people have settled is sure. */
function confidenceOf(doubts: readonly DraftDoubt[]): ReadingTask['confidence'] {
  const said = (about: TaskField): Confidence => {
    const reasons = doubts.flatMap(({ field, reason }) =>
      field === about && isOfTheDocument(reason) ? [reason] : [],
    );
    return { sure: reasons.length === 0, reasons };
  };
  // Every field of a task is in the list.
  return Object.fromEntries(TASK_FIELDS.map((field) => [field, said(field)])) as Record<
    TaskField,
    Confidence
  >;
}
