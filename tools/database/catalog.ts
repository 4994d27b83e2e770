import type pg from 'pg';

/** What the catalogs of a migrated database say, in the order in which it is written down. */
export interface Table {
  readonly name: string;
  readonly comment: string | null;
  readonly columns: readonly Column[];
  readonly constraints: readonly {
    readonly name: string;
    readonly kind: string;
    readonly definition: string;
  }[];
  readonly indexes: readonly string[];
  readonly triggers: readonly string[];
  /** role → privileges, the owner left out. */
  readonly grants: readonly { readonly role: string; readonly privileges: string }[];
}

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly default: string | null;
  readonly identity: boolean;
  readonly generated: boolean;
  readonly comment: string | null;
}

// Tables of the migration runner itself are no part of what migrations define.
const TABLES = `
  select c.oid, case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end as name,
    obj_description(c.oid, 'pg_class') as comment
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
    and c.relname <> 'schema_migration' and not c.relispartition
  order by n.nspname <> 'public', n.nspname, c.relname`;

const COLUMNS = `
  select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
    case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as default,
    a.attidentity <> '' as identity, a.attgenerated <> '' as generated, col_description(a.attrelid, a.attnum) as comment
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = $1 and a.attnum > 0 and not a.attisdropped order by a.attnum`;

// Kind 'n' is NOT NULL, which stands with the column.
const CONSTRAINTS = `
  select conname as name, contype as kind, pg_get_constraintdef(oid) as definition from pg_constraint
  where conrelid = $1 and contype not in ('n', 't') order by array_position(array['p','u','x','f','c'], contype::text), conname`;

const INDEXES = `
  select pg_get_indexdef(i.indexrelid) as definition from pg_index i join pg_class c on c.oid = i.indexrelid
  where i.indrelid = $1 and not exists (select from pg_constraint k where k.conindid = i.indexrelid) order by c.relname`;

const TRIGGERS = `select pg_get_triggerdef(oid) as definition from pg_trigger where tgrelid = $1 and not tgisinternal order by tgname`;

const GRANTS = `
  select r.rolname as role, string_agg(
      lower(g.privilege_type) || coalesce(' (' || g.columns || ')', ''), ', ' order by g.privilege_type, g.columns) as privileges
  from (
    select grantee, privilege_type, null as columns from pg_class c, aclexplode(c.relacl) where c.oid = $1
    union all
    select grantee, privilege_type, string_agg(attname::text, ', ' order by attnum)
    from pg_attribute, aclexplode(attacl) where attrelid = $1 group by grantee, privilege_type
  ) g join pg_roles r on r.oid = g.grantee
  where r.oid <> (select relowner from pg_class where oid = $1) group by r.rolname order by r.rolname`;

const FUNCTIONS = `
  select pg_get_functiondef(p.oid) as definition from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and p.prokind in ('f', 'p')
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by n.nspname, p.proname, p.oid`;

const VIEWS = `
  select n.nspname || '.' || c.relname as name, pg_get_viewdef(c.oid, true) as definition
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('v', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1`;

export interface Catalog {
  readonly extensions: readonly string[];
  readonly functions: readonly string[];
  readonly tables: readonly Table[];
  readonly views: readonly { readonly name: string; readonly definition: string }[];
}

export async function readCatalog(pool: pg.Pool): Promise<Catalog> {
  const rows = async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
    (await pool.query<Row>(sql, [...values])).rows;
  const definitions = async (sql: string, oid: number) =>
    (await rows<{ definition: string }>(sql, [oid])).map((row) => row.definition);
  const tables: Table[] = [];
  for (const table of await rows<{ oid: number; name: string; comment: string | null }>(TABLES)) {
    tables.push({
      name: table.name,
      comment: table.comment,
      columns: await rows<Column & pg.QueryResultRow>(COLUMNS, [table.oid]),
      constraints: await rows<Table['constraints'][number] & pg.QueryResultRow>(CONSTRAINTS, [table.oid]),
      indexes: await definitions(INDEXES, table.oid),
      triggers: await definitions(TRIGGERS, table.oid),
      grants: await rows<Table['grants'][number] & pg.QueryResultRow>(GRANTS, [table.oid]),
    });
  }
  const extensions = await rows<{ extname: string }>(
    "select extname from pg_extension where extname <> 'plpgsql' order by extname",
  );
  return {
    extensions: extensions.map((row) => row.extname),
    functions: (await rows<{ definition: string }>(FUNCTIONS)).map((row) => row.definition),
    tables,
    views: await rows<{ name: string; definition: string }>(VIEWS),
  };
}
