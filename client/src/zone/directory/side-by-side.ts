/** Is the map beside the list? As in directory.module.css: only there does it stay in sight while the list moves. */
export const sideBySide = (): boolean => globalThis.matchMedia('(min-width: 1080px)').matches;
