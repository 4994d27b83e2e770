import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { fullDate, momentInWords } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type AssignmentId, parseId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import { parseDay } from '../units/day-field.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { reminderText } from './reminder.text.ts';
import type { Told } from './reminder.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const id = assignmentId(args);
    const { told, snoozedUntil } = await actions.reminders.reminded(actor, id);
    const moment = (at: string) => momentInWords(Temporal.Instant.from(at), { today, locale }).text;
    return {
      id,
      tomorrow: today.add({ days: 1 }).toString(),
      snoozed: snoozedUntil === null ? null : fullDate(Temporal.PlainDate.from(snoozedUntil), locale),
      told: told.map((one, n) => ({
        key: n,
        who: one.personName,
        what: whatOf(one, locale),
        at: moment(one.at),
        seen: one.seenAt === null ? reminderText[locale].unseen : moment(one.seenAt),
      })),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const id = assignmentId(args);
    const t = reminderText[locale];
    const ends = formText(form, 'intent') === 'end';
    await actions.reminders.snooze(actor, id, ends ? null : dayOf(formText(form, 'until')));
    return redirectWithFlash(`/viec/${id}/nhac`, { text: ends ? t.didEnd : t.didSnooze });
  });

/** @throws AppError bad_input */
function dayOf(text: string): Temporal.PlainDate {
  const day = parseDay(text);
  if (day === null) throw new AppError('bad_input', { fields: { until: 'untilWrong' } });
  return day;
}

function assignmentId(args: { readonly params: Readonly<Record<string, string | undefined>> }): AssignmentId {
  const id = parseId<AssignmentId>(args.params['assignmentId']);
  if (id === null) throw new AppError('not_found');
  return id;
}

function whatOf({ days, byName }: Told, locale: Locale): string {
  const t = reminderText[locale];
  if (days === null) return t.byHand(byName ?? '');
  if (days === 0) return t.onTheDay;
  return days < 0 ? t.before(-days) : t.after(days);
}

/** Who was told what, when, and whether it was seen; and how one puts the work off for oneself. */
export default function RemindedPage() {
  const { id, told, snoozed } = useLoaderData<typeof loader>();
  const t = useTexts(reminderText);
  return (
    <Page title={t.reminded} lead={t.lead} width="narrow">
      {told.length === 0 ? (
        <p className="muted">{t.nobody}</p>
      ) : (
        <Table
          caption={t.reminded}
          captionHidden
          rows={told}
          rowKey={({ key }) => String(key)}
          columns={[
            { key: 'who', head: t.who, cell: ({ who }) => who },
            { key: 'what', head: t.what, cell: ({ what }) => what },
            { key: 'at', head: t.when, cell: ({ at }) => at },
            { key: 'seen', head: t.seen, cell: ({ seen }) => seen },
          ]}
        />
      )}
      <Panel title={t.snooze}>{snoozed === null ? <SnoozeForm /> : <SnoozedForm day={snoozed} />}</Panel>
      <p>
        <Link to={`/viec/${id}`}>{t.back}</Link>
      </p>
    </Page>
  );
}

function SnoozeForm() {
  const { tomorrow } = useLoaderData<typeof loader>();
  const t = useTexts(reminderText);
  const failure = useFailure();
  return (
    <PostForm>
      <FormProblem failure={failure} />
      <Field
        {...fieldsOf(failure, t)('until')}
        type="date"
        label={t.until}
        hint={t.snoozeHint}
        required
        min={tomorrow}
      />
      <SubmitButton>{t.doSnooze}</SubmitButton>
    </PostForm>
  );
}

function SnoozedForm({ day }: { readonly day: string }) {
  const t = useTexts(reminderText);
  return (
    <PostForm>
      <p>{t.snoozed(day)}</p>
      <input type="hidden" name="intent" value="end" />
      <SubmitButton>{t.endSnooze}</SubmitButton>
    </PostForm>
  );
}
