/**
 * Where the words of each feature are: one line per feature, loaded only when a screen asks for it, and only in the
 * language being read.
 */
export const catalogues = {
  shell: {
    fr: () => import('@communaux/shared/shell/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/shell/texts.en').then(({ en }) => en),
  },
  home: {
    fr: () => import('@communaux/shared/home/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/home/texts.en').then(({ en }) => en),
  },
  register: {
    fr: () => import('@communaux/shared/register/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/register/texts.en').then(({ en }) => en),
  },
  proof: {
    fr: () => import('@communaux/shared/register/proof/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/register/proof/texts.en').then(({ en }) => en),
  },
  zone: {
    fr: () => import('@communaux/shared/zone/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/zone/texts.en').then(({ en }) => en),
  },
  body: {
    fr: () => import('@communaux/shared/body/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/body/texts.en').then(({ en }) => en),
  },
  charter: {
    fr: () => import('@communaux/shared/charter/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/charter/texts.en').then(({ en }) => en),
  },
  draft: {
    fr: () => import('@communaux/shared/charter/draft/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/charter/draft/texts.en').then(({ en }) => en),
  },
  vote: {
    fr: () => import('@communaux/shared/vote/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/vote/texts.en').then(({ en }) => en),
  },
  roll: {
    fr: () => import('@communaux/shared/roll/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/roll/texts.en').then(({ en }) => en),
  },
  line: {
    fr: () => import('@communaux/shared/roll/line/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/roll/line/texts.en').then(({ en }) => en),
  },
  entry: {
    fr: () => import('@communaux/shared/roll/entry/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/roll/entry/texts.en').then(({ en }) => en),
  },
  seats: {
    fr: () => import('@communaux/shared/roll/seats/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/roll/seats/texts.en').then(({ en }) => en),
  },
  proxies: {
    fr: () => import('@communaux/shared/roll/proxies/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/roll/proxies/texts.en').then(({ en }) => en),
  },
  guardian: {
    fr: () => import('@communaux/shared/guardian/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/guardian/texts.en').then(({ en }) => en),
  },
  consent: {
    fr: () => import('@communaux/shared/consent/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/consent/texts.en').then(({ en }) => en),
  },
  facilitate: {
    fr: () => import('@communaux/shared/consent/facilitate/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/consent/facilitate/texts.en').then(({ en }) => en),
  },
  opening: {
    fr: () => import('@communaux/shared/consent/open/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/consent/open/texts.en').then(({ en }) => en),
  },
  naming: {
    fr: () => import('@communaux/shared/consent/election/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/consent/election/texts.en').then(({ en }) => en),
  },
  booth: {
    fr: () => import('@communaux/shared/vote/booth/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/vote/booth/texts.en').then(({ en }) => en),
  },
  polls: {
    fr: () => import('@communaux/shared/vote/polls/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/vote/polls/texts.en').then(({ en }) => en),
  },
  result: {
    fr: () => import('@communaux/shared/vote/result/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/vote/result/texts.en').then(({ en }) => en),
  },
  seating: {
    fr: () => import('@communaux/shared/vote/seating/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/vote/seating/texts.en').then(({ en }) => en),
  },
  booking: {
    fr: () => import('@communaux/shared/booking/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/booking/texts.en').then(({ en }) => en),
  },
  account: {
    fr: () => import('@communaux/shared/account/texts.fr').then(({ fr }) => fr),
    en: () => import('@communaux/shared/account/texts.en').then(({ en }) => en),
  },
} as const satisfies Record<string, Readonly<Record<Language, () => Promise<Catalogue>>>>;

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];
export type Catalogue = Readonly<Record<string, string>>;
export type Feature = keyof typeof catalogues;

type Loaded<F extends Feature> = Awaited<ReturnType<(typeof catalogues)[F]['fr']>>;
type Counted<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** The keys a screen may ask of these features: `minutes` for `minutes_one` and `minutes_other`. */
export type TextKey<F extends Feature> = F extends Feature ? Counted<keyof Loaded<F> & string> : never;
