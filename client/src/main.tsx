import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { App } from './platform/App.js';
import { routes } from './routes.js';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has lost its #app');

createRoot(place).render(
  <StrictMode>
    <App>
      <RouterProvider router={createBrowserRouter(routes)} />
    </App>
  </StrictMode>,
);
