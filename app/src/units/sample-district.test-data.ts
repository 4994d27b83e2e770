import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UnitId } from '../base/ids.ts';
import { readSpreadsheet } from '../platform/spreadsheet.ts';
import type { UnitView } from './unit.ts';
import { readUnitRows, UNIT_SHEET } from './unit-sheet.ts';

export const SAMPLE_UNITS_FILE = join(import.meta.dirname, '../../../samples/units.xlsx');

export interface SampleDistrict {
  readonly units: readonly UnitView[];
  readonly rootId: UnitId;
  /** The unit of that name. */
  readonly unit: (name: string) => UnitView;
}

/** The invented district of samples/units.xlsx, without a database: the codes serve as ids. */
export async function sampleDistrict(): Promise<SampleDistrict> {
  const sheet = (await readSpreadsheet(await readFile(SAMPLE_UNITS_FILE))).find(
    ({ name }) => name === UNIT_SHEET,
  );
  if (sheet === undefined) throw new Error('The sample has no sheet of units');
  const rows = readUnitRows(sheet);
  const units = rows.map((row): UnitView => {
    const { name, kind, code } = row;
    const shortName = row.shortName ?? name;
    // A code is a fit id for a test without tables.
    const id = code as UnitId;
    const written = row.superiors.filter((superior) => superior.written !== '');
    const superiors = written.map((superior) => ({ line: superior.line, id: superior.written as UnitId }));
    return { id, name, shortName, kind, code, superiors };
  });
  const unit = (name: string): UnitView => {
    const found = units.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`The sample has no unit ${name}`);
    return found;
  };
  return { units, rootId: unit('UBND huyện Bình Sơn').id, unit };
}
