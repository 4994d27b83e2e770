import type { Catalog, Column, Table } from './catalog.ts';

const HEAD = `// Written by "npm run db:generate" from app/db/migrations; not by hand.
import type { ColumnType, Generated } from 'kysely';

/** A civil day, 'YYYY-MM-DD'. */
export type CivilDate = string;
/** A moment, '2024-06-20T01:02:03.456789Z'. */
export type Instant = string;
/** A range of days as PostgreSQL writes it, '[2024-06-20,)': first day in, last day out. */
export type DateRange = string;
/** Read: parsed. Written: JSON text, because the driver would send a list as a PostgreSQL array. */
export type Json = ColumnType<unknown, string, string>;
export type NullableJson = ColumnType<unknown, string | null, string | null>;
/** With a default, so it may be left out. */
export type GeneratedJson = ColumnType<unknown, string | undefined, string>;
`;

const TYPES: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  boolean: 'boolean',
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  real: 'number',
  'double precision': 'number',
  numeric: 'string',
  date: 'CivilDate',
  daterange: 'DateRange',
  'timestamp with time zone': 'Instant',
  bytea: 'Buffer',
};

/** The row types for Kysely: columns keep the names they have in SQL. */
export function renderRowTypes(catalog: Catalog): string {
  const tables = catalog.tables.map((table) => renderTable(table));
  const entries = catalog.tables.map((table) => `  ${quoted(table.name)}: ${typeName(table.name)};\n`);
  return `${[HEAD, ...tables].join('\n')}\nexport interface DB {\n${entries.join('')}}\n`;
}

function renderTable(table: Table): string {
  const comment = table.comment === null ? '' : `/** ${table.comment} */\n`;
  const lines = table.columns.map((column) => `  ${quoted(column.name)}: ${columnType(table, column)};\n`);
  return `${comment}export interface ${typeName(table.name)} {\n${lines.join('')}}\n`;
}

function columnType(table: Table, column: Column): string {
  const list = column.type.endsWith('[]');
  const type = list ? column.type.slice(0, -2) : column.type;
  if (type === 'jsonb' || type === 'json') {
    if (column.nullable) return 'NullableJson';
    return column.default === null ? 'Json' : 'GeneratedJson';
  }
  let text = allowedValues(table, column) ?? TYPES[type];
  if (text === undefined) {
    throw new Error(
      `${table.name}.${column.name}: give the type ${type} a TypeScript type in tools/database/row-types.ts`,
    );
  }
  if (list) text = `${text}[]`;
  if (column.nullable) text = `${text} | null`;
  if (column.generated) return `ColumnType<${text}, never, never>`;
  return column.default !== null || column.identity ? `Generated<${text}>` : text;
}

/** CHECK ((state = ANY (ARRAY['received'::text, 'issued'::text]))) makes a union of the two. */
function allowedValues(table: Table, column: Column): string | null {
  for (const { kind, definition } of table.constraints) {
    const match = /^CHECK \(\((\w+) = ANY \(ARRAY\[(.+)\]\)\)\)$/u.exec(definition);
    if (kind !== 'c' || match?.[1] !== column.name || match[2] === undefined) continue;
    const values = [...match[2].matchAll(/'([^']*)'::text/gu)].map((value) => `'${value[1]}'`);
    if (values.length > 0) return values.join(' | ');
  }
  return null;
}

// task_party → TaskPartyTable; auth.session → AuthSessionTable
function typeName(table: string): string {
  const words = table.split(/[._]/u).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Table`;
}

function quoted(name: string): string {
  return /^[a-z_]\w*$/iu.test(name) ? name : `'${name}'`;
}
