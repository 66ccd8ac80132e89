import type { DirectoryQuery } from '../../generated/zone.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { CursorPager } from '../../ui/CursorPager.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Pager } from '../../ui/Pager.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Choices } from '../../ui/Choices.js';
import { Lines } from '../../ui/Lines.js';
import type { Thing, ThingKey } from '../map/things.js';
import { EstablishmentRow } from './EstablishmentRow.js';
import { ThingRow } from './ThingRow.js';
import { LISTS, type View } from './use-view.js';
import styles from './directory.module.css';

type ListsProps = {
  /** Parcels and assets found by the search; establishments come from the server, page by page. */
  readonly things: readonly Thing[];
  readonly directory: DirectoryQuery['directory'] | undefined;
  readonly view: View;
  readonly onChoose: (key: ThingKey) => void;
};

/** Three lists, one at a time, beside the map. */
export const Lists = ({ things, directory, view, onChoose }: ListsProps) => {
  const t = useTexts('zone');
  const parcels = things.filter(({ kind }) => kind === 'parcel');
  const assets = things.filter(({ kind }) => kind === 'asset');
  const counts = {
    establishments: directory?.total ?? 0,
    parcels: parcels.length,
    assets: assets.length,
  };
  return (
    <div className={styles['lists']}>
      <Choices
        label={t('screen.directory.lists')}
        of={LISTS.map((list) => ({
          to: view.toList(list),
          label: t(`screen.directory.${list}`, { count: counts[list] }),
          chosen: list === view.list,
        }))}
      />
      {view.list === 'establishments' ? (
        <Establishments directory={directory} view={view} onChoose={onChoose} />
      ) : (
        <Things things={view.list === 'parcels' ? parcels : assets} view={view} onChoose={onChoose} />
      )}
    </div>
  );
};

const Establishments = ({ directory, view, onChoose }: Omit<ListsProps, 'things'>) => {
  if (!directory) return <Skeleton lines={8} />;
  if (directory.items.length === 0) return <Nothing searched={view.asked !== ''} />;
  return (
    <>
      <Lines>
        {directory.items.map((one) => (
          <EstablishmentRow key={one.id} of={one} chosen={view.chosen} onChoose={onChoose} />
        ))}
      </Lines>
      <CursorPager after={view.after} next={directory.next} />
    </>
  );
};

const PAGE = 25;

const Things = ({ things, view, onChoose }: Omit<ListsProps, 'directory'>) => {
  if (things.length === 0) return <Nothing searched={view.asked !== ''} />;
  const at = Math.max(
    0,
    things.findIndex(({ key }) => key === view.chosen),
  );
  const pages = Math.ceil(things.length / PAGE);
  const page = Math.min(view.page ?? Math.floor(at / PAGE) + 1, pages);
  return (
    <>
      <Lines>
        {things.slice((page - 1) * PAGE, page * PAGE).map((thing) => (
          <ThingRow key={thing.key} thing={thing} chosen={view.chosen} onChoose={onChoose} />
        ))}
      </Lines>
      <Pager page={page} pages={pages} to={view.toPage} />
    </>
  );
};

const Nothing = ({ searched }: { readonly searched: boolean }) => {
  const t = useTexts('zone');
  return (
    <EmptyState drawing="dock" title={t(searched ? 'screen.directory.none' : 'screen.directory.empty')}>
      {t(searched ? 'screen.directory.none.more' : 'screen.directory.empty.more')}
    </EmptyState>
  );
};
