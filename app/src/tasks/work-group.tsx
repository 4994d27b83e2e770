import type { ReactNode } from 'react';
import './work.css';

/** Nothing when it is empty: an empty heading only takes up room. */
export function WorkGroup(props: {
  readonly id: string;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly count: number;
  /** What stands instead of the count. */
  readonly words?: string | undefined;
  readonly children: ReactNode;
}) {
  if (props.count === 0) return null;
  return (
    <section id={props.id} aria-labelledby={`${props.id}-ten`}>
      <h2 className="work-group" id={`${props.id}-ten`}>
        {props.title} <span className="muted small">{props.words ?? props.count}</span>
      </h2>
      {props.hint !== undefined && <p className="muted small">{props.hint}</p>}
      <ul className="work-list">{props.children}</ul>
    </section>
  );
}
