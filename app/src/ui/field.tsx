import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { classNames } from './class-names.ts';
import { useTexts } from './locale.tsx';
import { uiText } from './ui.text.ts';

/** What every field has: a label, perhaps a hint before it is filled in, and what was wrong with it. */
interface FieldFrame {
  readonly label: ReactNode;
  readonly name: string;
  readonly hint?: ReactNode;
  /** What is wrong and what to do, in words. */
  readonly error?: string | undefined;
}

/** How a control is tied to its label, hint and error. */
interface Wiring {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

function useWiring(field: FieldFrame, className: string | undefined): Wiring {
  const id = useId();
  const describedBy = classNames(field.hint != null && hintId(id), field.error !== undefined && errorId(id));
  return {
    id,
    name: field.name,
    className: classNames('input', className),
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    'aria-invalid': field.error === undefined ? undefined : true,
  };
}

const hintId = (id: string) => `${id}hint`;
const errorId = (id: string) => `${id}error`;

function Frame(props: {
  readonly field: FieldFrame;
  readonly id: string;
  readonly required: boolean | undefined;
  readonly children: ReactNode;
}) {
  const { field, id } = props;
  const t = useTexts(uiText);
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.label}
        {!props.required && <span className="optional small"> ({t.optional})</span>}
      </label>
      {field.hint != null && (
        <span id={hintId(id)} className="field-hint">
          {field.hint}
        </span>
      )}
      {field.error !== undefined && (
        <span id={errorId(id)} className="field-error">
          {field.error}
        </span>
      )}
      {props.children}
    </div>
  );
}

type Own<Attributes> = FieldFrame & Omit<Attributes, keyof FieldFrame | 'id'>;

/** One line. Give what was typed before as `defaultValue`, so that a refused form comes back as it was. */
export function Field({ label, name, hint, error, ...rest }: Own<InputHTMLAttributes<HTMLInputElement>>) {
  const field = { label, name, hint, error };
  const wiring = useWiring(field, rest.className);
  return (
    <Frame field={field} id={wiring.id} required={rest.required}>
      <input type="text" {...rest} {...wiring} />
    </Frame>
  );
}

/** Several lines; grows with its text where the browser can. */
export function TextArea({
  label,
  name,
  hint,
  error,
  ...rest
}: Own<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const field = { label, name, hint, error };
  const wiring = useWiring(field, rest.className);
  return (
    <Frame field={field} id={wiring.id} required={rest.required}>
      <textarea rows={4} {...rest} {...wiring} />
    </Frame>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends Own<SelectHTMLAttributes<HTMLSelectElement>> {
  readonly ref?: Ref<HTMLSelectElement>;
  readonly options: readonly Option[];
  /** Shown first with an empty value, when nothing has been chosen yet. */
  readonly placeholder?: string | undefined;
}

export function Select({ label, name, hint, error, options, placeholder, ...rest }: SelectProps) {
  const field = { label, name, hint, error };
  const wiring = useWiring(field, rest.className);
  return (
    <Frame field={field} id={wiring.id} required={rest.required}>
      <select {...rest} {...wiring}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A choice of files. The form needs `encType="multipart/form-data"`; a browser can't keep files over a refusal. */
export function FileField({
  label,
  name,
  hint,
  error,
  ...rest
}: Own<Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>>) {
  const field = { label, name, hint, error };
  const wiring = useWiring(field, rest.className);
  return (
    <Frame field={field} id={wiring.id} required={rest.required}>
      <input {...rest} {...wiring} type="file" />
    </Frame>
  );
}

interface CheckProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  readonly label: ReactNode;
  readonly name: string;
  readonly kind?: 'checkbox' | 'radio' | undefined;
}

/** One box or one of several choices, with its words; the words can be pressed too. */
export function Check({ label, kind = 'checkbox', ...rest }: CheckProps) {
  return (
    <label className="check">
      <input {...rest} type={kind} />
      <span>{label}</span>
    </label>
  );
}

/** Several boxes or choices under one question. */
export function FieldGroup(props: {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="field">
      <legend>{props.legend}</legend>
      {props.hint != null && <span className="field-hint">{props.hint}</span>}
      {props.children}
    </fieldset>
  );
}
