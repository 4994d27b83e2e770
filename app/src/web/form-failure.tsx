import { useActionData } from 'react-router';
import { Notice } from '../ui/notice.tsx';
import type { FormFailure, Refused } from './page-handlers.ts';

/**
 * The refusal of the form just sent, with what had been typed; undefined when there was none. Where a page has several
 * forms, only of the one that sent these values: `useFailure({ intent: 'rename' })`.
 */
export function useFailure(sent: Readonly<Record<string, string>> = {}): FormFailure | undefined {
  const answer = useActionData<Refused | undefined>();
  const failure = answer && 'failure' in answer ? answer.failure : undefined;
  const isOfThisForm = Object.entries(sent).every(([name, value]) => failure?.values[name] === value);
  return isOfThisForm ? failure : undefined;
}

/** What was wrong with the form as a whole; stands above its fields. */
export function FormProblem({ failure }: { readonly failure: FormFailure | undefined }) {
  return failure ? <Notice kind="error">{failure.text}</Notice> : null;
}

/**
 * What each field of a form gets: its name, what had been typed (before that, `first`), and what was wrong with it, in the
 * text of the noun that the action named.
 *
 *   const field = fieldsOf(failure, t);
 *   <Field {...field('from', today)} type="date" label={t.from} required />
 */
export function fieldsOf(failure: FormFailure | undefined, t: Readonly<Record<string, unknown>>) {
  return (name: string, first?: string) => {
    const words = t[failure?.fields[name] ?? ''];
    return {
      name,
      defaultValue: failure?.values[name] ?? first,
      error: typeof words === 'string' ? words : undefined,
    };
  };
}

export type FieldOf = ReturnType<typeof fieldsOf>;

/** Whether this box was ticked in the form that was refused. */
export function wasTicked(failure: FormFailure | undefined, name: string, value: string): boolean {
  if (failure === undefined) return false;
  return failure.values[name] === value || failure.several[name]?.includes(value) === true;
}
