import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { Provider } from 'urql';
import { createGraph } from './client.js';

const Restart = createContext<() => void>(() => undefined);

/** Gives the screens below their link to the server. */
export const GraphRoot = ({ children }: { readonly children: ReactNode }) => {
  const [generation, setGeneration] = useState(0);
  // oxlint-disable-next-line react/exhaustive-deps -- a new generation asks for a new, empty cache
  const client = useMemo(() => createGraph(), [generation]);
  const restart = useMemo(() => () => setGeneration((past) => past + 1), []);

  return (
    <Restart value={restart}>
      <Provider value={client}>{children}</Provider>
    </Restart>
  );
};

/** Forgets everything read so far: called when somebody signs in or out. */
export const useForgetAll = (): (() => void) => use(Restart);
