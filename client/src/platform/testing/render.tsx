import { MantineProvider } from '@mantine/core';
import { act, render, type RenderResult } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
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
  // The kind of router the product has: only this one asks before a page is left.
  const router = createMemoryRouter([{ path: '*', element: <Worded>{screen}</Worded> }], {
    initialEntries: [path],
  });
  return await act(async () =>
    render(
      <LanguageRoot start={language}>
        <Suspense>
          <MantineProvider env="test" withCssVariables={false} withGlobalClasses={false}>
            <RouterProvider router={router} />
          </MantineProvider>
        </Suspense>
      </LanguageRoot>,
    ),
  );
};

const Worded = ({ children }: { readonly children: ReactNode }) => (
  <Words value={useTexts()}>{children}</Words>
);
