import type { LoaderFunctionArgs } from 'react-router';
import { AppError } from '../base/errors.ts';
import { contentDisposition } from '../files/content-disposition.ts';
import { loadPage } from '../web/page-handlers.ts';
import { NUMBERS_FORMATS } from './numbers-formats.ts';
import { readNumbersQuery } from './numbers-query.ts';

/** `/so-lieu/tai-ve/<format>?…`: the figures of that query as a file of that format. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, locale }) => {
    const format = NUMBERS_FORMATS.find((known) => known === args.params['format']);
    if (format === undefined) throw new AppError('not_found');
    const query = readNumbersQuery(new URL(args.request.url).searchParams);
    const { name, mediaType, bytes } = await actions.tasks.numbersFile(actor, { query, format, locale });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': mediaType,
        'Content-Disposition': contentDisposition('attachment', name),
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    });
  });
