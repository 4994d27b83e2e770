import type { FormFailure } from '../web/page-handlers.ts';
import type { AssignmentData } from './assignment.pages.tsx';

/** The hidden key with which a form that is sent twice counts once, and how far the story was read. */
export function RequestKey(props: {
  readonly data: Pick<AssignmentData, 'requestKey' | 'seen'>;
  readonly failure: FormFailure | undefined;
}) {
  const { data, failure } = props;
  return (
    <>
      <input type="hidden" name="requestKey" value={failure?.values['requestKey'] ?? data.requestKey} />
      <input type="hidden" name="seen" value={data.seen} />
    </>
  );
}
