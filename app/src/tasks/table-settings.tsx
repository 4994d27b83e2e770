import { useEffect, useRef } from 'react';
import { Form, Link, useNavigation, useSubmit } from 'react-router';
import { Button } from '../ui/button.tsx';
import { Check, Field, FieldGroup, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { ASSIGNMENT_STATES } from './assignment.ts';
import { RESULT_CLASSES } from './result-class.ts';
import { taskText } from './task.text.ts';
import { tableText } from './task-table.text.ts';
import { TABLE_COLUMNS, TABLE_GROUPS, TABLE_SORTS, type TableColumn } from './task-table.ts';

export interface Settings {
  readonly search: string;
  readonly state: string;
  readonly resultClass: string;
  readonly mine: string;
  readonly dueFrom: string;
  readonly dueUntil: string;
  readonly sort: string;
  readonly group: string;
  readonly kept: readonly { readonly name: string; readonly value: string }[];
}

const WAIT_MS = 200;

/** Finds while one types where script runs, and at the button where none does; everything else that was chosen stays. */
export function TableSearch({ settings }: { readonly settings: Settings }) {
  const t = useTexts(tableText);
  const submit = useSubmit();
  const busy = useNavigation().state !== 'idle';
  const field = useRef<HTMLInputElement>(null);
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      clearTimeout(wait.current);
    };
  }, []);
  return (
    <search>
      <Form method="get" action="/nhiem-vu" className="row no-print" aria-busy={busy}>
        <Kept settings={settings} but={['tim']} />
        <input
          ref={field}
          className="input work-table-search"
          type="search"
          name="tim"
          aria-label={t.search}
          placeholder={t.search}
          defaultValue={settings.search}
          maxLength={200}
          onInput={({ currentTarget }) => {
            clearTimeout(wait.current);
            const { form } = currentTarget;
            wait.current = setTimeout(() => {
              void submit(form, { replace: true, preventScrollReset: true });
            }, WAIT_MS);
          }}
        />
        <Button>{t.find}</Button>
      </Form>
    </search>
  );
}

/** What was chosen elsewhere, and must not be lost by this form. */
function Kept({ settings, but }: { readonly settings: Settings; readonly but: readonly string[] }) {
  const all = [
    ...settings.kept,
    { name: 'tim', value: settings.search },
    { name: 'trang-thai', value: settings.state },
    { name: 'loai', value: settings.resultClass },
    { name: 'toi', value: settings.mine },
    { name: 'tu', value: settings.dueFrom },
    { name: 'den', value: settings.dueUntil },
    { name: 'xep', value: settings.sort },
    { name: 'gom', value: settings.group },
  ];
  return all
    .filter(({ name, value }) => value !== '' && !but.includes(name))
    .map(({ name, value }) => <input key={name} type="hidden" name={name} value={value} />);
}

const OWN = ['trang-thai', 'loai', 'toi', 'tu', 'den', 'xep', 'gom'];

/** Filters, order, headings and columns in one form that the address remembers. */
export function TableSettings(props: {
  readonly settings: Settings;
  readonly columns: readonly TableColumn[];
}) {
  const { settings, columns } = props;
  const t = useTexts(tableText);
  return (
    <details className="work-table-settings no-print">
      <summary className="button">{t.settings}</summary>
      <Form method="get" action="/nhiem-vu" className="stack" noValidate>
        <Kept settings={settings} but={OWN} />
        <input type="hidden" name="xem" value="viec" />
        <Fields settings={settings} />
        <FieldGroup legend={t.columns}>
          <div className="row">
            {TABLE_COLUMNS.map((column) => (
              <Check
                key={column}
                name="cot"
                value={column}
                label={t[`column.${column}`]}
                defaultChecked={columns.includes(column)}
              />
            ))}
          </div>
        </FieldGroup>
        <div className="row">
          <Button look="primary">{t.apply}</Button>
          <Link to="/nhiem-vu">{t.clear}</Link>
        </div>
      </Form>
    </details>
  );
}

function Fields({ settings }: { readonly settings: Settings }) {
  const t = useTexts(tableText);
  const words = useTexts(taskText);
  return (
    <div className="work-table-fields">
      <Select
        label={t.state}
        name="trang-thai"
        required
        defaultValue={settings.state}
        options={[
          { value: '', label: t.any },
          ...ASSIGNMENT_STATES.map((value) => ({ value, label: words[`state.${value}`] })),
        ]}
      />
      <Select
        label={t.result}
        name="loai"
        required
        defaultValue={settings.resultClass}
        options={[
          { value: '', label: t.any },
          ...RESULT_CLASSES.map((value) => ({ value, label: words[`class.${value}`] })),
        ]}
      />
      <Select
        label={t.followed}
        name="toi"
        required
        defaultValue={settings.mine}
        options={[
          { value: '', label: t.followedAll },
          { value: '1', label: t.followedMine },
        ]}
      />
      <Field label={t.dueFrom} name="tu" type="date" defaultValue={settings.dueFrom} />
      <Field label={t.dueUntil} name="den" type="date" defaultValue={settings.dueUntil} />
      <Select
        label={t.sort}
        name="xep"
        required
        defaultValue={settings.sort}
        options={TABLE_SORTS.map((value) => ({
          value: value === 'due' ? '' : value,
          label: t[`sort.${value}`],
        }))}
      />
      <Select
        label={t.group}
        name="gom"
        required
        defaultValue={settings.group}
        options={[
          { value: '', label: t['group.none'] },
          ...TABLE_GROUPS.map((value) => ({ value, label: t[`group.${value}`] })),
        ]}
      />
    </div>
  );
}
