import { useSearchParams } from 'react-router';
import type { Thing, ThingKey } from '../map/things.js';

export const LISTS = ['establishments', 'parcels', 'assets'] as const;
export type List = (typeof LISTS)[number];

const listOf = { establishment: 'establishments', parcel: 'parcels', asset: 'assets' } as const;
const KEY = /^(establishment|parcel|asset):/;
const isKey = (text: string | null): text is ThingKey => text !== null && KEY.test(text);

/** What the page shows, read from its address: so that a view can be sent to somebody, and survives a reload. */
export const useView = () => {
  const [search, setSearch] = useSearchParams();
  const on = search.get('on');
  const with_ = (change: Readonly<Record<string, string | null>>): URLSearchParams => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(change))
      if (value === null || value === '') next.delete(name);
      else next.set(name, value);
    return next;
  };
  const change = (next: URLSearchParams) => setSearch(next, { replace: true, preventScrollReset: true });
  return {
    asked: search.get('q') ?? '',
    after: search.get('after'),
    /** Undefined when the address names none: the list then opens where the chosen thing is. */
    page: Number(search.get('page')) || undefined,
    list: LISTS.find((list) => list === search.get('list')) ?? 'establishments',
    chosen: isKey(on) ? on : undefined,
    /** Shows a thing on the map and in its list. */
    choose: ({ key, kind }: Pick<Thing, 'key' | 'kind'>) =>
      change(
        with_({
          on: key,
          list: listOf[kind],
          page: null,
          ...(kind === 'establishment' ? {} : { after: null }),
        }),
      ),
    forget: () => change(with_({ on: null })),
    look: (q: string) => change(with_({ q, after: null, page: null })),
    toList: (list: List) => `?${with_({ list, after: null, page: null })}`,
    toPage: (page: number) => `?${with_({ page: String(page) })}`,
  };
};
export type View = ReturnType<typeof useView>;
