/** True for JSON, for every media type with the suffix `+json` (RFC 6839), and for the range of all media types. */
export function isJson(mediaType: string): boolean {
  return isNamedJson(mediaType) || isAny(mediaType);
}

/** True for a media type that says of itself that it is JSON. */
export function isNamedJson(mediaType: string): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(mediaType);
}

/** True for the range of all media types, which tells nothing. */
export function isAny(mediaType: string): boolean {
  return /^\*\/\*\s*(?:;|$)/.test(mediaType);
}

/** True for a media type whose body is built from an object's properties: JSON and forms. */
export function holdsProperties(mediaType: string): boolean {
  return isJson(mediaType) || /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(mediaType);
}

/** True for a media type that is read as text. */
export function isText(mediaType: string): boolean {
  return /^text\/|[/+](?:xml|yaml|x-yaml|x-ndjson|jsonl|graphql|javascript|csv)\b/i.test(mediaType);
}
