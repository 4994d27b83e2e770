import type { LoaderFunctionArgs } from 'react-router';
import { AppError } from '../base/errors.ts';
import { type DirectiveId, parseId } from '../base/ids.ts';
import { contentDisposition } from '../files/content-disposition.ts';
import { loadPage } from '../web/page-handlers.ts';
import { DOWNLOAD_FORMATS } from './download-formats.ts';

/** `/van-ban/<id>/tai-ve/<format>`: the directive as a file of that format. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, locale }) => {
    const id = parseId<DirectiveId>(args.params['directiveId']);
    const format = DOWNLOAD_FORMATS.find((known) => known === args.params['format']);
    if (id === null || format === undefined) throw new AppError('not_found');
    const { name, mediaType, bytes } = await actions.directives.download(actor, id, format, locale);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': mediaType,
        'Content-Disposition': contentDisposition('attachment', name),
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    });
  });
