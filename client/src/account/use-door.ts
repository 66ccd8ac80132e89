import { useState } from 'react';
import { knock, type Knocked } from './knock.js';

export type Unopened = Exclude<Knocked, { kind: 'open' }>;

/** One door of the page: knocked at once at a time. `open` is true when it let in. */
export const useDoor = () => {
  const [busy, setBusy] = useState(false);
  const [unopened, setUnopened] = useState<Unopened>();
  const attempt = async (ask: () => Promise<Knocked>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setUnopened(undefined);
    const knocked = await ask();
    setBusy(false);
    if (knocked.kind === 'open') return true;
    setUnopened(knocked);
    return false;
  };
  const open = (path: `/auth/${string}`, body?: object) => attempt(() => knock(path, body));
  return { busy, unopened, open, attempt };
};
