import { basename } from 'node:path';
import { lint, read } from '@dondoc/reading';
import { knownDays } from '../../calendar/known-days.ts';
import { openNamed } from '../command-file.ts';
import { lintJson } from '../lint-json.ts';
import { lintTable } from '../lint-table.ts';
import { writeOutput } from '../output/output.ts';
import { dueByDocument } from '../output/output-source.ts';
import type { FileJob } from './file-job.ts';

export interface MadeOutput {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly notes: readonly string[];
  readonly secret: string | null;
}

/** Reads one file and makes of it what the job asks for. @throws AppError as `extractText`, not_found, file_too_large */
export async function makeOutput({
  path,
  make,
  locale,
}: Pick<FileJob, 'path' | 'make' | 'locale'>): Promise<MadeOutput> {
  const { text, unsure, notes, secret } = await openNamed({ path, locale });
  if (make.kind === 'lint') {
    const findings = lint(text, { ...knownDays(), off: make.off });
    const output = make.format === 'json' ? lintJson(text, findings) : lintTable(text, findings, locale);
    const count = findings.filter(({ severity }) => severity === 'error').length;
    return { bytes: new TextEncoder().encode(output), count, notes, secret };
  }
  const reading = read(text);
  const source = { text, unsure, reading, name: basename(path), locale, ...dueByDocument(reading) };
  const bytes = await writeOutput(make.format, source, make.line);
  return { bytes, count: reading.tasks.length, notes, secret };
}
