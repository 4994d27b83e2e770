/** `bin/dondoc`: finds the command and runs it. */
import type { Command, ExitCode } from '../base/command.ts';
import { BackupRefusal } from '../platform/backup-refusal.ts';
import { reasonOf, StartRefusal } from '../platform/start-refusal.ts';
import { say } from './start.text.ts';

/** Loaded only when called, so that each command starts quickly. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('../files/read.commands.ts')).readCommand,
  lint: async () => (await import('../files/lint.commands.ts')).lintCommand,
  cases: async () => (await import('./cases.commands.ts')).casesCommand,
  backup: async () => (await import('./backup.commands.ts')).backupCommand,
  verify: async () => (await import('./verify.commands.ts')).verifyCommand,
  'mail-in': async () => (await import('./mail-in.commands.ts')).mailInCommand,
  worker: async () => (await import('./worker.commands.ts')).workerCommand,
  restore: async () => (await import('./restore.commands.ts')).restoreCommand,
};

async function main(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  const load = Object.entries(COMMANDS).find(([known]) => known === name)?.[1];
  if (load === undefined) {
    const asked = name === undefined || name === '--help' || name === '-h' || name === 'help';
    await printUsage(name !== undefined && asked ? console.log : console.error);
    return name !== undefined && asked ? 0 : 2;
  }
  const command = await load();
  if (rest.includes('--help')) {
    console.log(`dondoc ${command.usage}\n  ${command.summary.vi}\n  ${command.summary.en}`);
    return 0;
  }
  return await command.run(rest);
}

async function printUsage(print: (line: string) => void): Promise<void> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  print('Cách dùng / Usage:');
  for (const command of commands) {
    print(`  dondoc ${command.usage}\n      ${command.summary.vi}\n      ${command.summary.en}`);
  }
}

// A reader that has seen enough (`dondoc read … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof StartRefusal || error instanceof BackupRefusal) say(error.text, console.error);
  else console.error(reasonOf(error));
  process.exitCode = 1;
}
