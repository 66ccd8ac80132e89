import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { refuse } from '@communaux/shared/kernel';
import { knock, type Knocked } from './knock.js';

/** Passkeys need a browser that knows them and an address by https, or localhost. */
export const passkeysHere = (): boolean =>
  globalThis.isSecureContext && typeof globalThis.PublicKeyCredential === 'function';

/** Lets the device prove who one is. Its library is only downloaded now. */
export const enterByPasskey = async (): Promise<Knocked> => {
  const offered = await knock('/auth/passkey/options');
  if (offered.kind !== 'open') return offered;
  const { startAuthentication } = await import('@simplewebauthn/browser');
  // Its shape is the standard's; the device refuses anything else, which is caught below.
  const optionsJSON = offered.answer as PublicKeyCredentialRequestOptionsJSON;
  return asked(
    async () => ({ response: await startAuthentication({ optionsJSON }) }),
    '/auth/passkey/verify',
  );
};

/** Adds a passkey of this device to the account of who is signed in. @param name how one will recognise it, or empty */
export const addPasskey = async (name: string): Promise<Knocked> => {
  const offered = await knock('/auth/passkeys/options');
  if (offered.kind !== 'open') return offered;
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = offered.answer as PublicKeyCredentialCreationOptionsJSON;
  return asked(
    async () => ({ response: await startRegistration({ optionsJSON }), name }),
    '/auth/passkeys/verify',
  );
};

/** A person who closes the device's window has changed their mind: no fault, but nothing was done. */
const asked = async (
  prompt: () => Promise<object>,
  verify: '/auth/passkey/verify' | '/auth/passkeys/verify',
): Promise<Knocked> => {
  try {
    return await knock(verify, await prompt());
  } catch {
    return { kind: 'closed', reasons: refuse('passkey-cancelled').reasons };
  }
};

const DECLINED = 'passkey-later';

/** Offered once per device: whoever said "later" finds it on their account's page. */
export const declined = (): boolean => {
  try {
    return localStorage.getItem(DECLINED) !== null;
  } catch {
    return false;
  }
};

export const decline = (): void => {
  try {
    localStorage.setItem(DECLINED, '1');
  } catch {
    // Storage is closed: they will be asked again, which does no harm.
  }
};
