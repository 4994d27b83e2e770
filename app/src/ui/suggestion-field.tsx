import { type ReactNode, useId, useState } from 'react';
import { classNames } from './class-names.ts';
import { useTexts } from './locale.tsx';
import { type Suggestion, SuggestionInput } from './suggestion-input.tsx';
import { uiText } from './ui.text.ts';

interface Found extends Suggestion {
  readonly id: string;
}

/** What a field holds: words, and what they stand for where something was chosen. */
export interface FieldChoice {
  readonly text: string;
  readonly id?: string | undefined;
}

interface SuggestionFieldProps {
  readonly label: string;
  readonly name: string;
  /** Where the server answers the words with `{ id, name, hint }`, as JSON; they are added behind it. */
  readonly address: string;
  readonly defaultChoice?: FieldChoice | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly required?: boolean | undefined;
}

/**
 * One of very many, found by typing. The words are sent as `name`; beside them go `name~id` and `name~text`, what was
 * chosen last and how it was called: as long as the words are those, it is meant. Otherwise, and without script, the
 * server finds out what the words mean.
 */
export function SuggestionField(props: SuggestionFieldProps) {
  const { label, name, address, hint, error } = props;
  const id = useId();
  const t = useTexts(uiText);
  const [choice, setChoice] = useState(props.defaultChoice);
  const [words, setWords] = useState(props.defaultChoice?.text ?? '');
  const describedBy = classNames(hint != null && `${id}hint`, error !== undefined && `${id}error`);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {!props.required && <span className="optional small"> ({t.optional})</span>}
      </label>
      {hint != null && (
        <span id={`${id}hint`} className="field-hint">
          {hint}
        </span>
      )}
      {error !== undefined && (
        <span id={`${id}error`} className="field-error">
          {error}
        </span>
      )}
      <SuggestionInput<Found>
        id={id}
        name={name}
        label={label}
        value={words}
        placeholder={props.placeholder}
        required={props.required}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        aria-invalid={error === undefined ? undefined : true}
        addressOf={(typed) => `${address}${encodeURIComponent(typed)}`}
        onType={setWords}
        onChoose={(found) => {
          setChoice({ id: found.id, text: found.name });
          setWords(found.name);
        }}
      />
      <input type="hidden" name={`${name}~id`} value={choice?.id ?? ''} />
      <input type="hidden" name={`${name}~text`} value={choice?.text ?? ''} />
    </div>
  );
}
