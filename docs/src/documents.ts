/** An API whose reference the site holds: its contract, its client, and the words for them. */
export interface ApiDocument {
  /** Folder below `reference/generated/`, and part of the package's name. */
  readonly name: 'management' | 'authentication';
  readonly label: string;
  readonly client: string;
}

/** The APIs in the order in which the site shows them. */
export const documents: readonly ApiDocument[] = [
  { name: 'management', label: 'Management API', client: 'ManagementClient' },
  { name: 'authentication', label: 'Authentication API', client: 'AuthenticationClient' },
];
