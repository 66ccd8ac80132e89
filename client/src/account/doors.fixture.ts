type Sent = { readonly path: string; readonly body: unknown };
/** Status and body of what a door answers. */
type Answered = readonly [status: number, body: unknown];

/**
 * Doors played at the wire, until the test ends: what was sent to them is kept, in order; a door nobody plays is out of
 * reach.
 */
export const playDoors = (doors: Readonly<Record<string, (body: unknown) => Answered>>): readonly Sent[] => {
  const sent: Sent[] = [];
  globalThis.fetch = (input, init) => {
    const path = typeof input === 'string' ? input : '';
    const body: unknown = JSON.parse(typeof init?.body === 'string' ? init.body : 'null');
    const door = doors[path];
    if (!door) return Promise.reject(new TypeError('out of reach'));
    sent.push({ path, body });
    const [status, answer] = door(body);
    return Promise.resolve(new Response(JSON.stringify(answer), { status }));
  };
  return sent;
};

export const OPEN: Answered = [200, { done: true }];
export const closed = (code: string, facts: object = {}): Answered => [422, { reasons: [{ code, facts }] }];

export const someDoors = (change: object = {}) => ({
  doors: {
    __typename: 'Doors',
    passkey: true,
    email: true,
    invitation: true,
    oidc: null,
    personas: [],
    ...change,
  },
});

export const amina = {
  __typename: 'Persona',
  id: '0192e4ce-a180-7279-b601-4cdb4634d0b3',
  name: 'Amina Belkacem',
  zone: 'les-saulaies',
  portrait: 'Boulangère',
};

/** What is known of who just came in: a place in Les Saulaies, and no passkey. */
export const anEntrance = (passkeys: readonly string[] = []) => ({
  me: {
    __typename: 'Me',
    id: 'p1',
    memberships: [
      {
        __typename: 'Membership',
        id: 'm1',
        zone: { __typename: 'ZoneName', id: 'z1', slug: 'les-saulaies' },
      },
    ],
  },
  myPasskeys: passkeys.map((id) => ({ __typename: 'Passkey', id })),
});
