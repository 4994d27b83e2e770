import type { LoaderFunctionArgs } from 'react-router';
import { loadPage } from '../web/page-handlers.ts';
import { readRecordFilter } from './record-address.ts';
import { RECORD_FORMATS, RECORD_TYPES, recordLines, streamOf } from './record-file.ts';

/** Line by line as it is read: an export may be longer than what fits in memory. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today }) => {
    const { searchParams } = new URL(args.request.url);
    const format = RECORD_FORMATS.find((known) => known === searchParams.get('dang')) ?? 'csv';
    const rows = await actions.record.export(actor, readRecordFilter(searchParams));
    return new Response(streamOf(recordLines(rows, format)), {
      headers: {
        'Content-Type': RECORD_TYPES[format],
        'Content-Disposition': `attachment; filename="nhat-ky-${today.toString()}.${format}"`,
        'Cache-Control': 'no-store',
      },
    });
  });
