import { parentPort } from 'node:worker_threads';
import { read } from '@dondoc/reading';

// Asked by directive-reading.ts alone, which passes the text; one at a time.
parentPort?.on('message', (text: string) => {
  parentPort?.postMessage(read(text), []);
});
