/** What this site uses of Pagefind's browser API. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<FoundPage> }[] }>;
}

/** A page that Pagefind found. */
export interface FoundPage {
  readonly url: string;
  /** HTML in which nothing but `<mark>` is markup. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}
