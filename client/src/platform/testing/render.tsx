import { MantineProvider } from '@mantine/core';
import { act, render, type RenderResult } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { Words } from '../../ui/words.js';
import type { Feature, Language } from '../language/catalogues.js';
import { LanguageRoot } from '../language/LanguageRoot.js';
import { useTexts } from '../language/use-texts.js';
import { bring } from '../language/words.js';

type Around = {
  readonly language?: Language;
  /** Features whose words the screen says. */
  readonly words?: readonly Feature[];
  readonly path?: string;
};

/** Renders as in the product: real words, real router, real controls; only the colours stay out. */
export const renderScreen = async (screen: ReactNode, around: Around = {}): Promise<RenderResult> => {
  const { language = 'fr', words = [], path = '/' } = around;
  await Promise.all((['shell', ...words] as const).map((feature) => bring(feature, language)));
  playBrowser();
  return await act(async () =>
    render(
      <LanguageRoot start={language}>
        <Suspense>
          <MantineProvider env="test">
            <MemoryRouter initialEntries={[path]}>
              <Worded>{screen}</Worded>
            </MemoryRouter>
          </MantineProvider>
        </Suspense>
      </LanguageRoot>,
    ),
  );
};

const Worded = ({ children }: { readonly children: ReactNode }) => (
  <Words value={useTexts()}>{children}</Words>
);

/** What jsdom leaves out and our controls ask for: media queries, resize watching, modal dialogs. */
const playBrowser = () => {
  window.matchMedia ??= (media) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
};
