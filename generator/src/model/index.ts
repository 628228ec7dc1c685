export type * from './api.ts';
export type * from './operation.ts';
export type * from './schema.ts';
export { buildApi } from './build-api.ts';
export { type FindDeclaration, objectShape } from './object-shape.ts';
export { mergeObjects } from './merge-objects.ts';
