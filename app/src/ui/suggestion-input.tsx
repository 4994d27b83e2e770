import { type InputHTMLAttributes, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { classNames } from './class-names.ts';
import { useTexts } from './locale.tsx';
import { uiText } from './ui.text.ts';

/** Something that the server finds for the words typed. */
export interface Suggestion {
  readonly name: string;
  /** What tells it from others of its name. */
  readonly hint: string;
}

type Attributes = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'onKeyDown' | 'role'>;

interface SuggestionInputProps<Offer extends Suggestion> extends Attributes {
  /** What the list is a list of, for those who do not see it. */
  readonly label: string;
  readonly value: string;
  readonly onType: (words: string) => void;
  readonly onChoose: (offer: Offer) => void;
  /** Where the server answers the words with a list, as JSON. */
  readonly addressOf: (words: string) => string;
  /** A mark behind the name of some. */
  readonly markOf?: ((offer: Offer) => string | undefined) | undefined;
  /** Of the whole, input and list. */
  readonly wrapper?: string | undefined;
}

const WAIT_MS = 150;

/**
 * A text field that the server suggests something for, where there is more to choose from than a page can hold: a
 * combobox with its list, as ARIA describes it. What is typed stays what it is until something is chosen.
 */
export function SuggestionInput<Offer extends Suggestion>(props: SuggestionInputProps<Offer>) {
  const { label, value, onType, onChoose, addressOf, markOf, wrapper, ...rest } = props;
  const t = useTexts(uiText);
  const listId = useId();
  // Null while nothing is being typed: what stood in the field before is no question.
  const [asked, setAsked] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const words = asked?.trim() ?? '';
  const { offers, isAnswer } = useOffers<Offer>(words === '' ? null : addressOf(words));
  const open = words !== '' && offers !== null;
  const choose = (offer: Offer | undefined) => {
    if (offer === undefined) return;
    setAsked(null);
    onChoose(offer);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = offers?.length ?? 0;
    if (words === '') return;
    if (event.key === 'ArrowDown' && count > 0) setActive((at) => (at + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) setActive((at) => (at + count - 1) % count);
    // Chooses; the form is sent by the next Enter.
    else if (event.key === 'Enter') choose(isAnswer ? offers?.[active] : undefined);
    else if (event.key === 'Escape') setAsked(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classNames('combobox', wrapper)}>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        className={classNames('input', rest.className)}
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && offers[active] !== undefined ? `${listId}-${active}` : undefined}
        value={value}
        onChange={(event) => {
          setAsked(event.currentTarget.value);
          setActive(0);
          onType(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setAsked(null)}
      />
      {open && <OfferList {...{ id: listId, label, offers, active, markOf }} onChoose={choose} />}
      <output className={open && offers.length === 0 ? 'field-hint' : 'visually-hidden'}>
        {open && t.found(offers.length)}
      </output>
    </div>
  );
}

interface OfferListProps<Offer> {
  readonly id: string;
  readonly label: string;
  readonly offers: readonly Offer[];
  readonly active: number;
  readonly markOf: SuggestionInputProps<Offer & Suggestion>['markOf'];
  readonly onChoose: (offer: Offer) => void;
}

/* No tag of HTML is a list that a text field beside it controls; the keys are those of the field, which keeps the focus. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */
function OfferList<Offer extends Suggestion>(props: OfferListProps<Offer>) {
  const { id, label, offers, active, markOf, onChoose } = props;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div id={id} className="combobox-list" role="listbox" aria-label={label} hidden={offers.length === 0}>
      {offers.map((offer, at) => (
        <div
          // Units may share name and hint; the list is made anew with each answer.
          key={`${offer.name} ${at}`}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          onMouseDown={(event) => {
            // The field keeps the focus.
            event.preventDefault();
            onChoose(offer);
          }}
        >
          {offer.name} <Mark words={markOf?.(offer)} /> <span className="muted small">{offer.hint}</span>
        </div>
      ))}
    </div>
  );
}
/* oxlint-enable */

function Mark({ words }: { readonly words: string | undefined }) {
  return words === undefined ? null : <span className="combobox-mark">{words}</span>;
}

/** The last answer of the server, and whether it is the one to what is asked now; null before the first. */
function useOffers<Offer>(address: string | null) {
  const [found, setFound] = useState<{ address: string; offers: readonly Offer[] } | null>(null);
  useEffect(() => {
    if (address === null) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void fetchOffers<Offer>(address, stop.signal).then((offers) => {
        if (offers !== null) setFound({ address, offers });
        return undefined;
      });
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address]);
  return { offers: found?.offers ?? null, isAnswer: found !== null && found.address === address };
}

async function fetchOffers<Offer>(address: string, signal: AbortSignal): Promise<readonly Offer[] | null> {
  try {
    const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
    // Our own server wrote it.
    return response.ok ? ((await response.json()) as Offer[]) : null;
  } catch {
    // Typed on, or the line is down: the list stays as it was.
    return null;
  }
}
