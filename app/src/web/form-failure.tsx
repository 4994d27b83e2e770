import { useActionData } from 'react-router';
import { Notice } from '../ui/notice.tsx';
import type { FormFailure, Refused } from './page-handlers.ts';

/** The refusal of the form just sent, with what had been typed; undefined when there was none. */
export function useFailure(): FormFailure | undefined {
  const answer = useActionData<Refused | undefined>();
  return answer && 'failure' in answer ? answer.failure : undefined;
}

/** What was wrong with the form as a whole; stands above its fields. */
export function FormProblem({ failure }: { readonly failure: FormFailure | undefined }) {
  return failure ? <Notice kind="error">{failure.text}</Notice> : null;
}

/** Whether this box was ticked in the form that was refused. */
export function wasTicked(failure: FormFailure | undefined, name: string, value: string): boolean {
  if (failure === undefined) return false;
  return failure.values[name] === value || failure.several[name]?.includes(value) === true;
}
