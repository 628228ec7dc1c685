const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// Control characters, and what Windows forbids in names.
const forbidden = /[\u0000-\u001f\u007f-\u009f<>:"|?*\\\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/**
 * What makes a relative path unsafe to write to on any system, as the end of the sentence “the path …”;
 * undefined when nothing does.
 */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'is absolute';
  if (path.includes('\\')) return 'has a backslash';
  if (!path.isWellFormed() || path !== path.normalize('NFC')) return 'is not in normal form (Unicode NFC)';
  for (const part of path.split('/')) {
    const problem = partProblem(part);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Two paths with the same key are one file on some file system. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The folders that hold a path, innermost first: `a/b`, `a` for `a/b/c`. */
export function* parentFolders(path: string): Generator<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) yield path.slice(0, end);
}

function partProblem(part: string): string | undefined {
  if (part === '') return 'has an empty part';
  if (part === '.' || part === '..') return `has the part ‘${part}’`;
  if (part.startsWith('.')) return 'has a part that starts with a dot';
  if (part.endsWith('.') || part.endsWith(' ')) return 'has a part that ends with a dot or a space';
  if (forbidden.test(part)) return 'has a character that file names cannot have';
  if (deviceName.test(part)) return `has the device name ‘${part}’`;
  if (Buffer.byteLength(part) > 200) return 'has a part longer than 200 bytes';
  return undefined;
}
