// Installs what is missing, as a program of its own: whoever starts it chooses where its words go.
import { install } from './install.mjs';

await install();
