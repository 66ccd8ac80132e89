// What `npm start` would build, and nothing if it is built already.
import { build } from './ground/build.mjs';

await build();
