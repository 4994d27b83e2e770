import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppError } from '../../base/errors.ts';
import { takeTurn } from '../thread-turns.ts';
import { profileSettings } from './office-profile.ts';

/** A LibreOffice on this machine. */
export interface Office {
  /** Path of the program `soffice`. */
  readonly program: string;
}

export interface OldFile {
  readonly bytes: Uint8Array;
  readonly kind: 'doc' | 'rtf';
}

export interface ConvertOptions {
  /** Found on the machine when not given; null for none. */
  readonly office?: Office | null;
  readonly signal?: AbortSignal;
  /** Milliseconds. */
  readonly officeLimit?: number;
}

/** Milliseconds; the first start makes a profile and takes a few seconds. */
const TIME_LIMIT = 60_000;
const LARGEST_RESULT = 100 * 1024 * 1024;
/** Address space in kilobytes, and blocks of 512 bytes written: a hostile file fills neither memory nor disk. */
const PROCESS_LIMITS = 'ulimit -v 6000000; ulimit -f 400000; ulimit -c 0; exec "$@"';

/**
 * The file as a .docx, converted by LibreOffice in a process, a profile and a folder of its own: no macros, no network,
 * ended with all its children when it takes too long.
 * @throws AppError file_word_97 (no LibreOffice on this machine), file_not_converted; the signal's reason
 */
export async function toWordFile(file: OldFile, options: ConvertOptions = {}): Promise<Uint8Array> {
  const office = options.office === undefined ? await findOffice() : options.office;
  if (office === null) throw new AppError('file_word_97');
  const release = await takeTurn();
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-office-'));
  try {
    options.signal?.throwIfAborted();
    return await convert({ office, folder, file }, options);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    release();
  }
}

interface Conversion {
  readonly office: Office;
  readonly folder: string;
  readonly file: OldFile;
}

async function convert({ office, folder, file }: Conversion, options: ConvertOptions): Promise<Uint8Array> {
  const source = join(folder, `source.${file.kind}`);
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), profileSettings());
  await writeFile(source, file.bytes);
  const filter = file.kind === 'doc' ? 'MS Word 97' : 'Rich Text Format';
  const call = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--nodefault',
    '--nofirststartwizard',
    `--infilter=${filter}`,
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    folder,
    source,
  ];
  await run(await guarded([office.program, ...call]), folder, options);
  return await resultIn(folder);
}

async function resultIn(folder: string): Promise<Uint8Array> {
  const result = join(folder, 'source.docx');
  try {
    const { size } = await stat(result);
    if (size > LARGEST_RESULT) throw new AppError('file_too_large', { size });
    return await readFile(result);
  } catch (error) {
    if (error instanceof AppError) throw error;
    // LibreOffice ends with 0 when it could not open the file, too.
    throw new AppError('file_not_converted', { reason: 'no-result' }, { cause: error });
  }
}

async function run(call: readonly string[], folder: string, options: ConvertOptions): Promise<void> {
  const [program = '', ...args] = call;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn(program, args, {
    cwd: folder,
    // A group of its own, so that the helpers it starts end with it.
    detached: process.platform !== 'win32',
    stdio: 'ignore',
    windowsHide: true,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TMPDIR: folder,
      LANG: 'C.UTF-8',
      SAL_USE_VCLPLUGIN: 'svp',
    },
  });
  const give = (error: unknown) => {
    endGroup(child);
    reject(error);
  };
  const timer = setTimeout(
    () => give(new AppError('file_not_converted', { reason: 'time' })),
    options.officeLimit ?? TIME_LIMIT,
  );
  const stop = () => give(options.signal?.reason);
  options.signal?.addEventListener('abort', stop, { once: true });
  child.on('error', (error) =>
    give(new AppError('file_not_converted', { reason: 'start' }, { cause: error })),
  );
  child.on('exit', (code) => {
    if (code === 0) resolve();
    else give(new AppError('file_not_converted', { reason: 'exit', code }));
  });
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', stop);
    endGroup(child);
  }
}

/** Whatever is left of the process and the helpers that it started. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing was left.
  }
}

/** The call under limits of memory and disk, and where the system allows it without a network. */
async function guarded(call: readonly string[]): Promise<readonly string[]> {
  if (process.platform === 'win32') return call;
  const limited = ['/bin/sh', '-c', PROCESS_LIMITS, 'sh', ...call];
  withoutNetwork ??= findNetworkGuard();
  return [...(await withoutNetwork), ...limited];
}

let withoutNetwork: Promise<readonly string[]> | undefined;

/** `unshare` gives a process a network with nothing in it; not every system lets everybody do that. */
async function findNetworkGuard(): Promise<readonly string[]> {
  const guard = ['unshare', '--map-root-user', '--net'];
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const trial = spawn(guard[0] ?? '', [...guard.slice(1), 'true'], { stdio: 'ignore' });
  trial.on('error', () => resolve(false));
  trial.on('exit', (code) => resolve(code === 0));
  return (await promise) ? guard : [];
}

const PLACES: readonly string[] = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

/** LibreOffice on the path or at its usual places; null when there is none. Looked for each time, so that it may be installed while the server runs. */
export async function findOffice(): Promise<Office | null> {
  const name = process.platform === 'win32' ? 'soffice.exe' : 'soffice';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const program of [...folders.map((folder) => join(folder, name)), ...PLACES]) {
    try {
      await access(program, constants.X_OK);
      return { program };
    } catch {
      // Not here.
    }
  }
  return null;
}
