import { parentPort } from 'node:worker_threads';
import type { Pattern } from './patterns.ts';

const found: Pattern[] = [];
const real = RegExp;
globalThis.RegExp = new Proxy(real, {
  construct(target, args) {
    // What the real constructor makes is a regular expression.
    const made = Reflect.construct(target, args) as RegExp;
    found.push({ where: made.source, source: made.source, flags: made.flags });
    return made;
  },
});
await import('../src/index.ts');
globalThis.RegExp = real;
parentPort?.postMessage(found, []);
