import { useTexts } from '../ui/locale.tsx';
import { Table } from '../ui/table.tsx';
import { unitText } from './unit.text.ts';
import type { Line } from './unit.ts';
import { unitTemplateText } from './unit-template.text.ts';
import { UNIT_TEMPLATES, type UnitTemplate } from './unit-template.ts';

/** Which kinds of units there are, and whom they answer to, before and since 1/7/2025: beside import and founding. */
export function TemplateHelp() {
  const t = useTexts(unitTemplateText);
  return (
    <details className="stack">
      <summary>{t.help}</summary>
      {UNIT_TEMPLATES.map((template) => (
        <TemplateTable key={template.name} template={template} />
      ))}
    </details>
  );
}

type TemplateKind = UnitTemplate['kinds'][number];

function TemplateTable({ template }: { readonly template: UnitTemplate }) {
  const t = useTexts(unitTemplateText);
  const units = useTexts(unitText);
  const above = (line: Line) => (row: TemplateKind) =>
    (row.superiors[line] ?? []).map((kind) => units[`kind.${kind}`]).join(t.or) || t.none;
  return (
    <Table
      caption={t[`name.${template.name}`]}
      rows={template.kinds}
      rowKey={({ kind }) => kind}
      columns={[
        { key: 'kind', head: units.kind, cell: ({ kind }) => units[`kind.${kind}`] },
        { key: 'administrative', head: units['line.administrative'], cell: above('administrative') },
        { key: 'professional', head: units['line.professional'], cell: above('professional') },
      ]}
    />
  );
}
