import { useSyncExternalStore } from 'react';

/** What the browser does with the device; runs on the two pages of passkeys alone. */

/** Whether this browser reads the server's options itself, as all do since spring 2025; null before script runs. */
export function usePasskeysWork(): boolean | null {
  return useSyncExternalStore(neverChanges, passkeysWorkHere, () => null);
}

const neverChanges = () => () => {};

function passkeysWorkHere(): boolean {
  return (
    typeof PublicKeyCredential !== 'undefined' &&
    typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'
  );
}

/** @returns what the server reads; null when the device or its holder refused */
export async function makePasskey(options: PublicKeyCredentialCreationOptionsJSON): Promise<string | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  return inJson(await navigator.credentials.create({ publicKey }).catch(() => null));
}

export async function askForPasskey(options: PublicKeyCredentialRequestOptionsJSON): Promise<string | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return inJson(await navigator.credentials.get({ publicKey }).catch(() => null));
}

function inJson(credential: Credential | null): string | null {
  return credential instanceof PublicKeyCredential ? JSON.stringify(credential.toJSON()) : null;
}

/** What the server answers to the beginning of a ceremony, or the words of its refusal. */
export async function beginCeremony<Options>(
  address: string,
  form: Readonly<Record<string, string>> = {},
): Promise<{ readonly options: Options } | { readonly refusal: string }> {
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(form) });
  // As our own server writes it: options, or a refusal in words.
  const body = (await answer.json()) as { readonly options: Options } & { readonly text: string };
  return answer.ok ? { options: body.options } : { refusal: body.text };
}
