import { isIP } from 'node:net';

/** What passkeys are bound to: the name of the site, and where its pages are. */
export interface PasskeySite {
  readonly rpId: string;
  readonly origin: string;
}

/**
 * Null where browsers offer no passkeys: without HTTPS (but on this very machine), and at a bare IP address. Whoever
 * makes up the name of the site gains nothing by it: no device signs for one site what it keeps for another.
 */
export function passkeySiteOf(address: string): PasskeySite | null {
  if (!URL.canParse(address)) return null;
  const { hostname, origin, protocol } = new URL(address);
  const isOwnMachine = hostname === 'localhost' || hostname.endsWith('.localhost');
  const isIpAddress = isIP(hostname) !== 0 || hostname.startsWith('[');
  return isIpAddress || (protocol !== 'https:' && !isOwnMachine) ? null : { rpId: hostname, origin };
}
