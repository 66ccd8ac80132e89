import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

type Site = { readonly origin: string; readonly rpId: string };
type Fault = {
  readonly origin?: string;
  readonly rpId?: string;
  readonly key?: KeyObject;
  readonly counter?: number;
};

/** An authenticator in software: one ES256 passkey, answers as a browser would encode them, and faults on demand. */
export const anAuthenticator = ({ origin, rpId }: Site) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  const id = credentialId.toString('base64url');
  let count = 0;

  const clientData = (type: string, challenge: string, from: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));

  const create = (challenge: string, fault: Fault = {}) => {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    // COSE: EC2 (1: 2), ES256 (3: -7), P-256 (-1: 1), x (-2), y (-3).
    const cose = Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
      Buffer.from(x, 'base64url'),
      Buffer.from([0x22, 0x58, 0x20]),
      Buffer.from(y, 'base64url'),
    ]);
    const length = Buffer.from([0, credentialId.length]);
    const attested = Buffer.concat([Buffer.alloc(16), length, credentialId, cose]);
    const authData = Buffer.concat([head(fault.rpId ?? rpId, 0x45, count), attested]);
    return {
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: clientData('webauthn.create', challenge, fault.origin ?? origin).toString(
          'base64url',
        ),
        attestationObject: attestation(authData).toString('base64url'),
        transports: ['internal'],
      },
    };
  };

  const get = (challenge: string, fault: Fault = {}) => {
    count = fault.counter ?? count + 1;
    const authData = head(fault.rpId ?? rpId, 0x05, count);
    const client = clientData('webauthn.get', challenge, fault.origin ?? origin);
    const signed = Buffer.concat([authData, createHash('sha256').update(client).digest()]);
    return {
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: sign('sha256', signed, fault.key ?? privateKey).toString('base64url'),
      },
    };
  };
  return { id, create, get };
};

const head = (rpId: string, flags: number, counter: number): Buffer => {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count]);
};

/** CBOR: {fmt: "none", attStmt: {}, authData: bytes}. */
const attestation = (authData: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0xa3, 0x63, ...Buffer.from('fmt'), 0x64, ...Buffer.from('none')]),
    Buffer.from([0x67, ...Buffer.from('attStmt'), 0xa0, 0x68, ...Buffer.from('authData'), 0x59]),
    Buffer.from([authData.length >> 8, authData.length & 0xff]),
    authData,
  ]);
