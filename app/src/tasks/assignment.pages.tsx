import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
} from 'react-router';
import { type DateFrame, fullDate, writtenAndTaken } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type AssignmentId, parseId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { remindedWords } from '../reminders/reminded-words.ts';
import { DocumentText } from '../ui/document-text.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { readUnitFields } from '../units/unit-fields.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { mayBeBrokenDown } from './assignment.ts';
import { assignmentPageText } from './assignment-page.text.ts';
import type { AssignmentPage, StoryEntry } from './assignment-view.ts';
import { documentPath, lampWords, momentWords, originWords } from './assignment-words.ts';
import { ChainSection } from './chain-section.tsx';
import { chainView } from './chain-words.ts';
import {
  happeningFromForm,
  insteadFromForm,
  requestKeyFromForm,
  seenFromForm,
  uploadsIn,
  withSuccessor,
} from './move-form.ts';
import { moveFormsText } from './move-forms.text.ts';
import { moveForms, moveProblems } from './move-forms.ts';
import { NextStep } from './next-step.tsx';
import { PeriodsBeside } from './periods-beside.tsx';
import { besideWords } from './periods-beside-words.ts';
import { resultsBelowText } from './results-below.text.ts';
import { reportFrom } from './results-below-words.ts';
import { type OriginOrder, originOrder } from './spoken-order-words.ts';
import { Story } from './story.tsx';
import { taskText } from './task.text.ts';
import './work.css';
import './assignment.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const page = await actions.tasks.assignment(actor, assignmentId(args));
    const reports = page.moves.includes('submitted');
    const phrases = reports ? await actions.tasks.phrases(actor) : [];
    const frame: DateFrame = { today, locale };
    const { assignment, task } = page;
    const order = await originOrder(actions.tasks, actor, { ...assignment, locale });
    const chain = chainView(await actions.tasks.chain(actor, assignment.id), frame);
    const madeOf = reports && (chain.below.length > 0 || chain.parts > 0);
    const results = madeOf ? reportFrom(await actions.tasks.resultsBelow(actor, assignment.id), frame) : '';
    return {
      id: assignment.id,
      taskId: task.id,
      summary: assignment.summary,
      quote: task.quote,
      origin: originWords(assignment, locale),
      lamp: lampWords(assignment, locale),
      redo: assignment.state === 'rework',
      documentPath: documentPath(task),
      facts: factsOf(page, frame),
      taskPath: page.maySeeTask && page.leadCount > 1 ? `/nhiem-vu/${task.id}` : null,
      story: page.story.map((entry) => storyInWords(entry, frame, order)),
      period: assignment.period,
      beside: besideWords(await actions.tasks.periodsBeside(actor, assignment), assignment.id, locale),
      state: assignment.state,
      open: mayBeBrokenDown(assignment.state),
      unitName: assignment.unitName,
      waits: waitsOn(page, locale),
      moves: page.moves.filter((move) => move !== 'opened'),
      forms: moveForms(page, frame),
      problems: moveProblems(frame),
      standing: standingWords(page, frame),
      requestKey: crypto.randomUUID(),
      reminded: remindedWords(await actions.reminders.reminded(actor, assignment.id), frame),
      seen: page.story.at(-1)?.seq,
      earliestDue: today.toString(),
      person: actor.personId,
      phrases: [...phrases],
      chain,
      report: {
        text: results,
        hint: results === '' ? undefined : resultsBelowText[locale].hint,
        percent: Math.max(assignment.percent, (madeOf ? chain.percent : null) ?? 0),
      },
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, sent) => {
    const id = assignmentId(args);
    const read = await readUnitFields(sent, ['unit'], (words) => actions.units.written(actor, words));
    const form = await withSuccessor(read, async (words) => {
      const { rows } = await actions.directives.list(actor, { words, state: 'issued', page: 1 });
      return rows.filter(({ header }) => header.number === words).map((directive) => directive.id);
    });
    const happening = happeningFromForm(form);
    await actions.tasks.move(actor, {
      assignmentId: id,
      happening,
      requestKey: requestKeyFromForm(form),
      seen: seenFromForm(form),
      files: await uploadsIn(form),
      insteadUnitId: insteadFromForm(form),
    });
    const back = formText(form, 'from') === 'today' ? '/hom-nay' : `/viec/${id}`;
    return redirectWithFlash(back, { text: moveFormsText[locale][`did.${happening.kind}`] });
  });

/** A refused step mostly means that somebody else has moved it on: the page then shows how it stands now. */
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  defaultShouldRevalidate || actionStatus === 409;

function assignmentId(args: { readonly params: Readonly<Record<string, string | undefined>> }): AssignmentId {
  const id = parseId<AssignmentId>(args.params['assignmentId']);
  if (id === null) throw new AppError('not_found');
  return id;
}

interface Fact {
  readonly name: string;
  readonly value: string;
}

function factsOf(page: AssignmentPage, { locale }: DateFrame): Fact[] {
  const t = taskText[locale];
  const words = assignmentPageText[locale];
  const { assignment, task, leadCount } = page;
  const others = leadCount > 1 ? ` ${words.andOthers(leadCount - 1)}` : '';
  const facts = [
    { name: t.lead, value: `${assignment.unitName}${others}` },
    { name: t.cooperators, value: page.cooperatorNames.join(', ') },
    { name: t.via, value: assignment.viaNames.join(', ') },
    { name: t.deadline, value: deadlineFact(page, locale) },
    {
      name: words.cause,
      value: assignment.cause === null ? '' : words[`cause.${assignment.cause}`],
    },
    { name: t.product, value: task.product ?? '' },
    { name: t.follower, value: page.followerName ?? '' },
    { name: t.confirmer, value: page.confirmingUnitName },
  ];
  return facts.filter(({ value }) => value !== '');
}

/** What was written, what was made of it, and what it was changed to. */
function deadlineFact({ assignment, task }: AssignmentPage, locale: 'vi' | 'en'): string {
  const { originalDue, currentDue } = assignment;
  // A day that was written once is none of the periods that somebody made of it.
  const isOther = assignment.period !== '' && task.deadline?.kind !== 'recurring';
  const deadlineWritten = isOther ? null : assignment.deadlineWritten;
  const day = (text: string) => Temporal.PlainDate.from(text);
  const original =
    originalDue === null
      ? (deadlineWritten ?? taskText[locale].noDeadline)
      : deadlineWritten === null
        ? fullDate(day(originalDue), locale)
        : writtenAndTaken(deadlineWritten, day(originalDue), locale);
  const words = assignmentPageText[locale];
  const changed = currentDue !== null && currentDue !== originalDue;
  return [
    original,
    changed ? words.changedTo(fullDate(day(currentDue), locale)) : '',
    assignment.suspendedDays > 0 ? words.rested(assignment.suspendedDays) : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** For whom a report that was handed in waits, where that is not the reader. */
function waitsOn({ assignment, confirmingUnitName, moves }: AssignmentPage, locale: Locale): string | null {
  if (assignment.state !== 'submitted' || moves.includes('confirmed') || moves.includes('forwarded'))
    return null;
  return assignment.stationName === null
    ? assignmentPageText[locale].waitingForConfirmation(confirmingUnitName)
    : moveFormsText[locale].waitingForForwarding(assignment.stationName);
}

/** What waits for an answer, beside the lamp, and where a report lies on its way. */
function standingWords({ assignment }: AssignmentPage, { locale }: DateFrame): string[] {
  const t = assignmentPageText[locale];
  const { extensionDue, explanationAskedOn, stationName } = assignment;
  return [
    ...(stationName === null ? [] : [moveFormsText[locale].reportAt(stationName)]),
    ...(extensionDue === null
      ? []
      : [t.asksExtension(fullDate(Temporal.PlainDate.from(extensionDue), locale))]),
    ...(explanationAskedOn === null ? [] : [t.toExplain]),
  ];
}

/** "chuyển cho đơn vị kế thừa: Xã Bình Hòa → Xã Vạn Tường". */
function actInWords({ kind, passed }: StoryEntry, locale: Locale): string {
  const act = taskText[locale][`event.${kind}`];
  if (passed === null) return act;
  if (kind === 'submitted') return moveFormsText[locale].submittedThrough(passed.to);
  if (kind === 'returned') return `${act}, ${assignmentPageText[locale].proposing(passed.to)}`;
  return `${act}: ${passed.from === null ? passed.to : `${passed.from} → ${passed.to}`}`;
}

function storyInWords(entry: StoryEntry, frame: DateFrame, order: OriginOrder) {
  const { locale } = frame;
  const t = assignmentPageText[locale];
  const silentReport = entry.kind === 'reported' && entry.text === '';
  return {
    seq: entry.seq,
    kind: entry.kind,
    person: entry.personName,
    unit: entry.unitName,
    act: actInWords(entry, locale),
    at: momentWords(entry.at, frame),
    text: silentReport ? taskText[locale].noChange : entry.text,
    progress: entry.percent === null ? null : t.progress(entry.percent),
    due: storyDue(entry, locale),
    successors: [
      // What it began with, and the document that followed.
      ...(entry.kind === 'assigned' ? order : []),
      ...entry.successors.map(({ kind, label, id }) => ({
        label,
        path: id === null ? null : `/${PLACES[kind]}/${id}`,
      })),
    ],
    files: entry.files.map(({ id, name, mediaType, size }) => ({
      id,
      name,
      picture: mediaType.startsWith('image/'),
      size: sizeInWords(size, locale),
    })),
  };
}

const PLACES = { assignment: 'viec', task: 'nhiem-vu', directive: 'van-ban' } as const;

function storyDue({ kind, due }: StoryEntry, locale: Locale): string | null {
  if (due === null || kind === 'assigned') return null;
  const t = assignmentPageText[locale];
  const day = fullDate(Temporal.PlainDate.from(due), locale);
  return kind === 'extension-asked' ? t.askedDue(day) : t.newDue(day);
}

function sizeInWords(bytes: number, locale: 'vi' | 'en'): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1024) return `${kilobytes} kB`;
  const megabytes = (kilobytes / 1024).toFixed(1);
  return `${locale === 'vi' ? megabytes.replace('.', ',') : megabytes} MB`;
}

export type AssignmentData = ReturnType<typeof useLoaderData<typeof loader>>;

export default function AssignmentPageView() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(assignmentPageText);
  const words = useTexts(taskText);
  return (
    <Page title={data.summary} width="narrow" lead={data.origin}>
      <div className="work-sheet">
        <div className="work-meta assignment-standing">
          <Lamp state={data.lamp.lamp}>{data.lamp.words}</Lamp>
          {data.redo && <Lamp state="near">{words['state.rework']}</Lamp>}
          {data.standing.map((each) => (
            <Lamp key={each} state="near">
              {each}
            </Lamp>
          ))}
        </div>
        <section aria-label={t.words}>
          <DocumentText quote>
            <p>{data.quote}</p>
          </DocumentText>
          {data.documentPath && <Link to={data.documentPath}>{t.openInDocument}</Link>}
        </section>
        <section aria-label={t.facts}>
          <dl className="assignment-facts">
            {data.facts.map((fact) => (
              <div key={fact.name}>
                <dt>{fact.name}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
          {data.taskPath && <Link to={data.taskPath}>{t.wholeTask}</Link>}
        </section>
        {data.beside && <PeriodsBeside taskId={data.taskId} beside={data.beside} />}
        <ChainSection id={data.id} chain={data.chain} open={data.open} />
        <p className="work-from">
          <Link to={`/viec/${data.id}/nhac`}>{data.reminded}</Link>
        </p>
        <Story entries={data.story} />
        <NextStep data={data} />
      </div>
    </Page>
  );
}
