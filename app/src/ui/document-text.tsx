import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** The words of a document, in a serif face: one sees at once what the office said and what the software says. */
export function DocumentText(props: { readonly children: ReactNode; readonly quote?: boolean | undefined }) {
  return (
    <div lang="vi" className={classNames('document-text', props.quote && 'document-quote')}>
      {props.children}
    </div>
  );
}

export type FindingKind = 'party' | 'deadline' | 'citation' | 'target';

/** An underlined finding within document text; the kind is told by `title` too, not only by colour. */
export function Finding(props: {
  readonly kind: FindingKind;
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={`finding-${props.kind}`} title={props.name}>
      {props.children}
    </span>
  );
}
