/** Minutes of a cell: the step at which people begin things. */
export const CELL = 30;

/** A cell of the timeline: which day of the week, which half-hour of the hours shown. */
export type Place = { readonly day: number; readonly cell: number };
type Size = { readonly days: number; readonly cells: number };

/** Where a key leads; undefined for a key that is not ours. Edges hold: nothing wraps to another day by surprise. */
export const moved = ({ day, cell }: Place, key: string, { days, cells }: Size): Place | undefined => {
  const place = (nextDay: number, nextCell: number): Place => ({
    day: Math.max(0, Math.min(days - 1, nextDay)),
    cell: Math.max(0, Math.min(cells - 1, nextCell)),
  });
  switch (key) {
    case 'ArrowLeft':
      return place(day, cell - 1);
    case 'ArrowRight':
      return place(day, cell + 1);
    case 'ArrowUp':
      return place(day - 1, cell);
    case 'ArrowDown':
      return place(day + 1, cell);
    case 'Home':
      return place(day, 0);
    case 'End':
      return place(day, cells - 1);
    default:
      return undefined;
  }
};
