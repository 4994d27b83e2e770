import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { historyText } from '../audit/history.text.ts';
import { HistoryPage } from '../audit/history-page.tsx';
import { historyInWords, readAskedHistory } from '../audit/history-words.ts';
import { AppError } from '../base/errors.ts';
import { type PersonId, parseId } from '../base/ids.ts';
import { Filters } from '../ui/filters.tsx';
import { useTexts } from '../ui/locale.tsx';
import { loadPage } from '../web/page-handlers.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const id = parseId<PersonId>(args.params['personId']);
    if (id === null) throw new AppError('not_found');
    const asked = readAskedHistory(args.request.url);
    const byThem = new URL(args.request.url).searchParams.get('phan') === 'lam';
    const side = byThem ? 'by' : 'about';
    const { name, isOwn, history } = await actions.people.history(actor, id, { ...asked, side });
    return { id, name, isOwn, byThem, history: historyInWords(history, asked, { today, locale }) };
  });

export default function PersonRecordPage() {
  const { id, name, isOwn, byThem, history } = useLoaderData<typeof loader>();
  const t = useTexts(historyText);
  const path = `/nguoi/${id}/lich-su`;
  return (
    <HistoryPage
      of={{ name, to: `/nguoi/${id}` }}
      history={history}
      path={path}
      kept={byThem ? { phan: 'lam' } : {}}
    >
      {!isOwn && <p className="muted">{t.lookRecorded}</p>}
      <Filters
        label={t.part}
        filters={[
          { label: t.about, to: path, current: !byThem },
          { label: t.by, to: `${path}?phan=lam`, current: byThem },
        ]}
      />
    </HistoryPage>
  );
}
