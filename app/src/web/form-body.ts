import { AppError } from '../base/errors.ts';

/**
 * Bytes of a form that anybody may send: a few short fields. It is read before it is known who sent it, so it must not
 * be able to fill the memory.
 */
export const OPEN_FORM_BYTES = 64 * 1024;

/**
 * The fields of a posted form.
 * @param limit in bytes; without it, what the server lets through
 * @throws AppError bad_input when the body is no form, or is larger than the limit
 */
export async function readForm(request: Request, limit?: number): Promise<FormData> {
  try {
    return await (limit === undefined ? request : withLimitedBody(request, limit)).formData();
  } catch (cause) {
    throw new AppError('bad_input', {}, { cause });
  }
}

/** The request with a body that breaks off when it passes the limit, in bytes; `onPassed` hears of it. */
export function withLimitedBody(request: Request, limit: number, onPassed = () => {}): Request {
  if (request.body === null) return request;
  let size = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      size += chunk.length;
      if (size <= limit) return controller.enqueue(chunk);
      onPassed();
      controller.error(new Error(`more than ${limit} bytes`));
    },
  });
  const init = { method: request.method, body: request.body.pipeThrough(counting), duplex: 'half' };
  return new Request(request, init);
}
