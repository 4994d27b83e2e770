import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { civilDay } from '../base/clock.ts';
import { momentInWords, plainDate } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type PersonId, parseId, type SheetImportId } from '../base/ids.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm } from '../ui/post-form.tsx';
import type { SignedIn } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { invitationText } from './invitation.text.ts';
import './invitation.css';

/** `?nguoi=` invites one person, `?luot-nhap=` everybody whom an import brought; without them, all heads of schools. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const who = await whoIn(args.request, actions, actor);
    const invitees = await actions.people.invitees(actor, who);
    const { waiting, headsWithoutAddress, address, byEmail } = await actions.people.invitations(actor);
    return {
      byEmail,
      addressMissing: address === null ? new URL(args.request.url).origin : null,
      headsWithoutAddress: who === 'school-heads' ? headsWithoutAddress : 0,
      waiting: waiting.map(({ id, personId, name, email, expiresAt, deliveryId }) => ({
        id,
        personId,
        name,
        email,
        until: momentInWords(Temporal.Instant.from(expiresAt), { today, locale }),
        over: Temporal.PlainDate.compare(civilDay(Temporal.Instant.from(expiresAt)), today) < 0,
        deliveryId,
      })),
      one: typeof who === 'string' && who !== 'school-heads',
      imported: typeof who !== 'string',
      people: invitees.map(({ id, name, title, unitName }) => ({ id, name, title, unitName })),
    };
  });

async function whoIn(
  request: Request,
  actions: SignedIn['actions'],
  actor: SignedIn['actor'],
): Promise<PersonId | readonly PersonId[] | 'school-heads'> {
  const { searchParams } = new URL(request.url);
  const importId = parseId<SheetImportId>(searchParams.get('luot-nhap'));
  if (importId !== null) return (await actions.sheetImports.get(actor, importId)).newPeople;
  return parseId<PersonId>(searchParams.get('nguoi')) ?? 'school-heads';
}

interface Made {
  readonly site: string;
  readonly slips: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly unitName: string;
    readonly email: string;
    readonly code: string;
    readonly last: string;
  }[];
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const t = invitationText[locale];
    const { origin, pathname, search } = new URL(args.request.url);
    const here = `${pathname}${search}`.replace(/\.data(?=\?|$)/u, '');
    switch (formText(form, 'intent')) {
      case 'withdraw':
        await actions.people.withdrawInvitation(actor, idIn(form, 'invitation'));
        return redirectWithFlash(here, { text: t.withdrawn });
      case 'resend':
        await actions.people.inviteByEmail(actor, idIn<PersonId>(form, 'person'), origin, locale);
        return redirectWithFlash(here, { text: t.sent(1) });
      case 'email': {
        const who = await whoIn(args.request, actions, actor);
        const sent = await actions.people.inviteByEmail(actor, who, origin, locale);
        return redirectWithFlash(here, { text: t.sent(sent) });
      }
      default:
    }
    const slips = await actions.people.invite(actor, await whoIn(args.request, actions, actor));
    const { address } = await actions.people.invitations(actor);
    const made: Made = {
      site: address ?? origin,
      slips: slips.map(({ last, ...slip }) => ({ ...slip, last: plainDate(last, locale) })),
    };
    return data(made, { headers: { 'Cache-Control': 'no-store' } });
  });

function idIn<Id extends NonNullable<ReturnType<typeof parseId>>>(form: FormData, name: string): Id {
  const id = parseId<Id>(formText(form, name));
  if (id === null) throw new AppError('not_found');
  return id;
}

export default function InvitationSlipsPage() {
  const { people, one, imported } = useLoaderData<typeof loader>();
  const forHeads = !one && !imported;
  const t = useTexts(invitationText);
  const made = useActionData<Partial<Made>>();
  const failure = useFailure();
  if (made?.slips !== undefined) return <Slips site={made.site ?? ''} slips={made.slips} />;
  return (
    <Page title={t.slips} lead={t.slipsLead} width="narrow">
      <FormProblem failure={failure} />
      {people.length === 0 ? <Nobody /> : <Make />}
      <Waiting />
      <p>
        <Link to="/nguoi">{t.toPeople}</Link>
        {forHeads && (
          <>
            {' · '}
            <Link to="/nguoi?chua-co-tai-khoan=1">{t.othersWithout}</Link>
          </>
        )}
      </p>
    </Page>
  );
}

function Nobody() {
  const { one, imported, headsWithoutAddress } = useLoaderData<typeof loader>();
  const t = useTexts(invitationText);
  if (one || imported) return <EmptyState title={t.nobody}>{t.nobodyHint}</EmptyState>;
  return (
    <EmptyState title={t.noHead}>
      {headsWithoutAddress > 0 ? t.withoutEmail(headsWithoutAddress) : t.noHeadHint}
    </EmptyState>
  );
}

function Make() {
  const { one, imported, people, byEmail, addressMissing, headsWithoutAddress } =
    useLoaderData<typeof loader>();
  const t = useTexts(invitationText);
  return (
    <Panel title={one ? undefined : imported ? t.imported(people.length) : t.schoolHeads(people.length)}>
      <ul>
        {people.map(({ id, name, title, unitName }) => (
          <li key={id}>
            {name}, {title}, {unitName}
          </li>
        ))}
      </ul>
      <p className="muted">{t.replaces}</p>
      {!byEmail && <Notice kind="info">{t.noMail}</Notice>}
      {addressMissing !== null && <Notice kind="warn">{t.noAddress(addressMissing)}</Notice>}
      {headsWithoutAddress > 0 && <Notice kind="warn">{t.withoutEmail(headsWithoutAddress)}</Notice>}
      <PostForm>
        <ButtonRow>
          {byEmail && (
            <Button look="primary" name="intent" value="email">
              {one ? t.sendTo(people[0]?.name ?? '') : t.sendToAll(people.length)}
            </Button>
          )}
          <Button look={byEmail ? undefined : 'primary'} name="intent" value="slips">
            {one ? t.makeFor(people[0]?.name ?? '') : t.makeForHeads(people.length)}
          </Button>
        </ButtonRow>
      </PostForm>
    </Panel>
  );
}

/** Shown once, in answer to the form; the codes are stored nowhere. */
function Slips({ site, slips }: Made) {
  const t = useTexts(invitationText);
  return (
    <Page title={t.slips}>
      <div className="no-print">
        <Notice kind="warn">{t.shownOnce}</Notice>
      </div>
      <div className="slips">
        {slips.map(({ id, name, title, unitName, email, code, last }) => (
          <section key={id} className="slip">
            <h2>{t.slipTitle}</h2>
            <p>
              <b>{name}</b>
              <br />
              {title}, {unitName}
            </p>
            <p>
              1. {t.open} <b>{`${site}/moi`}</b>
              <br />
              2. {t.enter} <code className="slip-code">{code}</code>
            </p>
            <p>
              {t.signInName}: <b>{email}</b>
            </p>
            <p className="small">{t.until(last)}</p>
            <p className="small no-print">
              {t.link}: <code>{`${site}/moi/${code}`}</code>
            </p>
          </section>
        ))}
      </div>
    </Page>
  );
}

/** What was sent or printed and not accepted yet. */
function Waiting() {
  const { waiting, byEmail } = useLoaderData<typeof loader>();
  const t = useTexts(invitationText);
  if (waiting.length === 0) return null;
  return (
    <Panel title={t.waiting}>
      <ul className="invitations">
        {waiting.map(({ id, personId, name, email, until, over, deliveryId }) => (
          <li key={id}>
            <p>
              <b>{name}</b> · {email}
              <br />
              <span className="muted small">
                {deliveryId === null ? t.bySlip : <Link to={`/gui-di/${deliveryId}`}>{t.byLetter}</Link>} ·{' '}
                {over ? t.over : `${t.validUntil} ${until.text}`}
              </span>
            </p>
            <PostForm className="row">
              <input type="hidden" name="invitation" value={id} />
              <input type="hidden" name="person" value={personId} />
              {byEmail && (
                <Button
                  className="button-small"
                  name="intent"
                  value="resend"
                  aria-label={`${t.resend}: ${name}`}
                >
                  {t.resend}
                </Button>
              )}
              <Button
                className="button-small"
                name="intent"
                value="withdraw"
                aria-label={`${t.withdraw}: ${name}`}
              >
                {t.withdraw}
              </Button>
            </PostForm>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
