import { useState } from 'react';
import { useTexts } from '../ui/locale.tsx';
import { SuggestionInput } from '../ui/suggestion-input.tsx';
import type { UnitOffer } from './unit-offer.ts';
import { unitSearchText } from './unit-search.text.ts';
import './unit-search.css';

interface UnitSearchProps<Offer extends UnitOffer> {
  readonly id: string;
  /** Of the field, for the plain form. */
  readonly name: string;
  /** Answers `?q=words` with a list of offers. */
  readonly offersAt: string;
  readonly label: string;
  readonly onChoose: (offer: Offer) => void;
  /** What stands in the field at first, when a form comes back. */
  readonly defaultWords?: string | undefined;
}

/** Words with or without diacritics find units and unit sets; what is chosen leaves the field empty for the next. */
export function UnitSearch<Offer extends UnitOffer = UnitOffer>(props: UnitSearchProps<Offer>) {
  const { id, name, label, offersAt, onChoose } = props;
  const t = useTexts(unitSearchText);
  const [words, setWords] = useState(props.defaultWords ?? '');
  return (
    <SuggestionInput<Offer>
      id={id}
      name={name}
      wrapper="unit-picker"
      label={t.searchUnit}
      aria-label={label}
      placeholder={`${label}…`}
      value={words}
      addressOf={(typed) => `${offersAt}?q=${encodeURIComponent(typed)}`}
      markOf={({ isNamed }) => (isNamed === true ? t.unitSet : undefined)}
      onType={setWords}
      onChoose={(offer) => {
        setWords('');
        onChoose(offer);
      }}
    />
  );
}
