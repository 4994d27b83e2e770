import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Whom the server vouches for at the next sign-in. */
export interface Vouched {
  readonly sub: string;
  readonly email: string;
  readonly verified: boolean;
  readonly amr: readonly string[];
}

export interface OpenIdServer {
  readonly issuer: string;
  /** Changes whom it vouches for. */
  readonly vouchFor: (person: Vouched) => void;
  /** From now on its ID tokens live this many seconds. */
  readonly tokensLive: (seconds: number) => void;
  readonly close: () => Promise<void>;
}

export const CLIENT = { clientId: 'dondoc', clientSecret: 'a secret of the client, long enough' };

/** A real OpenID Connect server, at which somebody is signed in already: it asks nothing and vouches. */
export async function openIdServer(redirectUri: string): Promise<OpenIdServer> {
  const http = createServer();
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an address of this shape.
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  let person: Vouched = { sub: 'none', email: 'none@binhson.example', verified: true, amr: [] };
  let seconds = 300;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: ['http://localhost/dang-nhap'],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    cookies: { keys: ['of the tests'] },
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    ttl: {
      IdToken: () => seconds,
      AccessToken: 300,
      AuthorizationCode: 60,
      Grant: 300,
      Interaction: 300,
      Session: 300,
    },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: person.email, email_verified: person.verified, name: 'Ở hệ thống kia' }),
    }),
    loadExistingGrant: async (ctx) => {
      const { session, client } = ctx.oidc;
      const grant = new ctx.oidc.provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  http.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) {
      void answer(request, response);
      return;
    }
    const login = { accountId: person.sub, amr: [...person.amr] };
    void provider.interactionFinished(request, response, { login });
  });
  return {
    issuer,
    vouchFor: (next) => {
      person = next;
    },
    tokensLive: (next) => {
      seconds = next;
    },
    close: () => closed(http),
  };
}

function closed(http: Server): Promise<void> {
  http.closeAllConnections();
  return new Promise((resolve, reject) => {
    http.close((error) => (error === undefined ? resolve() : reject(error)));
  });
}

/**
 * Goes through the server as a browser would that is led there.
 * @returns the address of ours that it leads back to
 */
export async function throughServer(start: string, back: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = start;
  for (let steps = 0; steps < 10 && !at.startsWith(back); steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', ...value] = (set.split(';')[0] ?? '').split('=');
      cookies.set(name, value.join('='));
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`the server answered ${answer.status}: ${await answer.text()}`);
    at = new URL(next, at).toString();
  }
  return new URL(at);
}
