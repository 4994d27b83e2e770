import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { HistoryPage } from '../audit/history-page.tsx';
import { historyInWords, readAskedHistory } from '../audit/history-words.ts';
import { AppError } from '../base/errors.ts';
import { type DirectiveId, parseId } from '../base/ids.ts';
import { loadPage } from '../web/page-handlers.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const id = parseId<DirectiveId>(args.params['directiveId']);
    if (id === null) throw new AppError('not_found');
    const asked = readAskedHistory(args.request.url);
    const { label, history } = await actions.directives.history(actor, id, asked);
    return { id, label, history: historyInWords(history, asked, { today, locale }) };
  });

export default function DirectiveRecordPage() {
  const { id, label, history } = useLoaderData<typeof loader>();
  return (
    <HistoryPage
      of={{ name: label, to: `/van-ban/${id}` }}
      history={history}
      path={`/van-ban/${id}/lich-su`}
    />
  );
}
