/** A group of guides of the sidebar, with the file names of the guides in it. */
export interface GuideSection {
  readonly label: string;
  readonly guides: readonly string[];
}

/** The guides in the order in which the site shows them. A guide is added by its file and its name here. */
export const guideSections: readonly GuideSection[] = [
  { label: 'Get started', guides: ['quick-start', 'management-credentials', 'moving-from-authing-node-sdk'] },
  { label: 'Sign-in', guides: ['oidc-login', 'sign-in'] },
  { label: 'Calls', guides: ['errors', 'retries-and-timeouts', 'pagination', 'custom-data', 'events'] },
  { label: 'Around your program', guides: ['testing', 'logging', 'contributing'] },
];

/** Where a guide stands: its section, and its number among all guides. One that no section names comes last. */
export function guidePlace(name: string): { readonly section: string; readonly order: number } {
  const section = guideSections.find(({ guides }) => guides.includes(name));
  const order = guideSections.flatMap(({ guides }) => guides).indexOf(name);
  return section ? { section: section.label, order } : { section: 'More', order: Number.MAX_SAFE_INTEGER };
}
