import type { ReactNode } from 'react';
import { type FieldChoice, SuggestionField } from '../ui/suggestion-field.tsx';

interface UnitFieldProps {
  readonly label: string;
  readonly name: string;
  /** The values of a form that came back, or those it begins with: `name`, `name~id`, `name~text`. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  /** Units that are to come may be chosen, too. */
  readonly orLater?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly required?: boolean | undefined;
}

/**
 * A unit, found by beginnings of words of its name or its code. `readUnitFields` (unit-fields.ts) reads what is sent, with
 * script and without.
 */
export function UnitField({ values = {}, orLater, ...field }: UnitFieldProps) {
  const address = `/don-vi/tim?${orLater === true ? 'sau=1&' : ''}q=`;
  return <SuggestionField {...field} address={address} defaultChoice={choiceIn(values, field.name)} />;
}

function choiceIn(values: Readonly<Record<string, string>>, name: string): FieldChoice | undefined {
  const [value, id, text] = [values[name], values[`${name}~id`], values[`${name}~text`]];
  if (value === undefined || value === '') return undefined;
  // Read once, an id stands in the place of the words; they stand beside it.
  if (text !== undefined && (value === id || value === text)) return { text, id };
  return { text: value };
}
