import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { apiKeyText } from './api-key.text.ts';
import { type KeyLine, KeyTable, keyLine } from './api-key-table.tsx';

const HERE = '/nguoi/khoa-api';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => ({
    keys: (await actions.apiKeys.all(actor)).map((key) => keyLine(key, { today, locale })),
  }));

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    await actions.apiKeys.end(actor, formText(form, 'key'));
    return redirectWithFlash(HERE, { text: apiKeyText[locale].ended });
  });

/** Who holds keys, for administrators. */
export default function AllApiKeysPage() {
  const { keys } = useLoaderData<typeof loader>();
  const t = useTexts(apiKeyText);
  return (
    <Page title={t.all} lead={t.allLead}>
      {keys.length === 0 ? (
        <EmptyState title={t.allNone}>{t.allNoneHint}</EmptyState>
      ) : (
        <KeyTable caption={t.all} keys={keys} holder={{ key: 'holder', head: t.holder, cell: holderCell }} />
      )}
      <p>
        <Link to="/nguoi">{t.toPeople}</Link>
      </p>
    </Page>
  );
}

function holderCell({ personId, personName }: KeyLine) {
  return <Link to={`/nguoi/${personId}`}>{personName}</Link>;
}
