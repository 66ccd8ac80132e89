/** The first page of a zone: what needs me, what happens, what was decided. */
export { HomeModule } from './home.module.js';
