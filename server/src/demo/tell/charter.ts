import type { ArticlePlace, ArticleVersion } from '@communaux/shared/charter';
import type { ArticleId } from '@communaux/shared/kernel';
import { iso } from '../days.js';
import type { Row, Setting } from '../story.js';
import type { ArticleSketch } from '../words/charter.js';
import { foundingCharter } from '../words/charter-preamble.js';
import type { KeyedAsset } from './assets.js';
import { clausesOf } from './clauses.js';

export const FOUNDED = -730;

/** The charter as it grows: places, wordings, and the article each key of the demo names. */
export type Charter = {
  readonly places: readonly ArticlePlace[];
  readonly versions: readonly ArticleVersion[];
  readonly articles: ReadonlyMap<string, ArticleId>;
};

/** The founding text: version 1 of every article, which no vote has made. */
export const tellCharter = (setting: Setting, assets: readonly KeyedAsset[]): Charter => {
  const planted = foundingCharter.flatMap((sketch, position) => plant(setting, sketch, null, position + 1));
  return {
    places: planted.map(({ place }) => place),
    articles: new Map(planted.map(({ sketch, place }) => [sketch.key, place.id])),
    versions: planted.map(({ sketch, place }) => ({
      articleId: place.id,
      version: 1,
      title: sketch.title,
      text: sketch.text,
      clauses: clausesOf(sketch.clauses ?? [], assets),
      effectiveFrom: setting.days.at(FOUNDED),
      revisionId: null,
    })),
  };
};

type Planted = { readonly sketch: ArticleSketch; readonly place: ArticlePlace };

const plant = (
  setting: Setting,
  sketch: ArticleSketch,
  parentId: ArticleId | null,
  position: number,
): Planted[] => {
  const place = { id: setting.chance.id<ArticleId>(setting.days.at(FOUNDED)), parentId, position };
  const under = (sketch.under ?? []).flatMap((child, at) => plant(setting, child, place.id, at + 1));
  return [{ sketch, place }, ...under];
};

export const articleRows = ({ days, zone }: Setting, { places }: Charter): Row[] =>
  places.map(({ id, parentId, position }) => ({
    zone_id: zone,
    id,
    parent_id: parentId,
    position,
    created_at: iso(days.at(FOUNDED)),
  }));

export const versionRows = ({ zone }: Setting, { versions }: Charter): Row[] =>
  versions.map(({ articleId, revisionId, effectiveFrom, ...version }) => ({
    zone_id: zone,
    article_id: articleId,
    revision_id: revisionId,
    effective_from: iso(effectiveFrom),
    ...version,
  }));
