import { access, chmod, constants } from 'node:fs/promises';
import { makeFolder } from './make-folder.ts';
import { REFUSALS, StartRefusal } from './start-refusal.ts';

/**
 * Makes the data folder if it is missing. Others may pass through it but not look around: the database server may run as
 * another user and has to get to its own folder below.
 * @throws StartRefusal when it cannot be written
 */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    if (await makeFolder(folder)) await chmod(folder, 0o711);
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new StartRefusal(REFUSALS.dataNotWritable(folder), { cause: error });
  }
}
