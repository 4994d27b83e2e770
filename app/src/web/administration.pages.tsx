import { Link, type LoaderFunctionArgs } from 'react-router';
import { maySeeRecord } from '../audit/audit.policy.ts';
import { AppError } from '../base/errors.ts';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import './administration.css';
import { administrationText } from './administration.text.ts';
import { loadPage } from './page-handlers.ts';

/** Who may read the record keeps the system; nothing of its data stands here. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actor }) => {
    if (!maySeeRecord(actor)) throw new AppError('not_allowed');
    return await Promise.resolve(null);
  });

const SECTIONS = [
  { title: 'units', pages: ['/don-vi', '/don-vi/nhap', '/don-vi/thay-doi', '/nhom-don-vi'] },
  {
    title: 'people',
    pages: [
      '/nguoi',
      '/nguoi/nhap',
      '/nguoi/giay-moi',
      '/nguoi/de-nghi',
      '/nguoi/hai-lop',
      '/nguoi/khoa-api',
    ],
  },
  { title: 'work', pages: ['/thang-nhac-viec', '/lich-lam-viec', '/van-ban/quy-tac', '/cau-mau'] },
  { title: 'outside', pages: ['/gui-di', '/webhook', '/api'] },
  { title: 'record', pages: ['/nhat-ky', '/nhat-ky/luu-tru'] },
] as const;

/** Answered by the server itself, and no page of the router. */
const OUTSIDE_THE_PAGES = '/api';

/** Where an administrator finds everything. */
export default function AdministrationPage() {
  const t = useTexts(administrationText);
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="administration">
        {SECTIONS.map(({ title, pages }) => (
          <Panel key={title} title={t[title]}>
            <ul className="stack">
              {pages.map((page) => (
                <li key={page}>
                  <Link to={page} reloadDocument={page === OUTSIDE_THE_PAGES}>
                    {t[`to.${page}`]}
                  </Link>
                  <br />
                  <span className="muted small">{t[`about.${page}`]}</span>
                </li>
              ))}
            </ul>
          </Panel>
        ))}
      </div>
    </Page>
  );
}
