/** `npm start`: port, database, pages, demonstration, answering; and the orderly end of all of it. */

import { StartRefusal } from '../platform/start-refusal.ts';
import { readConfig, runLibrariesForProduction } from './config.ts';
import { Opened } from './opened.ts';
import { announce, say } from './start.text.ts';

// Node looks at it when it loads React, so everything that leads there is imported afterwards.
runLibrariesForProduction();
const { startServer } = await import('./server.ts');

const opened = new Opened();

async function run(): Promise<void> {
  const config = readConfig();
  if (config.startedByNpm) endWithParent();
  const { address, accounts, log } = await startServer(config, opened);
  const fail = (error: unknown) => {
    log.fatal({ err: error }, 'ending after an error that nobody handled');
    void end(1);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  announce(address, accounts);
}

let ending = false;

async function end(code: number): Promise<void> {
  // Ctrl-C may arrive twice, from the terminal and through npm.
  if (ending) return;
  ending = true;
  // What is just being opened must be closed, too.
  await started.catch(() => {});
  try {
    await opened.close();
    process.exit(code);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}

function refuse(error: unknown): void {
  if (ending) return;
  if (error instanceof StartRefusal) say(error.text, console.error);
  else console.error(error);
  void end(1);
}

/** The shell that npm puts in between dies of SIGTERM without passing it on. */
function endWithParent(): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void end(0);
  }, 250);
  watch.unref();
}

// SIGHUP comes when the terminal is closed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

const started = run();
started.catch(refuse);
