import { lazy, Suspense } from 'react';
import { ButtonRow } from '../ui/button.tsx';
import { Field, FileField, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { FormProblem, fieldsOf } from '../web/form-failure.tsx';
import type { FormFailure } from '../web/page-handlers.ts';
import type { AssignmentData } from './assignment.pages.tsx';
import { RequestKey } from './request-key.tsx';
import { taskText } from './task.text.ts';

type FormData = AssignmentData['forms']['more'][number];

interface MoveFormProps {
  readonly data: AssignmentData;
  readonly form: FormData;
  /** The refusal of this very form, with what had been typed; not that of another one on the page. */
  readonly failure: FormFailure | undefined;
}

/** A move that unfolds by itself without script; one that asks for nothing is a button. */
export function FoldedMove(props: MoveFormProps) {
  const { form, failure } = props;
  if (form.fields.length === 0) return <MoveForm {...props} />;
  return (
    <details className="step-more" open={failure !== undefined || undefined}>
      <summary>{form.heading}</summary>
      <MoveForm {...props} />
    </details>
  );
}

/** What waits for the reader's answer, with the words that it answers. */
export function OpenMove(props: MoveFormProps) {
  const { heading, quote } = props.form;
  return (
    <div className="step-answer">
      <h3>{heading}</h3>
      {quote && <blockquote className="story-text">{quote}</blockquote>}
      <MoveForm {...props} />
    </div>
  );
}

function MoveForm({ data, form, failure }: MoveFormProps) {
  return (
    <PostForm
      draft={form.fields.length > 0 ? `${form.key}:${data.id}` : undefined}
      encType={
        form.fields.some(({ name }) => name === 'files')
          ? 'multipart/form-data'
          : 'application/x-www-form-urlencoded'
      }
    >
      <FormProblem failure={failure} />
      <RequestKey data={data} failure={failure} />
      {form.hint && <p className="muted small">{form.hint}</p>}
      {form.fields.map((field) => (
        <MoveField key={field.name} field={field} data={data} failure={failure} />
      ))}
      <ButtonRow>
        {form.acts.map(({ kind, label, look }) => (
          <SubmitButton key={kind} look={look} name="intent" value={kind}>
            {label}
          </SubmitButton>
        ))}
      </ButtonRow>
    </PostForm>
  );
}

// Seldom needed: it does not weigh on the page of a school.
const UnitField = lazy(async () => ({ default: (await import('../units/unit-field.tsx')).UnitField }));

function MoveField({
  field,
  data,
  failure,
}: Pick<MoveFormProps, 'data' | 'failure'> & { readonly field: FormData['fields'][number] }) {
  const words = useTexts(taskText);
  const { name, label, hint, required = false, value, id, min } = field;
  const common = {
    ...fieldsOf(failure, { ...words, ...data.problems })(name, value),
    label,
    hint,
    required,
  };
  if (name === 'reason' || name === 'text') return <TextArea {...common} rows={2} />;
  if (name === 'files')
    return <FileField {...common} multiple accept="image/jpeg,image/png,.pdf,.docx,.xlsx" />;
  if (name === 'due') {
    return <Field {...common} type="date" className="input-short" min={min} />;
  }
  if (name === 'by') return <Field {...common} />;
  const first =
    value === undefined || id === undefined ? {} : { unit: value, 'unit~id': id, 'unit~text': value };
  return (
    <Suspense fallback={<Field {...common} />}>
      <UnitField {...common} values={failure?.values ?? first} />
    </Suspense>
  );
}
