import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Name of the software, as the browser's tab shows it after the name of the page. */
export const PRODUCT = 'Đôn Đốc';

interface PageProps {
  /** The heading of the page, and the title of the browser's tab. */
  readonly title: string;
  /** One line under the heading: number, date, counts. */
  readonly lead?: ReactNode;
  /** What stands beside the heading: steps, the main act. */
  readonly aside?: ReactNode;
  /** One column for reading and filling in; wide for tables. */
  readonly width?: 'narrow' | 'wide' | undefined;
  readonly children: ReactNode;
}

/** The frame of every page: title, heading, content. */
export function Page({ title, lead, aside, width = 'wide', children }: PageProps) {
  return (
    <div className={classNames('page', width === 'narrow' && 'page-narrow')}>
      <PageTitle>{title}</PageTitle>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {lead != null && <p className="muted">{lead}</p>}
        </div>
        {aside}
      </header>
      {children}
    </div>
  );
}

/** The title in the browser's tab alone, for pages with a frame of their own. */
export function PageTitle({ children }: { readonly children: string }) {
  return <title>{`${children} · ${PRODUCT}`}</title>;
}

/** A white panel with a heading, for a part of a page that is one thing. */
export function Panel(props: { readonly title?: string | undefined; readonly children: ReactNode }) {
  return (
    <section className="panel stack">
      {props.title !== undefined && <h2>{props.title}</h2>}
      {props.children}
    </section>
  );
}
