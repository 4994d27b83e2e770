import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { HistoryPage } from '../audit/history-page.tsx';
import { historyInWords, readAskedHistory } from '../audit/history-words.ts';
import { AppError } from '../base/errors.ts';
import { parseId, type UnitId } from '../base/ids.ts';
import { loadPage } from '../web/page-handlers.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const id = parseId<UnitId>(args.params['unitId']);
    if (id === null) throw new AppError('not_found');
    const asked = readAskedHistory(args.request.url);
    const { name, history } = await actions.units.history(actor, id, asked);
    return { id, name, history: historyInWords(history, asked, { today, locale }) };
  });

export default function UnitRecordPage() {
  const { id, name, history } = useLoaderData<typeof loader>();
  return <HistoryPage of={{ name, to: `/don-vi/${id}` }} history={history} path={`/don-vi/${id}/lich-su`} />;
}
