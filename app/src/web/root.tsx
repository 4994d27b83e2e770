import type { ReactNode } from 'react';
import {
  data,
  Link,
  Links,
  type LoaderFunctionArgs,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useNavigation,
  useRouteError,
  useRouteLoaderData,
} from 'react-router';
import '../ui/styles.css';
import './shell.css';
import { maySeeRecord } from '../audit/audit.policy.ts';
import type { Actor } from '../base/actor.ts';
import { secondFactorReminder } from '../people/second-factor-reminder.ts';
import { DraftKeeper, useDraftsKept } from '../ui/draft.tsx';
import { LocaleProvider, useLocale, useTexts } from '../ui/locale.tsx';
import { Notice, UndoForm } from '../ui/notice.tsx';
import { appOf } from './context.ts';
import { ErrorPage } from './error-page.tsx';
import { CLEAR_FLASH, readFlash } from './flash.ts';
import icon from './icon.svg';
import { FOR_LATER } from './offline/headers.ts';
import { OfflineWord } from './offline/offline-word.tsx';
import { useOffline } from './offline/use-offline.ts';
import { shellText } from './shell.text.ts';
import { type BarPerson, TopBar } from './top-bar.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actions, actor, demonstration, locale, requestId, secondFactorFrom, today } = appOf(context);
  const flash = request.headers.has(FOR_LATER) ? null : readFlash(request.headers.get('cookie'));
  const shell = {
    locale,
    requestId,
    personId: actor?.personId ?? null,
    // Without the number the frame still stands; what fails is told by the page itself.
    person: actor && barPerson(actor, await actions.notices.unseenCount(actor).catch(() => 0)),
    demonstrationDay: demonstration ? `${today.day}/${today.month}/${today.year}` : null,
    flash,
    reminder: secondFactorFrom ? secondFactorReminder(secondFactorFrom, locale) : null,
  };
  return data(shell, flash ? { headers: { 'Set-Cookie': CLEAR_FLASH } } : {});
}

function barPerson(actor: Actor, unseen: number): BarPerson {
  const [first] = actor.positions;
  return {
    name: actor.name,
    unitName: first?.unitName ?? '',
    title: first?.title ?? '',
    unseen,
    administers: maySeeRecord(actor),
  };
}

// The scripts hold the texts of one language alone; set by the build.
const LANGUAGE_OF_SCRIPTS = import.meta.env.PAGE_LANGUAGE;

function useShell() {
  // Undefined when the root loader itself failed; the error page must stand even then.
  return useRouteLoaderData<typeof loader>('root');
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const shell = useShell();
  const locale = shell?.locale ?? LANGUAGE_OF_SCRIPTS;
  const person = shell?.person ?? null;
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no, date=no" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="icon" type="image/svg+xml" href={icon} />
        <Meta />
        <Links />
      </head>
      <body className={person ? 'has-nav' : undefined}>
        <LocaleProvider locale={locale}>
          <SkipLink />
          <Progress />
          <TopBar person={person} demonstrationDay={shell?.demonstrationDay ?? null} />
          <Messages />
          <main id="content" tabIndex={-1}>
            {children}
          </main>
        </LocaleProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

function SkipLink() {
  const t = useTexts(shellText);
  return (
    <a className="skip-link" href="#content">
      {t.skip}
    </a>
  );
}

/** A thin line while the next page is on its way. */
function Progress() {
  const t = useTexts(shellText);
  const busy = useNavigation().state !== 'idle';
  return (
    <output className={busy ? 'progress progress-on' : 'progress'}>
      {busy && <span className="visually-hidden">{t.working}</span>}
    </output>
  );
}

/** What the last form did, with its undo; and what is to be done before it becomes a must. */
function Messages() {
  const { flash, reminder, personId = null } = useShell() ?? {};
  const word = useOffline(personId, useLocale());
  return (
    <>
      {flash && (
        <div className="flash">
          <Notice kind="success" act={flash.undo && <UndoForm {...flash.undo} />}>
            {flash.text}
          </Notice>
        </div>
      )}
      {word && <OfflineWord word={word} />}
      {reminder && (
        <div className="flash">
          <Notice kind="warn" act={<Link to={reminder.to}>{reminder.act}</Link>}>
            {reminder.text}
          </Notice>
        </div>
      )}
    </>
  );
}

export default function Root() {
  return (
    <DraftKeeper person={useShell()?.personId ?? null}>
      <Outlet />
    </DraftKeeper>
  );
}

export function ErrorBoundary() {
  useDraftsKept();
  return <ErrorPage error={useRouteError()} requestId={useShell()?.requestId ?? null} />;
}
