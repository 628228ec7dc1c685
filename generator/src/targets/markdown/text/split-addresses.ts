import type { Inline } from './inline.ts';

/** An https address in which no character means anything to Markdown. */
const safeUrl = /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w\-./?#@!+,=%:&]*)?$/;

/** What renderers link by themselves: the extended autolinks of GFM. */
const address = /(?<![a-z])(?:[a-z]+:\/\/|www\.)[^\s]+|(?<![\w.+-])[\w.+-]+@[\w.-]*\.[\w-]+[^\s]*/gi;

/** True for the only addresses that our pages link to. */
export function isSafeUrl(url: string): boolean {
  return safeUrl.test(url);
}

/**
 * Plain text as text and addresses. An https address stays one; any other becomes code, so that no renderer links it.
 *
 * @param linkable whether an address may be a link here
 */
export function splitAddresses(text: string, linkable: boolean): readonly Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const trimmed = match[0].replace(/[.,;:!?)"'\]*_~>]+$/, '');
    const trail = match[0].slice(trimmed.length);
    if (match.index > end) inlines.push({ kind: 'text', text: text.slice(end, match.index) });
    const isUrl = linkable && safeUrl.test(trimmed) && /^[.,;:!?)]*$/.test(trail);
    inlines.push({ kind: isUrl ? 'url' : 'code', text: trimmed });
    end = match.index + trimmed.length;
  }
  if (end < text.length) inlines.push({ kind: 'text', text: text.slice(end) });
  return inlines;
}
