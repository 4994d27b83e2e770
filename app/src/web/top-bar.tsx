import { Link, NavLink, useLocation } from 'react-router';
import { Button, type ButtonLook } from '../ui/button.tsx';
import { useLocale, useTexts } from '../ui/locale.tsx';
import { PRODUCT } from '../ui/page.tsx';
import { shellText } from './shell.text.ts';

/** Who is signed in, as far as the bar shows it. */
export interface BarPerson {
  readonly name: string;
  readonly unitName: string;
  readonly title: string;
  /** Notices that have not been looked at. */
  readonly unseen: number;
  /** Whether this person keeps the system. */
  readonly administers: boolean;
}

interface TopBarProps {
  readonly person: BarPerson | null;
  /** The day of a demonstration as people write it; null on a real installation. */
  readonly demonstrationDay: string | null;
}

export function TopBar({ person, demonstrationDay }: TopBarProps) {
  const t = useTexts(shellText);
  return (
    <header className="bar">
      <Link to="/" className="bar-name">
        {PRODUCT}
      </Link>
      {person && <MainNav />}
      {demonstrationDay !== null && <DemonstrationMark day={demonstrationDay} wide={person !== null} />}
      <div className="bar-right">
        {person ? (
          <>
            <NavLink to="/thong-bao">
              {t.notices}
              <Unseen count={person.unseen} />
            </NavLink>
            <AccountMenu person={person} />
          </>
        ) : (
          <LanguageForm look="quiet" />
        )}
      </div>
    </header>
  );
}

function Unseen({ count }: { readonly count: number }) {
  const t = useTexts(shellText);
  if (count === 0) return null;
  return (
    <span className="unseen">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="visually-hidden">{t.unseen(count)}</span>
    </span>
  );
}

function MainNav() {
  const t = useTexts(shellText);
  const sections = [
    { to: '/hom-nay', label: t.today },
    { to: '/van-ban', label: t.directives },
    { to: '/nhiem-vu', label: t.tasks },
    { to: '/don-vi', label: t.units },
    { to: '/so-lieu', label: t.figures },
  ];
  return (
    <nav className="bar-nav" aria-label={t.mainNav}>
      <ul>
        {sections.map((section) => (
          <li key={section.to}>
            <NavLink to={section.to} prefetch="intent">
              {section.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function DemonstrationMark({ day, wide }: { readonly day: string; readonly wide: boolean }) {
  const t = useTexts(shellText);
  return <span className={wide ? 'demonstration push' : 'demonstration'}>{t.demonstration(day)}</span>;
}

/** A details element: opens without script. */
function AccountMenu({ person }: { readonly person: BarPerson }) {
  const t = useTexts(shellText);
  const { key } = useLocation();
  return (
    // A new key closes the menu when another page is opened by script.
    <details className="account" key={key}>
      <summary>
        <span className="account-who">
          <span className="account-person">{person.name} · </span>
          {person.unitName}
        </span>
        <span className="visually-hidden">({t.account})</span>
      </summary>
      <div className="account-menu">
        <p>
          <b>{person.name}</b>
          <br />
          <span className="muted">
            {person.title} · {person.unitName}
          </span>
        </p>
        <Link to="/thong-bao" className="button">
          {t.notices}
          <Unseen count={person.unseen} />
        </Link>
        {person.administers && (
          <Link to="/quan-tri" className="button">
            {t.administration}
          </Link>
        )}
        <Link to="/tai-khoan" className="button">
          {t.ownAccount}
        </Link>
        <LanguageForm />
        {/* Plain, so that the next page starts with nothing of this person in memory. */}
        <form method="post" action="/dang-xuat">
          <Button>{t.signOut}</Button>
        </form>
      </div>
    </details>
  );
}

/** A plain post to /ngon-ngu, which sets the cookie and comes back here. The page is fetched anew in its language. */
function LanguageForm({ look }: { readonly look?: ButtonLook }) {
  const t = useTexts(shellText);
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const other = locale === 'vi' ? 'en' : 'vi';
  return (
    <form method="post" action="/ngon-ngu">
      <input type="hidden" name="tiep" value={`${pathname}${search}`} />
      <Button look={look} name="lang" value={other} lang={other}>
        {t.otherLanguage}
      </Button>
    </form>
  );
}
