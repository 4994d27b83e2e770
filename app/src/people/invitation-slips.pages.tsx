import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { plainDate } from '../base/dates-in-words.ts';
import { type PersonId, parseId, type SheetImportId } from '../base/ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import type { SignedIn } from '../web/context.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { invitationText } from './invitation.text.ts';
import './invitation.css';

/** `?nguoi=` invites one person, `?luot-nhap=` everybody whom an import brought; without them, all heads of schools. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor }) => {
    const who = await whoIn(args.request, actions, actor);
    const invitees = await actions.people.invitees(actor, who);
    return {
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
  answerForm(args, async ({ actions, actor, locale }) => {
    const slips = await actions.people.invite(actor, await whoIn(args.request, actions, actor));
    const made: Made = {
      site: new URL(args.request.url).origin,
      slips: slips.map(({ last, ...slip }) => ({ ...slip, last: plainDate(last, locale) })),
    };
    return data(made, { headers: { 'Cache-Control': 'no-store' } });
  });

export default function InvitationSlipsPage() {
  const { people } = useLoaderData<typeof loader>();
  const t = useTexts(invitationText);
  const made = useActionData<Partial<Made>>();
  if (made?.slips !== undefined) return <Slips site={made.site ?? ''} slips={made.slips} />;
  return (
    <Page title={t.slips} lead={t.slipsLead} width="narrow">
      {people.length === 0 ? <EmptyState title={t.nobody}>{t.nobodyHint}</EmptyState> : <Make />}
      <p>
        <Link to="/nguoi">{t.toPeople}</Link>
      </p>
    </Page>
  );
}

function Make() {
  const { one, imported, people } = useLoaderData<typeof loader>();
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
      <PostForm>
        <SubmitButton look="primary">
          {one
            ? t.makeFor(people[0]?.name ?? '')
            : imported
              ? t.makeForImported(people.length)
              : t.makeForHeads(people.length)}
        </SubmitButton>
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
