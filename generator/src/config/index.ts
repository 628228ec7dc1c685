/** The configuration: which documents there are, and what is made of each. */
export type { Config, DocumentConfig, TargetConfig } from './config.ts';
export { readConfig } from './read-config.ts';
