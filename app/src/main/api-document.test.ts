import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stale } from '../../../tools/openapi.ts';
import { testApplication } from '../../test/application.ts';
import { actionsWithoutOperation } from './api-parity.test-data.ts';

const app = await testApplication({ today: '2024-06-20' });
interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly 'x-summary-en': string;
  readonly 'x-scope': string;
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly requestBody?: { readonly content: Content };
}
type Content = Readonly<Record<string, { readonly example?: unknown }>>;
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

const served = () => app.fetch('/api/v1/openapi.json');

test('the document and the types of the example are checked in as they are', async () => {
  expect(await stale()).toEqual([]);
});

test('the document is served as it is checked in, to anybody, and not again while it is the same', async () => {
  const answer = await served();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'application/json; charset=utf-8',
  ]);
  const text = await readFile(join(import.meta.dirname, '../../openapi.json'), 'utf8');
  expect(await answer.text()).toBe(text);
  const etag = answer.headers.get('etag') ?? '';
  const again = await app.fetch('/api/v1/openapi.json', { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
});

test('every operation is described in both languages, with a scope, an example and its refusals', async () => {
  const { openapi, paths }: Document = await (await served()).json();
  expect(openapi).toBe('3.1.0');
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  expect(operations.length).toBeGreaterThan(35);
  for (const operation of operations) {
    const { operationId: id } = operation;
    expect(operation.summary, id).toMatch(/\p{L}/u);
    expect(operation['x-summary-en'], id).toMatch(/^[A-Z]/u);
    expect(operation['x-scope'], id).toMatch(/^(?:any-key|[a-z]+:(?:read|write))$/u);
    expect(Object.keys(operation.responses), id).toEqual(
      expect.arrayContaining(['401', '403', '422', '429']),
    );
    const [success] = Object.keys(operation.responses);
    const content = operation.responses[success ?? '']?.content?.['application/json'];
    if (content !== undefined) expect(content.example, id).toBeDefined();
    const body = operation.requestBody?.content['application/json'];
    if (body !== undefined) expect(body.example, id).toBeDefined();
  }
});

test('every action of a page is called by an operation, or by another one that does the same, or is left out with a reason', async () => {
  expect(await actionsWithoutOperation(app.actions)).toEqual([]);
});
