import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';

/** A file to be read. */
export interface InputFile {
  /** As it can be opened and as it is spoken of. */
  readonly path: string;
  /** Folders between the folder that was named and the file: "2024/quy-1"; "" for a file that was named itself. */
  readonly within: string;
}

export interface InputFiles {
  /** In the order of the names on the command line; those of a folder by name. */
  readonly files: readonly InputFile[];
  /** Named, but not there. */
  readonly missing: readonly string[];
  /** Files within folders that are no documents. */
  readonly skipped: number;
}

/** What documents are called; a file that is named itself is tried whatever its name. */
const DOCUMENT_NAMES = [
  '.docx',
  '.doc',
  '.rtf',
  '.pdf',
  '.txt',
  '.html',
  '.htm',
  '.mhtml',
  '.mht',
  '.eml',
  '.jpg',
  '.jpeg',
  '.png',
  '.tif',
  '.tiff',
];

/**
 * The files named on the command line and those within the folders named there, each once. Left out: hidden files and
 * folders, locks of Word ("~$…"), whatever lies in the folder of the outputs. Symbolic links are followed, but no
 * folder is gone through twice, so that links in a circle end.
 */
export async function findInputFiles(
  paths: readonly string[],
  outputFolder: string | null,
): Promise<InputFiles> {
  const search = new Search(outputFolder === null ? null : await realOf(outputFolder));
  for (const path of paths) await search.add(path);
  return { files: search.files, missing: search.missing, skipped: search.skipped };
}

class Search {
  readonly files: InputFile[] = [];
  readonly missing: string[] = [];
  skipped = 0;
  private readonly seen = new Set<string>();
  private readonly outputs: string | null;

  constructor(outputs: string | null) {
    this.outputs = outputs;
  }

  async add(path: string): Promise<void> {
    const kind = await kindOf(path);
    if (kind === null) this.missing.push(path);
    else if (kind === 'folder') await this.walk(path, path);
    else await this.addFile(path, '');
  }

  private async walk(folder: string, root: string): Promise<void> {
    const real = await realOf(folder);
    if (this.seen.has(real) || real === this.outputs) return;
    this.seen.add(real);
    const entries = await readdir(folder).catch(() => null);
    if (entries === null) {
      this.missing.push(folder);
      return;
    }
    for (const name of entries.toSorted()) {
      if (!name.startsWith('.') && !name.startsWith('~$')) await this.enter(join(folder, name), root);
    }
  }

  private async enter(path: string, root: string): Promise<void> {
    const kind = await kindOf(path);
    if (kind === 'folder') await this.walk(path, root);
    else if (kind === 'file' && DOCUMENT_NAMES.includes(extname(path).toLowerCase())) {
      await this.addFile(path, relative(root, join(path, '..')));
    } else this.skipped += 1;
  }

  private async addFile(path: string, within: string): Promise<void> {
    const real = await realOf(path);
    if (this.seen.has(real)) return;
    this.seen.add(real);
    this.files.push({ path, within });
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : null;
  } catch {
    return null;
  }
}

/** The path itself where it does not exist yet. */
async function realOf(path: string): Promise<string> {
  return await realpath(path).catch(() => resolve(path));
}

/**
 * Where the output of each file goes, in the order of the files: the folders within a folder are kept, and the ending of
 * the format takes the place of the file's own. Files that would meet under one name (also where a disk does not tell
 * capital letters) keep their own ending; what still meets is numbered. No output takes the place of an input. The same
 * files have the same names each time.
 */
export function outputPaths(
  files: readonly InputFile[],
  folder: string,
  extension: string,
): readonly string[] {
  const inputs = new Set(files.map(({ path }) => key(resolve(path))));
  const short = files.map(({ path, within }) =>
    join(folder, within, basename(path, extname(path)) + extension),
  );
  const long = files.map(({ path, within }) => join(folder, within, basename(path) + extension));
  const shared = countOf(short);
  const taken = new Set<string>();
  return files.map((_, index) => {
    const wish = short[index] ?? '';
    const free = shared.get(key(resolve(wish))) === 1 && !inputs.has(key(resolve(wish)));
    const name = free ? wish : (long[index] ?? '');
    const path = firstFree(name, extension, (candidate) => !taken.has(candidate) && !inputs.has(candidate));
    taken.add(key(resolve(path)));
    return path;
  });
}

function firstFree(name: string, extension: string, isFree: (key: string) => boolean): string {
  const stem = name.slice(0, name.length - extension.length);
  let path = name;
  for (let number = 2; !isFree(key(resolve(path))); number += 1) path = `${stem}-${number}${extension}`;
  return path;
}

function countOf(paths: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const same = key(resolve(path));
    counts.set(same, (counts.get(same) ?? 0) + 1);
  }
  return counts;
}

function key(path: string): string {
  return path.split(sep).join('/').normalize('NFC').toLowerCase();
}
