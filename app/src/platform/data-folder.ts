import { access, chmod, constants, mkdir } from 'node:fs/promises';
import { REFUSALS, StartRefusal } from './start-refusal.ts';

/**
 * Makes the data folder if it is missing. Others may pass through it but not look around: the database server may run as
 * another user and has to get to its own folder below.
 * @throws StartRefusal when it cannot be written
 */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    const made = await mkdir(folder, { recursive: true });
    if (made !== undefined) await chmod(folder, 0o711);
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new StartRefusal(REFUSALS.dataNotWritable(folder), { cause: error });
  }
}
