import * as fc from 'fast-check';

/** The parts of JSON Schema that the OpenAPI document uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Pools {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** Ids of things that there are, by the name of what holds them: `personId`, `taskId`. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

const SOME = 40;
const DAYS = ['2024-06-20', '2024-06-28', '2025-07-01', '1900-01-01', '2199-12-31', '2024-02-29'];

/** Values that a schema allows. */
export function allowedBy(schema: JsonSchema, pools: Pools, name = ''): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined)
    return fc.constant(null).chain(() => allowedBy(resolved(schema, pools), pools, name));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) return fc.oneof(...choices.map((one) => allowedBy(one, pools, name)));
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type: string) => allowedBy({ ...schema, type }, pools, name)));
  }
  switch (schema.type) {
    case 'string':
      return textAllowedBy(schema, pools, name);
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -SOME, max: Math.min(schema.maximum ?? SOME, 2 ** 31 - 1) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(allowedBy(schema.items ?? {}, pools, name), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0)),
      });
    case 'object': {
      const properties = Object.entries(schema.properties ?? {});
      return fc.record(
        Object.fromEntries(properties.map(([key, one]) => [key, allowedBy(one, pools, key)])),
        {
          requiredKeys: [...(schema.required ?? [])],
        },
      );
    }
    case undefined:
      break;
    default:
      throw new Error(`unknown type ${String(schema.type)}`);
  }
  return fc.jsonValue();
}

function resolved({ $ref = '' }: JsonSchema, { schemas }: Pools): JsonSchema {
  const found = schemas[$ref.replace('#/components/schemas/', '')];
  if (found === undefined) throw new Error(`the document has no ${$ref}`);
  return found;
}

function textAllowedBy(
  { format, pattern, minLength = 0, maxLength = SOME }: JsonSchema,
  { ids }: Pools,
  name: string,
): fc.Arbitrary<string> {
  if (format === 'uuid') {
    const all = Object.values(ids).flat();
    return fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...(ids[name] ?? all)) },
      { weight: 2, arbitrary: fc.constantFrom(...all) },
      fc.uuid(),
    );
  }
  if (format === 'date') return fc.constantFrom(...DAYS);
  if (pattern?.startsWith('^FREQ') === true)
    return fc.constantFrom('FREQ=MONTHLY;BYMONTHDAY=5', 'FREQ=WEEKLY');
  return fc.oneof(
    fc
      .constantFrom('Rà soát, báo cáo', 'truong hoc', '%_\\', "'; --")
      .map((text) => text.slice(0, maxLength).padEnd(minLength, 'x')),
    fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, SOME) }),
  );
}

/** What nobody should send: wrong kinds, nothing, far too much, letters that cannot be stored. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1e308,
    2 ** 53,
    -0.5,
    '',
    ' ',
    'x'.repeat(30_000),
    'Ủ'.repeat(5000),
    'a\u0000b',
    '\ud800',
    'Ủy ban\u0301 ☃️ 𝕏',
    '\u202Etxt',
    '2024-02-30',
    '0000-00-00',
    '+275760-09-13',
    '99999999999999999999',
    '00000000-0000-0000-0000-000000000000',
    [],
    {},
    [[[[]]]],
    JSON.parse('{"__proto__":{"x":1},"constructor":1}'),
  ),
  fc.string({ unit: 'binary', maxLength: SOME }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A value with something in it replaced, left out or added. */
export function spoiled(value: unknown, place: number, by: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const places: { readonly of: object; readonly name: string }[] = [];
  const collect = (of: unknown): void => {
    if (typeof of !== 'object' || of === null) return;
    for (const [name, inner] of Object.entries(of)) {
      places.push({ of, name });
      collect(inner);
    }
    if (!Array.isArray(of)) places.push({ of, name: 'không-có-mục-này' });
  };
  collect(copy);
  const chosen = places[place % Math.max(1, places.length)];
  if (chosen === undefined) return by;
  if (by === null && place % 2 === 0) Reflect.deleteProperty(chosen.of, chosen.name);
  else Object.assign(chosen.of, { [chosen.name]: by });
  return copy;
}
