import type { Catalog, Table } from './catalog.ts';

const HEAD = `-- Written by "npm run db:generate" from app/db/migrations, for reading and for comparing; never run.
`;

/** The whole schema as one readable text, in alphabetical order, so that a difference shows what a migration changed. */
export function renderSchema(catalog: Catalog): string {
  const parts = [
    HEAD,
    `${catalog.extensions.map((name) => `create extension ${name};`).join('\n')}\n`,
    ...catalog.functions.map((definition) => `${definition.trim()};\n`),
    ...catalog.tables.map(renderTable),
    ...catalog.views.map((view) => `create view ${view.name} as\n${view.definition}\n`),
  ];
  return parts.join('\n');
}

function renderTable(table: Table): string {
  const columns = table.columns.map((column) =>
    [
      column.name,
      column.type,
      column.nullable ? '' : 'not null',
      column.default === null ? '' : `default ${column.default}`,
      column.identity ? 'generated as identity' : '',
      column.generated ? 'generated always' : '',
    ]
      .filter((word) => word !== '')
      .join(' '),
  );
  const constraints = table.constraints.map(({ name, definition }) => `constraint ${name} ${definition}`);
  const body = [...columns, ...constraints].map((line) => `  ${line}`).join(',\n');
  const comments = table.columns
    .filter((column) => column.comment !== null)
    .map((column) => `comment on column ${table.name}.${column.name} is ${literal(column.comment)};`);
  return [
    `create table ${table.name} (\n${body}\n);`,
    ...(table.comment === null ? [] : [`comment on table ${table.name} is ${literal(table.comment)};`]),
    ...comments,
    ...table.indexes.map((index) => `${index};`),
    ...table.triggers.map((trigger) => `${trigger};`),
    ...table.grants.map((grant) => `grant ${grant.privileges} on ${table.name} to ${grant.role};`),
    '',
  ].join('\n');
}

function literal(text: string | null): string {
  return `'${(text ?? '').replaceAll("'", "''")}'`;
}
