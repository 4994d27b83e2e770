import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Panel } from '../ui/page.tsx';
import { Table } from '../ui/table.tsx';
import { unitText } from './unit.text.ts';
import { unitChangeText } from './unit-change.text.ts';
import type { PreviewInWords } from './unit-change-preview.ts';
import { unitTemplateText } from './unit-template.text.ts';

/** What a change would do, before it is done. */
export function ChangePreviewPanels(props: {
  readonly preview: PreviewInWords;
  readonly namesTaken: readonly string[];
  readonly day: string;
  readonly now: boolean;
  readonly basis: string;
}) {
  const { preview, namesTaken, day, now, basis } = props;
  const t = useTexts(unitChangeText);
  const units = useTexts(unitText);
  const templates = useTexts(unitTemplateText);
  return (
    <>
      <Panel title={t.previewTitle}>
        <Notice kind="info">{t.previewNote}</Notice>
        <p>
          <strong>{preview.what}</strong>
        </p>
        <p>{now ? t.now(day) : t.later(day)}</p>
        <p>
          {t.basis}: {basis}
        </p>
        {preview.outOfTime.length > 0 && (
          <Notice kind="warn">
            {templates.outOfTime(preview.outOfTime.map((kind) => units[`kind.${kind}`]).join(', '))}
          </Notice>
        )}
        {namesTaken.length > 0 && <Notice kind="warn">{t.namesTaken(namesTaken.join(', '))}</Notice>}
      </Panel>
      <Ended ended={preview.ended} />
      {preview.founded.length > 0 && (
        <Panel title={t.willFound}>
          <Table
            caption={t.willFound}
            captionHidden
            rows={preview.founded}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', head: t.name, cell: ({ name }) => name },
              { key: 'kind', head: t.kind, cell: ({ kind }) => units[`kind.${kind}`] },
            ]}
          />
        </Panel>
      )}
      <Lines lines={preview.lines} />
    </>
  );
}

function Ended({ ended }: Pick<PreviewInWords, 'ended'>) {
  const t = useTexts(unitChangeText);
  if (ended.length === 0) return null;
  return (
    <Panel title={t.willEnd}>
      <Table
        caption={t.willEnd}
        captionHidden
        rows={ended}
        rowKey={({ name, heir }) => `${name} ${heir}`}
        columns={[
          { key: 'name', head: t.unit, cell: ({ name }) => name },
          {
            key: 'heir',
            head: t.successor,
            cell: ({ heir, others }) =>
              others.length === 0 ? heir : `${heir} ${t.alsoSuccessors(others.join(', '))}`,
          },
          { key: 'work', head: t.openWork, cell: ({ openWork }) => openWork, align: 'number' },
          { key: 'people', head: t.people, cell: ({ people }) => people, align: 'number' },
        ]}
      />
      {ended.some(({ people }) => people > 0) && <p className="muted">{t.peopleGoOn}</p>}
    </Panel>
  );
}

function Lines({ lines }: Pick<PreviewInWords, 'lines'>) {
  const t = useTexts(unitChangeText);
  if (lines.length === 0) return null;
  return (
    <Panel title={`${t.willAnswer} (${lines.length})`}>
      <Table
        caption={t.willAnswer}
        captionHidden
        rows={lines}
        rowKey={({ unit, line, before, after }) => `${unit} ${line} ${before} ${after}`}
        columns={[
          { key: 'unit', head: t.unit, cell: ({ unit }) => unit },
          { key: 'line', head: t.line, cell: ({ line }) => t[`line.${line}`] },
          { key: 'before', head: t.before, cell: ({ before }) => before ?? t.nobody },
          { key: 'after', head: t.after, cell: ({ after }) => after ?? t.nobody },
        ]}
      />
    </Panel>
  );
}
