import type { Operation, Preset } from '../../model/index.ts';
import { blockTag, docComment, linkTag, prose } from './doc-comment.ts';

/** The doc comment of an operation's function and method. */
export function operationDoc(operation: Operation): string {
  const { summary, description, method, path, successor, deprecated, since } = operation;
  const tags = [
    ...(since === undefined ? [] : [blockTag('since', since)]),
    blockTag('throws', throwsText(operation)),
    ...(deprecated ? [successor === undefined ? blockTag('deprecated') : useInstead(successor)] : []),
  ];
  return docComment([
    prose(summary),
    description === undefined ? undefined : prose(description),
    prose(`\`${method} ${path}\``),
    tags.join('\n'),
  ]);
}

/** The doc comment of a preset's function and method. */
export function presetDoc({ summary, description }: Preset, operation: Operation): string {
  const { operationId, method, path, deprecated, successor } = operation;
  const tags = [
    linkTag('see', '{}, which it calls.', operationId),
    blockTag('throws', throwsText(operation)),
    ...(deprecated ? [successor === undefined ? blockTag('deprecated') : useInstead(successor)] : []),
  ];
  return docComment([prose(summary), prose(description), prose(`\`${method} ${path}\``), tags.join('\n')]);
}

/** The doc comment of an older name of an operation. */
export function aliasDoc(operation: Operation): string {
  return docComment([prose(operation.summary), useInstead(operation.operationId)]);
}

function useInstead(operationId: string): string {
  return linkTag('deprecated', 'Use {} instead.', operationId);
}

function throwsText({ errors }: Operation): string {
  if (errors.length === 0) return 'ApiError when the API answers with a failure.';
  const codes = errors.map(({ code, name }) => `${code} ${name}`).join(', ');
  return `ApiError when the API answers with a failure, for example ${codes}.`;
}
