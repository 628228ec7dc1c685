import { posix } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';

/** Why a reference cannot be followed, before any file is looked at. */
export type ReferenceProblem = Pick<Diagnostic, 'code' | 'message' | 'help'>;

/** Where a reference points: a path, not yet checked for existence or for leaving the root, and a JSON pointer. */
export interface ReferenceTarget {
  /** Normalised path relative to the configuration's folder. */
  readonly file: string;
  readonly pointer: string;
}

/** Reads a URI reference (RFC 3986) with a JSON pointer (RFC 6901) as its fragment. Schemes and hosts are refused. */
export function parseReference(reference: string, fromFile: string): ReferenceTarget | ReferenceProblem {
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference) || /^[/\\]{2}/.test(reference)) {
    return {
      code: 'ref-remote',
      message: `The reference \`${reference}\` names another host or scheme; nothing is ever fetched.`,
      help: 'Copy the file into the contract and refer to it by a relative path.',
    };
  }
  const hash = reference.indexOf('#');
  const path = decodePath(hash === -1 ? reference : reference.slice(0, hash));
  const pointer = decode(hash === -1 ? '' : reference.slice(hash + 1));
  if (path === undefined || pointer === undefined || /[?\\\0]/.test(path)) {
    return invalid(reference, 'Write a relative path, percent-encoded, and a JSON pointer: `./users.yaml#/User`.');
  }
  if (path.startsWith('/')) {
    return {
      code: 'ref-escapes',
      message: `The reference \`${reference}\` is an absolute path.`,
      help: 'Refer to the file by a relative path.',
    };
  }
  if ((pointer !== '' && !pointer.startsWith('/')) || /~(?![01])/.test(pointer)) {
    return invalid(
      reference,
      'Write the fragment as a JSON pointer, `#/components/schemas/User`; anchors have no meaning here.',
    );
  }
  return { file: path === '' ? fromFile : posix.join(posix.dirname(fromFile), path), pointer };
}

/** An encoded slash would become a separator, which RFC 3986 forbids. */
function decodePath(text: string): string | undefined {
  return /%2f/i.test(text) ? undefined : decode(text);
}

function decode(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function invalid(reference: string, help: string): ReferenceProblem {
  return { code: 'ref-invalid', message: `The reference \`${reference}\` cannot be read.`, help };
}
