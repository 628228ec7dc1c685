/** A piece of a paragraph. */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'url'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] };

/** A block of a description. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'code'; readonly language: string; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly (readonly Block[])[] };
