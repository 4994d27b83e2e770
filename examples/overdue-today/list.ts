import createClient from 'openapi-fetch';
import type { paths } from './api.ts';

const { DONDOC_URL = 'http://localhost:8080', DONDOC_KEY = '' } = process.env;
const headers = { Authorization: `Bearer ${DONDOC_KEY}` };
const api = createClient<paths>({ baseUrl: `${DONDOC_URL}/api/v1`, headers });
const query = { resultClass: 'open-overdue', limit: 200 } as const;
const { data, error } = await api.GET('/assignments', { params: { query } });
if (error) throw new Error(`${error.title} (${error.code})`);
for (const { currentDue, unitName, summary } of data.items)
  process.stdout.write(`${currentDue}  ${unitName}  ${summary}\n`);
