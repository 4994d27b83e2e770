import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { type Option, Select } from './field.tsx';
import { useTexts } from './locale.tsx';
import { matchesSearch } from './search-fold.ts';
import { uiText } from './ui.text.ts';
import { useScript } from './use-script.ts';

interface SearchSelectProps {
  readonly label: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly defaultValue?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
}

// More than fits the list helps nobody: another letter is quicker than scrolling.
const SHOWN = 50;

/**
 * One of many, found by typing a few letters without diacritics. Until script is there, an ordinary select; what was
 * chosen in it stays chosen.
 */
export function SearchSelect(props: SearchSelectProps) {
  const before = useRef<HTMLSelectElement>(null);
  if (!useScript()) return <Select {...props} ref={before} />;
  return <Combobox {...props} chosenBefore={() => before.current?.value} />;
}

interface ComboboxProps extends SearchSelectProps {
  readonly chosenBefore: () => string | undefined;
}

function useChoice({ options, defaultValue = '', chosenBefore }: ComboboxProps) {
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? '';
  // While this is made, the select that it takes the place of is still there.
  const [value, setValue] = useState(() => chosenBefore() ?? defaultValue);
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = options.filter((option) => matchesSearch(option.label, query ?? '')).slice(0, SHOWN);
  return {
    value,
    /** What stands in the field: the letters being typed, or the name of what is chosen. */
    shown: query ?? labelOf(value),
    open: query !== null,
    found,
    active: Math.min(active, found.length - 1),
    type: (text: string) => {
      setQuery(text);
      setActive(0);
    },
    move: (step: number) => {
      if (query === null) setQuery('');
      else setActive((active + step + found.length) % Math.max(1, found.length));
    },
    choose: (option: Option | undefined) => {
      setQuery(null);
      if (option === undefined) return;
      setValue(option.value);
    },
    close: () => setQuery(null),
  };
}

type Choice = ReturnType<typeof useChoice>;

function Combobox(props: ComboboxProps) {
  const id = useId();
  const t = useTexts(uiText);
  const choice = useChoice(props);
  const describedBy = classNames(
    props.hint != null && `${id}hint`,
    props.error !== undefined && `${id}error`,
  );
  return (
    <div className="field combobox">
      <label htmlFor={id}>
        {props.label}
        {!props.required && <span className="optional small"> ({t.optional})</span>}
      </label>
      {props.hint != null && (
        <span id={`${id}hint`} className="field-hint">
          {props.hint}
        </span>
      )}
      {props.error !== undefined && (
        <span id={`${id}error`} className="field-error">
          {props.error}
        </span>
      )}
      <input type="hidden" name={props.name} value={choice.value} />
      <input
        id={id}
        className="input"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={choice.open}
        aria-controls={`${id}list`}
        aria-activedescendant={choice.open && choice.active >= 0 ? `${id}-${choice.active}` : undefined}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        aria-invalid={props.error !== undefined || undefined}
        placeholder={props.placeholder}
        value={choice.shown}
        onChange={(event) => choice.type(event.target.value)}
        onClick={() => choice.open || choice.type('')}
        onKeyDown={(event) => onKey(event, choice)}
        onBlur={choice.close}
      />
      <OptionList id={id} label={props.label} choice={choice} />
    </div>
  );
}

function onKey(event: KeyboardEvent, choice: Choice): void {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    choice.move(event.key === 'ArrowDown' ? 1 : -1);
  } else if (choice.open && event.key === 'Enter') {
    // Chooses; the form is sent by the next Enter.
    event.preventDefault();
    choice.choose(choice.found[choice.active]);
  } else if (choice.open && event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    choice.close();
  }
}

function OptionList({
  id,
  label,
  choice,
}: {
  readonly id: string;
  readonly label: string;
  readonly choice: Choice;
}) {
  const t = useTexts(uiText);
  const { active, open } = choice;
  useEffect(() => {
    if (open) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, open, active]);
  return (
    <>
      {/* The pattern of WAI-ARIA for a field that searches a list; no native element searches without diacritics.
          The focus stays in the field, which tells the list what the keys do. */}
      <div
        id={`${id}list`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        aria-label={label}
        className="combobox-list"
        hidden={!choice.open || choice.found.length === 0}
      >
        {choice.open &&
          choice.found.map((option, position) => (
            <div
              key={option.value}
              id={`${id}-${position}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              role="option"
              tabIndex={-1}
              aria-selected={position === choice.active}
              onMouseDown={(event) => {
                event.preventDefault();
                choice.choose(option);
              }}
            >
              {option.label}
            </div>
          ))}
      </div>
      <output className={choice.open && choice.found.length === 0 ? 'field-hint' : 'visually-hidden'}>
        {choice.open && t.found(choice.found.length)}
      </output>
    </>
  );
}
