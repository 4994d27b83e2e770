import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { sheetImportText } from '../units/sheet-import.text.ts';
import { ColumnsHelp, ExportLinks, ImportSteps, RecentImports, UploadForm } from '../units/sheet-upload.tsx';
import { beginUpload, uploadPage } from '../units/sheet-upload-form.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { PEOPLE_COLUMNS } from './person-sheet.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, (app) =>
    uploadPage(app, [
      { title: sheetImportText[app.locale].columnsPeople, names: Object.values(PEOPLE_COLUMNS) },
    ]),
  );

export const action = (args: ActionFunctionArgs) => answerForm(args, beginUpload);

export default function PersonImportPage() {
  const { today, columns, recent } = useLoaderData<typeof loader>();
  const t = useTexts(sheetImportText);
  return (
    <Page title={t.importPeople} lead={t.peopleLead} width="narrow" aside={<ImportSteps current={0} />}>
      <UploadForm today={today} />
      <ExportLinks to="/nguoi/xuat" />
      <ColumnsHelp columns={columns} />
      <RecentImports recent={recent} />
    </Page>
  );
}
