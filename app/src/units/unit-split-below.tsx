import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { Button, ButtonRow } from '../ui/button.tsx';
import { Field, FieldGroup, type Option, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { matchesSearch } from '../ui/search-fold.ts';
import { useScript } from '../ui/use-script.ts';
import { unitChangeText } from './unit-change.text.ts';
import { unitSplitText } from './unit-split.text.ts';

interface BelowProps {
  /** All units directly below the one that is split. */
  readonly below: readonly { readonly id: string; readonly name: string }[];
  readonly parts: readonly Option[];
  /** What a field shows: its name, what was chosen, what is wrong. */
  readonly fieldOf: (name: string) => {
    readonly name: string;
    readonly defaultValue: string | undefined;
    readonly error: string | undefined;
  };
}

/** As many are looked through at a glance. */
const FEW = 10;

/**
 * To which part each subordinate goes. A commune may have 150 schools: they are found by words, and those found are put
 * into a part together. Without script, the list is there as a whole.
 */
export function UnitsBelow({ below, parts, fieldOf }: BelowProps) {
  const t = useTexts(unitChangeText);
  const [words, setWords] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const isShown = (name: string) => matchesSearch(name, words);
  return (
    <FieldGroup legend={t.subordinates} hint={t.subordinatesHint}>
      {useScript() && below.length > FEW && (
        <Finding
          found={below.filter(({ name }) => isShown(name)).length}
          total={below.length}
          onWords={setWords}
          parts={parts}
          list={list}
        />
      )}
      <div ref={list} className="stack">
        {below.map(({ id, name }) => (
          <div key={id} hidden={!isShown(name)}>
            <Select {...fieldOf(`to-${id}`)} label={name} options={parts} placeholder={t.notChosen} />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

interface FindingProps {
  readonly found: number;
  readonly total: number;
  readonly onWords: (words: string) => void;
  readonly parts: readonly Option[];
  readonly list: RefObject<HTMLDivElement | null>;
}

function Finding({ found, total, onWords, parts, list }: FindingProps) {
  const t = useTexts(unitSplitText);
  const names = useTexts(unitChangeText);
  const [part, setPart] = useState('');
  const putTogether = () => {
    const shown = list.current?.querySelectorAll<HTMLSelectElement>(':scope > div:not([hidden]) select');
    for (const select of shown ?? []) select.value = part;
  };
  return (
    <>
      <Field
        name="tim-truc-thuoc"
        type="search"
        label={t.find}
        hint={t.findHint}
        autoComplete="off"
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={withoutSending}
      />
      <output className="muted">{t.shown(found, total)}</output>
      <Select
        name="ve-phan"
        label={t.together}
        options={parts}
        placeholder={names.notChosen}
        onChange={(event) => setPart(event.currentTarget.value)}
      />
      <ButtonRow>
        <Button type="button" onClick={putTogether}>
          {t.put}
        </Button>
      </ButtonRow>
    </>
  );
}

/** Enter in the field that searches is no wish to go on with the form. */
function withoutSending(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
