import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { momentInWords, plainDate } from '../base/dates-in-words.ts';
import { type PositionId, parseId } from '../base/ids.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { correctionText } from './correction.text.ts';
import { CORRECTION_FIELDS } from './correction.ts';
import { CorrectionForm, OwnCorrections } from './correction-form.tsx';
import { ownDataText } from './own-data.text.ts';
import { type KeptPart, keptParts } from './own-data-words.ts';
import '../units/units.css';
import './own-data.css';

const SHOWN = 20;
/** As much as a browser can lay out for paper. */
const PRINTED = 1_000;

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const printed = new URL(args.request.url).searchParams.has('in');
    const limit = printed ? PRINTED : SHOWN;
    const kept = await actions.people.ownData(actor, limit);
    const frame = { today, locale };
    const { account, person, positions } = kept;
    return {
      person,
      printed,
      madeOn: plainDate(today, locale),
      account: account && {
        email: account.email,
        hasPassword: account.hasPassword,
        hasCodes: account.hasCodes,
        passkeys: account.passkeys.map(({ name }) => name ?? ''),
        keys: account.keys.map(({ name }) => name ?? ''),
      },
      positions: positions.map(({ id, title, unitName }) => ({ value: id, label: `${title}, ${unitName}` })),
      parts: keptParts(kept, frame).map((part) => ({ ...part, isCut: part.lines.length >= limit })),
      corrections: kept.corrections.map((request) => ({
        ...request,
        when: momentInWords(Temporal.Instant.from(request.madeAt), frame),
      })),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions: { people }, actor, locale }, form) => {
    const t = correctionText[locale];
    if (formText(form, 'intent') === 'withdraw') {
      await people.withdrawCorrection(actor, parseId<PositionId>(formText(form, 'request')) ?? NOBODY);
      return redirectWithFlash('/tai-khoan/du-lieu', { text: t.withdrawn });
    }
    const id = await people.askCorrection(actor, {
      field: CORRECTION_FIELDS.find((field) => field === formText(form, 'field')) ?? null,
      positionId: parseId<PositionId>(formText(form, 'positionId')),
      wanted: formText(form, 'wanted'),
      reason: formText(form, 'reason'),
    });
    return redirectWithFlash('/tai-khoan/du-lieu', {
      text: t.asked,
      undo: { action: '/tai-khoan/du-lieu', fields: { intent: 'withdraw', request: id } },
    });
  });

/** An id that nothing has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

export default function OwnDataPage() {
  const { printed, madeOn, parts, corrections, positions } = useLoaderData<typeof loader>();
  const t = useTexts(ownDataText);
  return (
    <Page title={t.title} width="narrow" lead={printed ? t.printHint(madeOn) : t.hint}>
      <div className="no-print">
        <ButtonRow>
          <ButtonLink to="/tai-khoan/du-lieu/tep" reloadDocument>
            {t.download}
          </ButtonLink>
          {printed ? (
            <ButtonLink to="/tai-khoan/du-lieu">{t.screen}</ButtonLink>
          ) : (
            <ButtonLink to="/tai-khoan/du-lieu?in=1">{t.print}</ButtonLink>
          )}
        </ButtonRow>
      </div>
      <Person />
      <OwnCorrections corrections={corrections} />
      {!printed && <CorrectionForm positions={positions} key={corrections.length} />}
      {parts.map((part) => (
        <Part key={part.key} part={part} />
      ))}
    </Page>
  );
}

function Person() {
  const { person, account } = useLoaderData<typeof loader>();
  const t = useTexts(ownDataText);
  const names = (all: readonly string[]): string =>
    all.length === 0 ? '—' : all.map((name) => (name === '' ? t.unnamed : name)).join(', ');
  return (
    <Panel title={t.person}>
      <dl className="facts">
        <dt>{t.name}</dt>
        <dd>{person.name}</dd>
        <dt>{t.email}</dt>
        <dd>{person.email ?? '—'}</dd>
        <dt>{t.phone}</dt>
        <dd>{person.phone ?? '—'}</dd>
        {account !== null && (
          <>
            <dt>{t.password}</dt>
            <dd>{account.hasPassword ? t.passwordKept : t.passwordNone}</dd>
            <dt>{t.codes}</dt>
            <dd>{account.hasCodes ? t.on : t.off}</dd>
            <dt>{t.passkeys}</dt>
            <dd>{names(account.passkeys)}</dd>
            <dt>{t.keys}</dt>
            <dd>{names(account.keys)}</dd>
          </>
        )}
      </dl>
    </Panel>
  );
}

function Part({ part }: { readonly part: KeptPart & { readonly isCut: boolean } }) {
  const { person } = useLoaderData<typeof loader>();
  const t = useTexts(ownDataText);
  const history = part.key === 'by' ? `/nguoi/${person.id}/lich-su?phan=lam` : `/nguoi/${person.id}/lich-su`;
  return (
    <Panel title={t[part.key]}>
      {part.key === 'looks' && <p className="muted">{t.looksHint}</p>}
      {part.lines.length === 0 && <p className="muted">{t.nothing}</p>}
      <ul className="plain kept">
        {part.lines.map(({ key, at, words, note }) => (
          <li key={key}>
            <span className="muted small">{at}</span>
            <span>
              {words}
              {note !== '' && <span className="muted small"> · {note}</span>}
            </span>
          </li>
        ))}
      </ul>
      {part.isCut && <p className="muted small">{t.latest(part.lines.length)}</p>}
      {part.isCut && (part.key === 'about' || part.key === 'by') && (
        <p className="no-print">
          <Link to={history}>{t.whole}</Link>
        </p>
      )}
    </Panel>
  );
}
