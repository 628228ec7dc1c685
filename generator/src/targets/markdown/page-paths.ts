import type { Api, Operation, Tag } from '../../model/index.ts';
import { fileName } from '../../naming.ts';

/** An operation, or a preset of one: each has a page of its own. */
type Named = Pick<Operation, 'operationId'>;

/** The page of the calls that the service makes to its users' servers. */
export const webhooksPage = 'webhook-events.md';

/** Where the pages of a document are, below the output folder. */
export interface PagePaths {
  /** `users/get-user-mfa-info.md` */
  readonly operation: (tag: Tag, operation: Named) => string;
  /** The page of the operation, preset or webhook with this operationId or older name, if there is one. */
  readonly ofName: (operationId: string) => string | undefined;
}

/** Gives every operation and preset a page of its own, numbered where two names differ in case or behind their 60th letter only. */
export function pagePaths(api: Api): PagePaths {
  const taken = new Set<string>();
  const byOperation = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const tag of api.tags) {
    for (const operation of tag.operations) {
      const path = freePath(`${tag.fileName}/${fileName(operation.operationId)}`, taken);
      byOperation.set(keyOf(tag, operation), path);
      for (const name of [operation.operationId, ...operation.aliases]) {
        if (!byName.has(name)) byName.set(name, path);
      }
      for (const preset of operation.presets) {
        const own = freePath(`${tag.fileName}/${fileName(preset.operationId)}`, taken);
        byOperation.set(keyOf(tag, preset), own);
        byName.set(preset.operationId, own);
      }
    }
  }
  for (const { operationId } of api.webhooks) {
    if (!byName.has(operationId)) byName.set(operationId, webhooksPage);
  }
  return {
    operation: (tag, operation) =>
      byOperation.get(keyOf(tag, operation)) ?? `${tag.fileName}/${fileName(operation.operationId)}.md`,
    ofName: (operationId) => byName.get(operationId),
  };
}

/** The link from one page to another, both below the output folder: `../roles/get-role.md`. */
export function relativeLink(from: string, to: string): string {
  const [fromFolder, toFolder] = [from, to].map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  if (fromFolder === toFolder) return `./${to.slice(toFolder?.length ?? 0)}`;
  return (fromFolder === '' ? './' : '../') + to;
}

function keyOf(tag: Tag, operation: Named): string {
  return `${tag.fileName}/${operation.operationId}`;
}

function freePath(stem: string, taken: Set<string>): string {
  let path = `${stem}.md`;
  for (let number = 2; taken.has(path); number += 1) path = `${stem}-${number}.md`;
  taken.add(path);
  return path;
}
