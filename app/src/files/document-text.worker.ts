import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../base/errors.ts';
import type { ThreadAnswer, ThreadRequest, ThreadText } from './document-thread.ts';
import type { OnProgress } from './extracted-text.ts';
import { countLetters } from './printed-text.ts';

const send = (message: ThreadAnswer) => parentPort?.postMessage(message, []);

/** Readers are loaded when they are needed: that of PDF takes longer to load than a Word file takes to read. */
async function readFile(
  { bytes, kind }: Extract<ThreadRequest, { task: 'text' }>,
  onProgress: OnProgress,
): Promise<ThreadText> {
  switch (kind) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/pdf-text.ts');
      return { kind, ...(await readPdf(bytes, onProgress)) };
    }
    case 'html': {
      const { readWebPage } = await import('./html/html-text.ts');
      return { kind, pages: null, ...withWords(readWebPage(bytes)) };
    }
    case 'mhtml':
    case 'eml': {
      const { readMailBody } = await import('./mail/mail-body.ts');
      return { kind, pages: null, ...withWords(await readMailBody(bytes)) };
    }
    case 'docx':
    default: {
      const { readDocx } = await import('./docx/docx-text.ts');
      return { kind, pages: null, ...withWords(readDocx(bytes)) };
    }
  }
}

function withWords<T extends { readonly text: string }>(read: T): T {
  if (countLetters(read.text) === 0) throw new AppError('file_no_text');
  return read;
}

async function answer(request: ThreadRequest): Promise<ThreadAnswer> {
  if (request.task === 'text')
    return { extracted: await readFile(request, (done, total) => send({ done, total, isScan: false })) };
  if (request.task === 'scan') {
    const { readScan } = await import('./scan/scan-text.ts');
    return { recognised: await readScan(request.scan, (done, total) => send({ done, total, isScan: true })) };
  }
  const { readMail } = await import('./mail/mail.ts');
  return { mail: await readMail(request.bytes) };
}

try {
  // Started by document-thread.ts alone, which passes exactly this.
  send(await answer(workerData as ThreadRequest));
} catch (error) {
  // Whatever a parser throws on a broken file, the file is what cannot be read.
  const refusal =
    error instanceof AppError ? error : new AppError('file_unreadable', { reason: String(error) });
  send({ code: refusal.code, details: refusal.details });
}
