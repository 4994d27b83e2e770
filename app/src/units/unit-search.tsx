import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTexts } from '../ui/locale.tsx';
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

const WAIT_MS = 150;

/** Words with or without diacritics find units and unit sets: a combobox with its list, as ARIA describes it. */
export function UnitSearch<Offer extends UnitOffer = UnitOffer>(props: UnitSearchProps<Offer>) {
  const { id, name, label } = props;
  const t = useTexts(unitSearchText);
  const listId = useId();
  const [words, setWords] = useState(props.defaultWords ?? '');
  const [active, setActive] = useState(0);
  const offers = useOffers<Offer>(props.offersAt, words);
  const open = words.trim() !== '' && offers !== null;
  const type = (typed: string) => {
    setWords(typed);
    setActive(0);
  };
  const choose = (offer: Offer | undefined) => {
    if (offer === undefined) return;
    props.onChoose(offer);
    type('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = offers?.length ?? 0;
    if (event.key === 'ArrowDown' && count > 0) setActive((at) => (at + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) setActive((at) => (at + count - 1) % count);
    else if (event.key === 'Enter' && words.trim() !== '') choose(offers?.[active]);
    else if (event.key === 'Escape' && words !== '') type('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="unit-picker">
      <input
        id={id}
        name={name}
        type="text"
        className="input"
        role="combobox"
        aria-label={label}
        placeholder={`${label}…`}
        autoComplete="off"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && offers[active] !== undefined ? `${listId}-${active}` : undefined}
        value={words}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {open && <Offers id={listId} offers={offers} active={active} onChoose={choose} />}
      <output className="visually-hidden">{open && t.unitsFound(offers.length)}</output>
    </div>
  );
}

interface OffersProps<Offer> {
  readonly id: string;
  readonly offers: readonly Offer[];
  readonly active: number;
  readonly onChoose: (offer: Offer) => void;
}

/* No tag of HTML is a list that a text field beside it controls; the keys are those of the field, which keeps the focus. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */
function Offers<Offer extends UnitOffer>({ id, offers, active, onChoose }: OffersProps<Offer>) {
  const t = useTexts(unitSearchText);
  return (
    <div id={id} className="unit-offers" role="listbox" aria-label={t.searchUnit}>
      {offers.map((offer, at) => (
        <div
          // Several units may bear one name; the list is made anew with each answer.
          key={`${offer.name} ${at}`}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          onClick={() => onChoose(offer)}
        >
          <span>
            {offer.name}
            {offer.isNamed === true && <span className="unit-offer-set">{t.unitSet}</span>}
          </span>
          <span className="muted small">{offer.hint}</span>
        </div>
      ))}
      {offers.length === 0 && (
        <div role="option" aria-selected={false} aria-disabled="true" className="muted">
          {t.noUnitFound}
        </div>
      )}
    </div>
  );
}
/* oxlint-enable */

/** Null until the server has answered for these words. */
function useOffers<Offer>(offersAt: string, words: string): readonly Offer[] | null {
  const [found, setFound] = useState<{ words: string; offers: readonly Offer[] } | null>(null);
  useEffect(() => {
    if (words.trim() === '') return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void fetchOffers<Offer>(offersAt, words, stop.signal).then((offers) => {
        if (offers !== null) setFound({ words, offers });
        return undefined;
      });
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [offersAt, words]);
  return found?.offers ?? null;
}

async function fetchOffers<Offer>(
  offersAt: string,
  words: string,
  signal: AbortSignal,
): Promise<readonly Offer[] | null> {
  try {
    const address = `${offersAt}?q=${encodeURIComponent(words)}`;
    const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
    // Our own server wrote it.
    return response.ok ? ((await response.json()) as Offer[]) : null;
  } catch {
    // Typed on, or the line is down: the list stays as it was.
    return null;
  }
}
