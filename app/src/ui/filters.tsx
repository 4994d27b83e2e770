import { Link } from 'react-router';
import { useTexts } from './locale.tsx';
import { uiText } from './ui.text.ts';

export interface Filter {
  readonly to: string;
  readonly label: string;
  readonly current: boolean;
}

/** Filters and tabs are links: the choice stands in the address, can be sent, and works without script. */
export function Filters(props: { readonly filters: readonly Filter[]; readonly label?: string | undefined }) {
  const t = useTexts(uiText);
  return (
    <nav aria-label={props.label ?? t.filters}>
      <ul className="filters">
        {props.filters.map((filter) => (
          <li key={filter.to}>
            <Link
              to={filter.to}
              aria-current={filter.current ? 'page' : undefined}
              prefetch="intent"
              preventScrollReset
            >
              {filter.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
