import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { fullDate } from '../base/dates-in-words.ts';
import type { Locale } from '../base/text.ts';
import { Field, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { calendarText } from './calendar.text.ts';
import { chosenDays } from './calendar-form.ts';
import type { CalendarProposal } from './calendar-page.actions.ts';
import './calendar.css';

const CALENDAR = '/lich-lam-viec';
const HERE = `${CALENDAR}/them`;

/** A proposal as the page shows it. */
interface Shown {
  readonly days: readonly (CalendarProposal['days'][number] & { readonly words: string })[];
  readonly doubts: readonly string[];
}

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const asked = new URL(args.request.url).searchParams.get('theo-luat');
    const year = asked === null ? null : Number(asked);
    // Who may not change the calendar is refused here, whatever was asked for.
    const byLaw = await actions.calendar.byLaw(actor, year ?? today.year);
    return { proposal: year === null ? null : shown(byLaw, locale) };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const t = calendarText[locale];
    if (formText(form, 'intent') === 'read') {
      const found = await actions.calendar.announced(actor, formText(form, 'text'), formText(form, 'source'));
      return data({ proposal: shown(found, locale) });
    }
    const edit = chosenDays(form);
    const change = await actions.calendar.change(actor, edit);
    const back = `${CALENDAR}?nam=${edit.put[0]?.day.slice(0, 4) ?? ''}`;
    if (change === null) return redirectWithFlash(back, { text: t.unchanged });
    return redirectWithFlash(back, {
      text: t.changed(edit.put.length),
      undo: { action: CALENDAR, fields: { intent: 'undo', change, year: back.slice(-4) } },
    });
  });

function shown({ days, doubts }: CalendarProposal, locale: Locale): Shown {
  return {
    days: days.map((one) => ({ ...one, words: fullDate(Temporal.PlainDate.from(one.day), locale) })),
    doubts,
  };
}

/** Days by the law or by a pasted announcement, looked over before they are written to the calendar. */
export default function CalendarProposalPage() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTexts(calendarText);
  const read = answered !== undefined && 'proposal' in answered ? answered.proposal : null;
  const proposal = read ?? loaded.proposal;
  return (
    <Page title={t.proposalTitle} lead={<Link to={CALENDAR}>{t.back}</Link>}>
      {proposal === null ? <AnnouncementForm /> : <Proposal proposal={proposal} />}
    </Page>
  );
}

function AnnouncementForm() {
  const t = useTexts(calendarText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  return (
    <Panel title={t.fromAnnouncement}>
      <PostForm action={HERE} draft="calendar-announcement">
        <FormProblem failure={failure} />
        <input type="hidden" name="intent" value="read" />
        <TextArea {...field('text')} label={t.announcement} rows={10} required hint={t.announcementHint} />
        <Field {...field('source')} label={t.source} required hint={t.sourceHint} />
        <SubmitButton look="primary">{t.read}</SubmitButton>
      </PostForm>
    </Panel>
  );
}

function Proposal({ proposal }: { readonly proposal: Shown }) {
  const t = useTexts(calendarText);
  const failure = useFailure();
  return (
    <PostForm action={HERE}>
      <FormProblem failure={failure} />
      <Notice kind="info">{t.proposalLead}</Notice>
      {proposal.doubts.length > 0 && (
        <Notice kind="warn">
          {t.doubts}
          <ul>
            {proposal.doubts.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Table
        caption={t.days}
        columns={[
          { key: 'day', head: t.day, cell: ({ words }) => words },
          { key: 'choose', head: t.choose, cell: boxOf },
          { key: 'kind', head: t.kind, cell: ({ kind }) => t[`kind.${kind}`] },
          { key: 'name', head: t.name, cell: ({ name }) => name },
          { key: 'source', head: t.source, cell: sourceOf },
          { key: 'standing', head: t.standing, cell: ({ standing }) => t[`standing.${standing}`] },
        ]}
        rows={proposal.days}
        rowKey={({ day }) => day}
      />
      <SubmitButton look="primary">{t.write}</SubmitButton>
    </PostForm>
  );
}

type ShownDay = Shown['days'][number];
const boxOf = (row: ShownDay) => <DayBox row={row} />;
const sourceOf = ({ source }: ShownDay) => <span className="small">{source}</span>;

function DayBox({ row }: { readonly row: Shown['days'][number] }) {
  const t = useTexts(calendarText);
  const { day, kind, name, source } = row;
  return (
    <input
      type="checkbox"
      name="day"
      value={JSON.stringify({ day, kind, name, source })}
      defaultChecked={row.standing !== 'same'}
      aria-label={t.chooseDay(row.words)}
    />
  );
}
