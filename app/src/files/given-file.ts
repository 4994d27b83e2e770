import type { OpenBlob } from './blob-store.ts';
import type { OpenedFile } from './file.actions.ts';

/** A stored file as it is given out. */
export function givenFile({ file, content }: OpenedFile) {
  return { name: file.name, mediaType: file.mediaType, hash: file.hash, stream: streamOf(content) };
}

/** Reads a chunk only when the client has taken the one before, and closes the file when the client goes away. */
export function streamOf(content: OpenBlob): ReadableStream<Uint8Array> {
  let chunks: AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream(
    {
      pull: async (controller) => {
        chunks ??= content.read()[Symbol.asyncIterator]();
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        await chunks?.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
