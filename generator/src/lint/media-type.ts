/** True for JSON and for every type with the suffix `+json` (RFC 6839). */
export function isJson(mediaType: string): boolean {
  return /^application\/(?:json|[^;]+\+json)\s*(?:;|$)/i.test(mediaType);
}
