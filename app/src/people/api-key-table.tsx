import { civilDay } from '../base/clock.ts';
import { type DateFrame, type DateWords, momentInWords, plainDate } from '../base/dates-in-words.ts';
import { useTexts } from '../ui/locale.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { apiKeyText } from './api-key.text.ts';
import type { ApiKey } from './api-key-list.actions.ts';

/** A key as plain values. */
export interface KeyLine {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly scopes: string;
  readonly until: string;
  readonly used: DateWords | null;
  readonly personId: string;
  readonly personName: string;
}

export function keyLine(key: ApiKey, frame: DateFrame): KeyLine {
  const { id, name, start, scopes, expiresAt, usedAt, personId, personName } = key;
  return {
    id,
    name,
    start,
    personId,
    personName,
    scopes: scopes.join(', '),
    until: expiresAt === null ? '' : plainDate(civilDay(expiresAt), frame.locale),
    used: usedAt === null ? null : momentInWords(usedAt, frame),
  };
}

interface Props {
  readonly caption: string;
  readonly keys: readonly KeyLine[];
  /** Stands before the others: whose key it is, where it may be anybody's. */
  readonly holder?: Column<KeyLine>;
}

/** Keys, each with the button that ends it. */
export function KeyTable({ caption, keys, holder }: Props) {
  const t = useTexts(apiKeyText);
  return (
    <Table
      caption={caption}
      captionHidden
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: t.name, cell: ({ name }) => name },
        ...(holder === undefined ? [] : [holder]),
        { key: 'start', head: t.start, cell: startCell },
        { key: 'scopes', head: t.scopes, cell: scopesCell },
        { key: 'until', head: t.until, cell: ({ until }) => until },
        {
          key: 'used',
          head: t.used,
          cell: usedCell,
        },
        { key: 'acts', head: t.acts, cell: endCell },
      ]}
    />
  );
}

function startCell({ start }: KeyLine) {
  return <code>{start}…</code>;
}

function scopesCell({ scopes }: KeyLine) {
  return <span className="small">{scopes}</span>;
}

function usedCell({ used }: KeyLine) {
  return <Used at={used} />;
}

function Used({ at }: { readonly at: DateWords | null }) {
  const t = useTexts(apiKeyText);
  if (at === null) return <span className="muted">{t.neverUsed}</span>;
  return <time title={at.full}>{at.text}</time>;
}

function endCell(line: KeyLine) {
  return <EndKey line={line} />;
}

/** Opens without script, too. */
function EndKey({ line }: { readonly line: KeyLine }) {
  const t = useTexts(apiKeyText);
  return (
    <details>
      <summary>{t.end}</summary>
      <PostForm>
        <p className="small">{t.endHint}</p>
        <input type="hidden" name="intent" value="end" />
        <SubmitButton look="danger" name="key" value={line.id}>
          {t.endConfirm(line.name)}
        </SubmitButton>
      </PostForm>
    </details>
  );
}
