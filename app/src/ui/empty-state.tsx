import type { ReactNode } from 'react';

/** A list with nothing in it: what would be here, and the first step. */
export function EmptyState(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly act?: ReactNode;
}) {
  return (
    <div className="empty">
      <h2>{props.title}</h2>
      {props.children != null && <p className="muted">{props.children}</p>}
      {props.act}
    </div>
  );
}
