import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { HistoryPage } from '../audit/history-page.tsx';
import { historyInWords, readAskedHistory } from '../audit/history-words.ts';
import { AppError } from '../base/errors.ts';
import { parseId, type TaskId } from '../base/ids.ts';
import { loadPage } from '../web/page-handlers.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const id = parseId<TaskId>(args.params['taskId']);
    if (id === null) throw new AppError('not_found');
    const asked = readAskedHistory(args.request.url);
    const { summary, history } = await actions.tasks.taskHistory(actor, id, asked);
    return { id, summary, history: historyInWords(history, asked, { today, locale }) };
  });

export default function TaskRecordPage() {
  const { id, summary, history } = useLoaderData<typeof loader>();
  return (
    <HistoryPage
      of={{ name: summary, to: `/nhiem-vu/${id}` }}
      history={history}
      path={`/nhiem-vu/${id}/lich-su`}
    />
  );
}
