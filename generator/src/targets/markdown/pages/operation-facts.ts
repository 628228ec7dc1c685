import type { Operation, Pagination, Preset, SecurityRequirement } from '../../../model/index.ts';
import type { PageContext } from '../page-context.ts';
import { relativeLink } from '../page-paths.ts';
import { codeText } from '../text/code-span.ts';
import { plainText } from '../text/escape-text.ts';

/** What one has to know to call an operation, each fact as Markdown; empty where there is nothing to say. */
export interface OperationFacts {
  readonly method: string;
  readonly client: string;
  readonly request: string;
  /** Link to the operation that a preset calls; empty for the operation itself. */
  readonly presetOf: string;
  /** Links to the presets of an operation. */
  readonly presets: string;
  /** The members of an input that is grouped by location; empty where it is flat. */
  readonly input: string;
  readonly security: string;
  /** `reads`, `idempotent`, or empty when a repeated call may change something again. */
  readonly repeatable: { readonly reads: boolean; readonly idempotent: boolean };
  readonly pagination: PaginationFacts | false;
  readonly since: string;
  readonly aliases: string;
}

type PaginationFacts = Readonly<Record<Exclude<keyof Pagination, 'item'>, string>>;

/** The page that the facts stand on. */
interface PlaceOfFacts {
  readonly path: string;
  /** The preset of the operation that the page is about, if it is one. */
  readonly preset: Preset | undefined;
}

/** Gathers the facts of an operation, or of a preset of it. */
export function operationFacts(
  operation: Operation,
  { api, options, paths }: PageContext,
  { path, preset }: PlaceOfFacts,
): OperationFacts {
  const linkTo = ({ operationId }: Pick<Operation, 'operationId'>): string => {
    const target = paths.ofName(operationId);
    return target === undefined ? code(operationId) : `[${plainText(operationId)}](${relativeLink(path, target)})`;
  };
  const name = preset?.operationId ?? operation.operationId;
  const security = operation.security ?? api.security;
  const reads = operation.retrySafe || ['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(operation.method);
  return {
    method: code(name),
    client: code(options.clientName),
    request: code(`${operation.method} ${operation.path}`),
    presetOf: preset ? linkTo(operation) : '',
    presets: preset ? '' : operation.presets.map(linkTo).join(', '),
    input: preset ? '' : inputText(operation),
    security: security.length === 0 && api.securitySchemes.length > 0 ? 'none' : securityText(security),
    repeatable: { reads, idempotent: ['PUT', 'DELETE'].includes(operation.method) },
    pagination: paginationFacts(operation.pagination),
    since: operation.since === undefined ? '' : code(operation.since),
    aliases: preset ? '' : operation.aliases.map(code).join(', '),
  };
}

/** `` `{ query?, body }` `` */
function inputText({ input }: Operation): string {
  if (input.kind !== 'grouped') return '';
  return code(`{ ${input.groups.map((group) => group.in + (group.required ? '' : '?')).join(', ')} }`);
}

function securityText(security: readonly SecurityRequirement[]): string {
  return security.map((schemes) => (schemes.length === 0 ? 'none' : schemes.map(code).join(' and '))).join(', or ');
}

function paginationFacts(pagination: Pagination | undefined): PaginationFacts | false {
  if (pagination === undefined) return false;
  const { page, limit, items, total } = pagination;
  return {
    page: pathOf(page),
    limit: pathOf(limit),
    items: pathOf(items),
    total: total === undefined ? '' : pathOf(total),
  };
}

/** `/data/list` → `data.list` */
function pathOf(pointer: string): string {
  const steps = pointer.replace(/^\//, '').split('/');
  return code(steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')).join('.'));
}

function code(text: string): string {
  return codeText(text, 'flow');
}
