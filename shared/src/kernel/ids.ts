declare const brand: unique symbol;
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ZoneId = Id<'zone'>;
export type PersonId = Id<'person'>;
export type FirmId = Id<'firm'>;
export type EstablishmentId = Id<'establishment'>;
export type ParcelId = Id<'parcel'>;
export type BodyId = Id<'body'>;
export type CollegeId = Id<'college'>;
export type ArticleId = Id<'article'>;
export type RevisionId = Id<'revision'>;
export type PollId = Id<'poll'>;
export type AssetId = Id<'asset'>;
export type BookingId = Id<'booking'>;
