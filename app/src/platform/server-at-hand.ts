import { chown, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findRunning, type RunningServer, startEmbedded } from './embedded-postgres.ts';
import { StartRefusal } from './start-refusal.ts';

export interface ServerAtHand extends RunningServer {
  /** Ends the server if it was started for this. */
  readonly close: () => Promise<void>;
}

/**
 * For what is done beside Đôn Đốc: the server that works on a data folder, which is left at work, or one that is started
 * for this.
 * @param place.logFile for what the server has to say where it must be started
 * @throws StartRefusal
 */
export async function serverAtHand({
  dataFolder,
  logFile,
}: {
  readonly dataFolder: string;
  readonly logFile: string;
}): Promise<ServerAtHand> {
  const running = await findRunning(dataFolder);
  if (running !== null) return { ...running, close: async () => {} };
  try {
    await makeLog(dataFolder, logFile);
    const server = await startEmbedded({ dataFolder, logFile });
    return { connection: server.connection, folder: server.folder, close: server.stop };
  } catch (error) {
    // Đôn Đốc was just being started.
    const meanwhile = error instanceof StartRefusal ? await findRunning(dataFolder) : null;
    if (meanwhile !== null) return { ...meanwhile, close: async () => {} };
    throw error;
  }
}

/** Made by root, it must still be writable for whoever runs Đôn Đốc. */
async function makeLog(dataFolder: string, logFile: string): Promise<void> {
  await mkdir(dirname(logFile), { recursive: true });
  await using file = await open(logFile, 'a', 0o600);
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(dataFolder);
  await chown(dirname(logFile), uid, gid);
  await file.chown(uid, gid);
}
