import { ButtonLink } from './button.tsx';
import { useTexts } from './locale.tsx';
import { uiText } from './ui.text.ts';

interface PaginationProps {
  /** Counted from 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** The address of a page, other filters kept. */
  readonly to: (page: number) => string;
}

/** Nothing when everything fits on one page. */
export function Pagination({ page, pageSize, total, to }: PaginationProps) {
  const t = useTexts(uiText);
  if (total <= pageSize) return null;
  const last = Math.ceil(total / pageSize);
  const from = (page - 1) * pageSize + 1;
  return (
    <nav className="pages" aria-label={t.pages}>
      <span className="muted">{t.range(from, Math.min(total, page * pageSize), total)}</span>
      {page > 1 && (
        <ButtonLink to={to(page - 1)} rel="prev">
          {t.previous}
        </ButtonLink>
      )}
      {page < last && (
        <ButtonLink to={to(page + 1)} rel="next">
          {t.next}
        </ButtonLink>
      )}
    </nav>
  );
}
