import type { Cursor } from './document.ts';
import { nearestName } from './nearest-name.ts';
import { member, pointerTo, pointerTokens } from './pointer.ts';
import { parseReference } from './reference.ts';
import type { ReferenceProblem, ReferenceTarget } from './reference.ts';
import type { SourceFolder } from './source-folder.ts';
import type { Source } from './source.ts';

/** What a reference leads to. `broken` when its file has diagnostics of its own that say why there is nothing. */
export type Resolution =
  | { readonly kind: 'found'; readonly cursor: Cursor; readonly source: Source }
  | { readonly kind: 'broken'; readonly source: Source }
  | { readonly kind: 'problem'; readonly problem: ReferenceProblem };

/** Resolves the text of a `$ref` that stands in `fromFile`, reading the file it names when that is allowed. */
export function resolveReference(folder: SourceFolder, reference: string, fromFile: string): Resolution {
  const target = parseReference(reference, fromFile);
  if ('code' in target) return { kind: 'problem', problem: target };
  const source = folder.read(target.file);
  if (source === 'outside') {
    return problem(
      'ref-escapes',
      `The reference \`${reference}\` leads out of the contract's folder.`,
      'Move the file into the folder, or set the root further up.',
    );
  }
  if (source === 'missing') {
    return problem(
      'ref-dangling',
      `The reference \`${reference}\` names a file that does not exist.`,
      'Correct the path.',
    );
  }
  if (source.value === undefined) return { kind: 'broken', source };
  const value = pointerTokens(target.pointer).reduce(member, source.value);
  if (value === undefined) return dangling(reference, target, source);
  return { kind: 'found', cursor: { file: source.file, pointer: target.pointer, value }, source };
}

function dangling(reference: string, target: ReferenceTarget, source: Source): Resolution {
  const near = nearestPointer(target.pointer, source.value);
  return problem(
    'ref-dangling',
    `The reference \`${reference}\` points at nothing in ${source.file}.`,
    near === undefined ? 'Define it, or correct the reference.' : `Did you mean \`#${near}\`?`,
  );
}

/** The pointer with each wrong token replaced by what it most likely means. */
function nearestPointer(pointer: string, root: unknown): string | undefined {
  let place = root;
  let nearest = '';
  for (const token of pointerTokens(pointer)) {
    const name = member(place, token) === undefined ? nearestName(token, Object.keys(Object(place))) : token;
    if (name === undefined) return undefined;
    place = member(place, name);
    nearest = pointerTo(nearest, name);
  }
  return nearest;
}

function problem(code: string, message: string, help: string): Resolution {
  return { kind: 'problem', problem: { code, message, help } };
}
