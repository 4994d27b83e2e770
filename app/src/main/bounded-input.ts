import { REFUSALS, StartRefusal } from '../platform/start-refusal.ts';

/**
 * What comes in, as long as it is no larger than an e-mail may be; of more than that, no more is kept in memory.
 * @throws StartRefusal inputTooLarge
 */
export async function bytesUpTo(most: number, input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of input) {
    size += part.byteLength;
    if (size > most) throw new StartRefusal(REFUSALS.inputTooLarge(Math.floor(most / 1024 / 1024)));
    parts.push(part);
  }
  return Buffer.concat(parts);
}
