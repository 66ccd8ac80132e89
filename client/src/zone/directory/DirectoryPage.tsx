import { useMemo, useRef } from 'react';
import { DirectoryDocument, ZoneOnMapDocument } from '../../generated/zone.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useLiveQuery } from '../../platform/live/use-live-query.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { ButtonLink } from '../../ui/Button.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { drawMap, thingsOf, type ThingKey } from '../map/things.js';
import { useThingWords } from '../map/use-thing-words.js';
import { SearchForm } from '../SearchForm.js';
import { Lists } from './Lists.js';
import { MapSide } from './MapSide.js';
import { sideBySide } from './side-by-side.js';
import { useFound } from './use-found.js';
import { useView } from './use-view.js';
import styles from './directory.module.css';

const MOVES = ['zone', 'claim'];

/** The zone drawn and listed, side by side: what is chosen on one side shows on the other. */
export const DirectoryPage = () => {
  const t = useTexts('zone');
  const words = useThingWords();
  const { slug } = useZone();
  const view = useView();
  const asked = { zone: slug, search: view.asked, after: view.after };
  const map = useLiveQuery(ZoneOnMapDocument, { zone: slug }, MOVES);
  const listed = useLiveQuery(DirectoryDocument, asked, MOVES);
  const zoneMap = map.data?.zoneMap;
  const things = useMemo(() => (zoneMap ? thingsOf(zoneMap) : []), [zoneMap]);
  const drawing = useMemo(() => zoneMap && drawMap(zoneMap), [zoneMap]);
  const found = useFound(things, listed.data?.directory.items ?? [], view.asked);

  const mapSide = useRef<HTMLDivElement>(null);
  const choose = (key: ThingKey) => {
    const thing = things.find((one) => one.key === key);
    if (!thing) return;
    view.choose(thing);
    announce(words.whole(thing));
  };
  // On a phone the map is above the list: whoever asks for it there is taken to it.
  const showOnMap = (key: ThingKey) => {
    choose(key);
    if (!sideBySide()) mapSide.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <Page
      title={t('screen.directory')}
      sentence={t('screen.directory.sentence')}
      action={<ButtonLink to={`/z/${slug}/claim`}>{t('screen.directory.claim')}</ButtonLink>}
    >
      <SearchForm
        key={view.asked}
        label={t('screen.directory.search')}
        asked={view.asked}
        onSearch={view.look}
      />
      <FailureNotice error={map.error ?? listed.error} retry={listed.refetch} />
      <div className={styles['sides']}>
        <div ref={mapSide} className={styles['mapSide']}>
          {!drawing && !map.error && <Skeleton lines={8} />}
          {drawing && (
            <MapSide drawing={drawing} things={things} found={found.keys} view={view} onChoose={choose} />
          )}
        </div>
        <Lists things={found.things} directory={listed.data?.directory} view={view} onChoose={showOnMap} />
      </div>
    </Page>
  );
};
