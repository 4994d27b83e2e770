import { Link } from 'react-router';
import { Field, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { tableText } from './task-table.text.ts';

interface SavedFiltersProps {
  readonly saved: {
    readonly filters: readonly {
      readonly id: string;
      readonly name: string;
      readonly query: string;
      readonly unitId: string | null;
      readonly count: number;
      readonly mayRemove: boolean;
    }[];
    readonly publishTo: readonly { readonly id: string; readonly name: string }[];
  };
  /** The view that is being looked at, as it would be kept. */
  readonly view: string;
}

/** Views under a name, each with what it shows today; the one that is looked at can be kept, or dropped. */
export function SavedFilters({ saved, view }: SavedFiltersProps) {
  const t = useTexts(tableText);
  const current = saved.filters.find(({ query }) => query === view);
  if (saved.filters.length === 0 && view === '') return null;
  return (
    <section className="row no-print" aria-label={t.saved}>
      {saved.filters.length > 0 && (
        <ul className="filters">
          {saved.filters.map((filter) => (
            <li key={filter.id}>
              <Link
                to={`?${filter.query}`}
                aria-current={filter === current ? 'page' : undefined}
                title={filter.unitId === null ? undefined : t.shared}
              >
                {t.savedOf(filter.name, filter.count)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {current?.mayRemove && (
        <PostForm>
          <input type="hidden" name="filter" value={current.id} />
          <SubmitButton look="quiet" name="intent" value="remove-filter">
            {t.removeSaved(current.name)}
          </SubmitButton>
        </PostForm>
      )}
      {view !== '' && current === undefined && <SaveForm publishTo={saved.publishTo} />}
    </section>
  );
}

function SaveForm({ publishTo }: Pick<SavedFiltersProps['saved'], 'publishTo'>) {
  const t = useTexts(tableText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  return (
    <details open={failure !== undefined}>
      <summary className="button">{t.saveThis}</summary>
      <PostForm className="stack work-table-save">
        <FormProblem failure={failure} />
        <Field {...field('name')} label={t.filterNameLabel} required maxLength={80} />
        {publishTo.length > 0 && (
          <Select
            {...field('unit', '')}
            label={t.forWhom}
            required
            options={[
              { value: '', label: t.forMe },
              ...publishTo.map(({ id, name }) => ({ value: id, label: t.forUnit(name) })),
            ]}
          />
        )}
        <SubmitButton>{t.save}</SubmitButton>
      </PostForm>
    </details>
  );
}
