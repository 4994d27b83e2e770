/** A server of the office that vouches for people by OpenID Connect. */
export interface OpenIdProvider {
  /** As the server names itself: `https://sso.binhson.example/realms/can-bo`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What stands on the button after "Đăng nhập bằng". */
  readonly name: string;
  /** Values of `acr` by which the server says that both factors were asked for; `amr` "mfa" always says so. */
  readonly bothFactorsAcr: readonly string[];
}

/** As better-auth is to know it, and as links to it are kept. */
export const OPENID = 'openid';

export const OPENID_RETURN = '/dang-nhap/openid/tra-ve';
