import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTexts } from '../ui/locale.tsx';
import { reviewText } from './review.text.ts';
import type { UnitOffer } from './review-view.ts';

interface UnitSearchProps {
  readonly id: string;
  /** Of the field, for the plain form. */
  readonly name: string;
  readonly directiveId: string;
  readonly label: string;
  readonly onChoose: (offer: UnitOffer) => void;
}

const WAIT_MS = 150;

/** Words with or without diacritics find units and unit sets: a combobox with its list, as ARIA describes it. */
export function UnitSearch({ id, name, directiveId, label, onChoose }: UnitSearchProps) {
  const t = useTexts(reviewText);
  const listId = useId();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const offers = useOffers(directiveId, words);
  const open = words.trim() !== '' && offers !== null;
  const type = (typed: string) => {
    setWords(typed);
    setActive(0);
  };
  const choose = (offer: UnitOffer | undefined) => {
    if (offer === undefined) return;
    onChoose(offer);
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
    <div className="unit-search">
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

interface OffersProps {
  readonly id: string;
  readonly offers: readonly UnitOffer[];
  readonly active: number;
  readonly onChoose: (offer: UnitOffer) => void;
}

/* No tag of HTML is a list that a text field beside it controls; the keys are those of the field, which keeps the focus. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */
function Offers({ id, offers, active, onChoose }: OffersProps) {
  const t = useTexts(reviewText);
  return (
    <div id={id} className="unit-offers" role="listbox" aria-label={t.searchUnit}>
      {offers.map((offer, at) => (
        <div
          key={offer.name}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          onClick={() => onChoose(offer)}
        >
          <span>{offer.name}</span>
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
function useOffers(directiveId: string, words: string): readonly UnitOffer[] | null {
  const [found, setFound] = useState<{ words: string; offers: readonly UnitOffer[] } | null>(null);
  useEffect(() => {
    if (words.trim() === '') return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void fetchOffers(directiveId, words, stop.signal).then((offers) => {
        if (offers !== null) setFound({ words, offers });
        return undefined;
      });
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [directiveId, words]);
  return found?.offers ?? null;
}

async function fetchOffers(
  directiveId: string,
  words: string,
  signal: AbortSignal,
): Promise<readonly UnitOffer[] | null> {
  try {
    const address = `/van-ban/${directiveId}/soat/don-vi?q=${encodeURIComponent(words)}`;
    const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
    // Our own server wrote it.
    return response.ok ? ((await response.json()) as UnitOffer[]) : null;
  } catch {
    // Typed on, or the line is down: the list stays as it was.
    return null;
  }
}
