/** Who makes a request, as far as its credentials say. */
export type Caller =
  | { readonly kind: 'administrator'; readonly accessKeyId: string }
  | { readonly kind: 'application'; readonly appId: string | undefined; readonly userId: string | undefined };
