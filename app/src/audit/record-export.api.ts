import type { LoaderFunctionArgs } from 'react-router';
import { loadPage } from '../web/page-handlers.ts';
import { readRecordFilter } from './record-address.ts';
import { csvHead, csvLine, jsonLine, RECORD_FORMATS, streamOf } from './record-file.ts';

const MEDIA_TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl; charset=utf-8' } as const;

/** Line by line as it is read: an export may be longer than what fits in memory. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today }) => {
    const { searchParams } = new URL(args.request.url);
    const format = RECORD_FORMATS.find((known) => known === searchParams.get('dang')) ?? 'csv';
    const rows = await actions.record.export(actor, readRecordFilter(searchParams));
    const lines = async function* () {
      if (format === 'csv') yield csvHead();
      for await (const row of rows) yield format === 'csv' ? csvLine(row) : jsonLine(row);
    };
    return new Response(streamOf(lines()), {
      headers: {
        'Content-Type': MEDIA_TYPES[format],
        'Content-Disposition': `attachment; filename="nhat-ky-${today.toString()}.${format}"`,
        'Cache-Control': 'no-store',
      },
    });
  });
