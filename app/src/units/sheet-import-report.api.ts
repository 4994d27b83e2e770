import type { LoaderFunctionArgs } from 'react-router';
import { AppError } from '../base/errors.ts';
import { parseId, type SheetImportId } from '../base/ids.ts';
import { loadPage } from '../web/page-handlers.ts';
import { sheetResponse } from './sheet-download.ts';

/** The rows of an import with what was found beside them. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor }) => {
    const id = parseId<SheetImportId>(args.params['importId']);
    if (id === null) throw new AppError('not_found');
    return sheetResponse(await actions.sheetImports.report(actor, id), 'bao-cao-kiem-tra', 'xlsx');
  });
