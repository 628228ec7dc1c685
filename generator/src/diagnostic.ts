/** A finding about the contract or the configuration: data, not an exception, so that all of them can be shown at once. */
export interface Diagnostic {
  /** Stable and documented, e.g. `ref-dangling`; tools may match on it. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** One sentence: what is wrong, with the offending name in it. */
  readonly message: string;
  /** What to do about it, one sentence in the imperative. */
  readonly help: string;
  readonly location: SourceLocation;
}

/** A place in a source file. Lines and columns start at 1; columns count UTF-16 code units. */
export interface SourceLocation {
  /** Path relative to the configuration's folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where the marked text ends, exclusive; on the same line. */
  readonly endColumn: number;
  /** JSON pointer (RFC 6901) within the file. */
  readonly pointer: string;
}

/** Order in which diagnostics are shown: by file, line, column, then code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
