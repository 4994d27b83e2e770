import { parentPort, workerData } from 'node:worker_threads';
import { read } from '@dondoc/reading';

// Started by directive-reading.ts alone, which passes the text.
parentPort?.postMessage(read(workerData as string), []);
