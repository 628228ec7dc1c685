import type { ErrorCatalogue, ErrorCode } from '../../../model/index.ts';
import { plainText } from '../text/escape-text.ts';
import type { Prose } from '../text/prose.ts';

/** Code, name, meaning, action. */
export type ErrorRow = readonly [string, string, string, string];

/** Rows for an operation's own codes: which code, its name, what it means, what to do. */
export function errorRows(errors: readonly ErrorCode[], catalogue: ErrorCatalogue, prose: Prose): readonly ErrorRow[] {
  return errors.map((error) => {
    const isStatus = catalogue.statusCodes.some(({ code, name }) => code === error.code && name === error.name);
    return [`\`${isStatus ? 'statusCode' : 'apiCode'}\` ${error.code}`, ...wordsOf(error, prose)];
  });
}

/** Rows for one list of the catalogue: the code, its name, what it means, what to do. */
export function codeRows(codes: readonly ErrorCode[], prose: Prose): readonly ErrorRow[] {
  return codes.map((error) => [String(error.code), ...wordsOf(error, prose)]);
}

function wordsOf({ name, meaning, action }: ErrorCode, prose: Prose): readonly [string, string, string] {
  return [plainText(name), prose.cell(meaning), prose.cell(action)];
}
