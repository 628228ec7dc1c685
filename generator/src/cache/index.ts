/** What a run needs not do again, because nothing has changed since the last one. */
export { openInputCache } from './input-cache.ts';
export type { InputCache } from './input-cache.ts';
export { sourceFolder, templateFolder } from './machine-files.ts';
