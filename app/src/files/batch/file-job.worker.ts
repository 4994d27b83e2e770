import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { AppError } from '../../base/errors.ts';
import { makeOutput } from './file-job.make.ts';
import { type FileAnswer, type FileJob, partialOf } from './file-job.ts';

async function answerTo(job: FileJob): Promise<FileAnswer> {
  const { bytes, ...said } = await makeOutput(job);
  if (job.target === null) return { ok: true, ...said, output: bytes };
  const partial = partialOf(job.target);
  try {
    await mkdir(dirname(job.target), { recursive: true });
    await writeFile(partial, bytes);
    await rename(partial, job.target);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => null);
    return {
      ok: false,
      code: 'not-written',
      details: error instanceof Error ? error.message : String(error),
    };
  }
  return { ok: true, ...said, output: null };
}

function failureOf(error: unknown): FileAnswer {
  return error instanceof AppError
    ? { ok: false, code: error.code, details: '' }
    : { ok: false, code: 'thread', details: String(error) };
}

// Messages come from file-pool.ts alone, one at a time.
parentPort?.on('message', (job: FileJob) => {
  void answerTo(job)
    .catch(failureOf)
    .then((answer) => parentPort?.postMessage(answer, []));
});
