import { expect, test } from 'vitest';
import { breaksInWords, schoolYearIn } from './school-form.ts';
import { schoolYearByFrame } from './school-year.ts';

const YEAR = schoolYearByFrame(2024);

function formWith(breaks: string): FormData {
  const [first, second] = YEAR.terms;
  const form = new FormData();
  const fields = {
    year: '2024',
    opening: YEAR.opening,
    firstFrom: first.from,
    firstTo: first.to,
    secondFrom: second.from,
    secondTo: second.to,
    breaks,
    source: YEAR.source,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test('breaks are read as they are written', () => {
  const breaks = [{ from: '2025-01-27', to: '2025-02-07', name: 'Nghỉ Tết' }];
  expect(schoolYearIn(formWith(breaksInWords(breaks)))).toEqual({ ...YEAR, breaks });
  expect(schoolYearIn(formWith('\r\n27/01/2025 đến 7/2/2025: Nghỉ Tết\r\n'))).toEqual({ ...YEAR, breaks });
});

const LINE = '27/1/2025 - 7/2/2025 Nghỉ Tết\n';

test.each([
  ['no day', '30/2/2025 - 7/3/2025 Nghỉ'],
  ['no name', '27/1/2025 - 7/2/2025'],
  ['a name without end', `27/1/2025 - 7/2/2025 ${'Tết '.repeat(30)}`],
  ['a line without end', `27/1/2025 - 7/2/2025${' '.repeat(100_000)}`],
  ['more than a school year has', LINE.repeat(13)],
])('breaks with %s are refused where they stand', (_, breaks) => {
  expect(() => schoolYearIn(formWith(breaks))).toThrow(
    expect.objectContaining({ details: { fields: { breaks: 'breaksWrong' } } }),
  );
});
