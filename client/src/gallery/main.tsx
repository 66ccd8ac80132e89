import { createRoot } from 'react-dom/client';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { App } from '../platform/App.js';
import { NotFoundPage } from '../platform/errors/NotFoundPage.js';
import { GalleryFrame } from './GalleryFrame.js';
import { ArticleSheet } from './ArticleSheet.js';
import { ControlsSheet } from './ControlsSheet.js';
import { HomeSheet } from './HomeSheet.js';

// Every control on invented matter, to be looked at: /gallery.html#/z/saulaies/charter on `vite`. Never in a build.
const router = createMemoryRouter(
  [
    {
      path: '/z/:zone',
      element: <GalleryFrame />,
      children: [
        { index: true, element: <HomeSheet /> },
        { path: 'charter', element: <ArticleSheet /> },
        { path: 'book', element: <ControlsSheet /> },
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ],
  { initialEntries: [location.hash.slice(1) || '/z/saulaies'] },
);

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <App>
      <RouterProvider router={router} />
    </App>,
  );
}
