import { expect, test } from 'vitest';
import { changed, isRecorded } from '../../../tools/reading-record.ts';
import { READER_VERSION } from '../src/index.ts';

test('the readings of this version are those on record; if not, run "npm run reading:record"', () => {
  expect(isRecorded(), `Version ${READER_VERSION} is not on record: run "npm run reading:record".`).toBe(
    true,
  );
  expect(
    changed(),
    'These texts are read otherwise than on record: run "npm run reading:record" (raise READER_VERSION in packages/reading/src/read.ts first if that version has been released).',
  ).toEqual([]);
});
