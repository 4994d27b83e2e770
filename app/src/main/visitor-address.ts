import { isIP } from 'node:net';

/** What a connection tells of where a request comes from. */
export interface Connection {
  /** The other end of the socket; null where there is none. */
  readonly socket: string | null;
  /** The header X-Forwarded-For: what each proxy on the way saw, the nearest last. */
  readonly forwardedFor: string | null;
}

/**
 * The address of whoever asks, as the outermost of our own proxies saw it. Whatever stands before that entry was sent by
 * the visitor, who may write anything; without a proxy the whole header was.
 * @param proxies how many proxies of our own stand in front
 */
export function visitorAddress({ socket, forwardedFor }: Connection, proxies: number): string | null {
  if (proxies === 0 || forwardedFor === null) return socket;
  const seen = forwardedFor.split(',').map((entry) => entry.trim());
  const address = seen.at(-proxies);
  return address !== undefined && isIP(address) !== 0 ? address : socket;
}
