import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { PEOPLE_COLUMNS } from '../people/person-sheet.ts';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { sheetImportText } from './sheet-import.text.ts';
import { ColumnsHelp, ExportLinks, ImportSteps, RecentImports, UploadForm } from './sheet-upload.tsx';
import { beginUpload, uploadPage } from './sheet-upload-form.ts';
import { UNIT_COLUMNS } from './unit-sheet.ts';
import { TemplateHelp } from './unit-template-help.tsx';
import './units.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, (app) => {
    const t = sheetImportText[app.locale];
    return uploadPage(app, [
      { title: t.columnsUnits, names: Object.values(UNIT_COLUMNS) },
      { title: t.columnsPeople, names: Object.values(PEOPLE_COLUMNS) },
    ]);
  });

export const action = (args: ActionFunctionArgs) => answerForm(args, beginUpload);

export default function UnitImportPage() {
  const { today, columns, recent } = useLoaderData<typeof loader>();
  const t = useTexts(sheetImportText);
  return (
    <Page title={t.importUnits} lead={t.unitsLead} width="narrow" aside={<ImportSteps current={0} />}>
      <UploadForm today={today} />
      <ExportLinks to="/don-vi/xuat" />
      <ColumnsHelp columns={columns} />
      <TemplateHelp />
      <RecentImports recent={recent} />
    </Page>
  );
}
