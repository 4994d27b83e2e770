import type { ReactNode } from 'react';
import type { PositionId } from '../base/ids.ts';
import { useTexts } from '../ui/locale.tsx';
import { PostForm } from '../ui/post-form.tsx';
import { type FieldOf, FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { personPageText } from './person-page.text.ts';

interface PositionActProps {
  readonly id: PositionId;
  readonly intent: string;
  readonly heading: string;
  /** What comes of it, before one does it. */
  readonly means?: string;
  /** What it asks for, and its button. */
  readonly children: (field: FieldOf) => ReactNode;
}

/** An act on one position; it unfolds by itself without script, and is open where it was refused. */
export function PositionAct({ id, intent, heading, means, children }: PositionActProps) {
  const t = useTexts(personPageText);
  const failure = useFailure({ intent, positionId: id });
  return (
    <details open={failure !== undefined}>
      <summary>{heading}</summary>
      <PostForm>
        <FormProblem failure={failure} />
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="positionId" value={id} />
        {means !== undefined && <p className="small">{means}</p>}
        {children(fieldsOf(failure, t))}
      </PostForm>
    </details>
  );
}
