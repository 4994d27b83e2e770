import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { loadPage } from '../web/page-handlers.ts';
import { spokenOrderText } from './spoken-order.text.ts';
import { orderWords } from './spoken-order-words.ts';
import './work.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, locale }) => {
    const asked = Number.parseInt(new URL(args.request.url).searchParams.get('trang') ?? '1', 10) || 1;
    const page = Math.max(1, Math.min(10_000, asked));
    const { rows, total, pageSize, mayRecord } = await actions.tasks.orders(actor, page);
    return {
      page,
      total,
      pageSize,
      mayRecord,
      rows: rows.map((order) => ({
        id: order.id,
        from: orderWords(order, locale),
        words: order.words.length > 300 ? `${order.words.slice(0, 299).trimEnd()}…` : order.words,
        given: order.taskId !== null,
      })),
    };
  });

export default function SpokenOrdersPage() {
  const { rows, page, total, pageSize, mayRecord } = useLoaderData<typeof loader>();
  const t = useTexts(spokenOrderText);
  const record = mayRecord && (
    <ButtonLink look="primary" to="/chi-dao-mieng/moi">
      {t.record}
    </ButtonLink>
  );
  if (rows.length === 0) {
    return (
      <Page title={t.title} lead={t.lead}>
        <EmptyState title={t.none} act={record}>
          {t.noneHint}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t.title} lead={t.lead} aside={record}>
      <div className="work-sheet">
        <ul className="work-list">
          {rows.map((row) => (
            <li key={row.id} className="work-row">
              <div className="work-meta">
                <Lamp state={row.given ? 'ok' : 'near'}>{row.given ? t.isTask : t.isKept}</Lamp>
                <span className="work-from">{row.from}</span>
              </div>
              <p>
                <Link to={`/chi-dao-mieng/${row.id}`}>{row.words}</Link>
              </p>
            </li>
          ))}
        </ul>
      </div>
      <Pagination
        page={page}
        pageSize={pageSize}
        total={total}
        to={(next) => (next === 1 ? '/chi-dao-mieng' : `/chi-dao-mieng?trang=${next}`)}
      />
    </Page>
  );
}
