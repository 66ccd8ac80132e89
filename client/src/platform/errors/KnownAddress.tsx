import { Outlet, useParams } from 'react-router';
import { NotFoundPage } from './NotFoundPage.js';

/** What an address names by its identifier; the other parts are words. */
const NAMED = ['poll', 'asset', 'article', 'revision', 'consent', 'establishment', 'run', 'seat'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An identifier that was miscopied names nothing: asked of the server, it would be answered as a fault of ours. */
export const KnownAddress = () => {
  const params = useParams();
  const astray = NAMED.some((name) => params[name] !== undefined && !UUID.test(params[name]));
  return astray ? <NotFoundPage /> : <Outlet />;
};
