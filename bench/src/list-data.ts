export const LIST_SDL = `
  scalar DateTime
  scalar UUID
  scalar JSON
  type Query { list: [Booking!]! }
  type Booking { id: String! from: DateTime! to: DateTime! quantity: Int! firm: Firm! asset: Asset! }
  type Firm { id: String! name: String! siren: String! }
  type Asset { id: String! name: String! kind: String! }`;

export const LIST_QUERY = `query List {
  list { id from to quantity firm { id name siren } asset { id name kind } }
}`;

/** A hundred bookings with their firm and asset: a thousand leaves, some 20 kB. */
export const listOf100 = () =>
  Array.from({ length: 100 }, (_, n) => ({
    id: `b${n}`,
    from: '2026-11-21T09:00:00.000Z',
    to: '2026-11-21T10:00:00.000Z',
    quantity: 1,
    firm: { id: `f${n}`, name: `Entreprise ${n}`, siren: '800000001' },
    asset: { id: `a${n}`, name: `Quai ${n}`, kind: 'dock' },
  }));
