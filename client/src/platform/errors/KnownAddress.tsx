import { Outlet, useParams } from 'react-router';
import { isUuid } from '../uuid.js';
import { NotFoundPage } from './NotFoundPage.js';

/** What an address names by its identifier; the other parts are words. */
const NAMED = ['poll', 'asset', 'article', 'revision', 'consent', 'establishment', 'run', 'seat'];

/** An identifier that was miscopied names nothing: asked of the server, it would be answered as a fault of ours. */
export const KnownAddress = () => {
  const params = useParams();
  const astray = NAMED.some((name) => params[name] !== undefined && !isUuid(params[name]));
  return astray ? <NotFoundPage /> : <Outlet />;
};
