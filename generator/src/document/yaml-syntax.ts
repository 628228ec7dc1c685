import type { YAMLParseError, YAMLWarning } from 'yaml';
import type { ValueProblem } from './plain-value.ts';

const help: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'Remove the tag or anchor before the alias.',
  BAD_ALIAS: 'Quote the text if it is not meant as an alias.',
  BAD_COLLECTION_TYPE: 'Remove the tag.',
  BAD_DQ_ESCAPE: 'Use an escape of JSON, or single quotes.',
  BAD_INDENT: 'Align the line with its siblings.',
  BAD_PROP_ORDER: 'Put tag and anchor right before the value.',
  BAD_SCALAR_START: 'Quote the text.',
  BLOCK_AS_IMPLICIT_KEY: 'Quote the text, or break the line after the first colon.',
  BLOCK_IN_FLOW: 'Use only flow style inside brackets.',
  COMMENT_SPACE: 'Put a space before `#`.',
  DUPLICATE_KEY: 'Remove one of the two.',
  IMPOSSIBLE: 'Rewrite this part in a simpler style.',
  KEY_OVER_1024_CHARS: 'Shorten the key.',
  MISSING_CHAR: 'Add what is missing.',
  MULTILINE_IMPLICIT_KEY: 'Write the key on one line.',
  MULTIPLE_ANCHORS: 'Keep one anchor.',
  MULTIPLE_DOCS: 'Move the second document to a file of its own.',
  MULTIPLE_TAGS: 'Keep one tag.',
  NON_STRING_KEY: 'Write the key as a text.',
  RESOURCE_EXHAUSTION: 'Flatten the document.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag: a contract holds only what JSON has.',
  UNEXPECTED_TOKEN: 'Remove it, or quote the text.',
};

/** A syntax error or warning of the YAML parser in our words. */
export function describeSyntaxError({ code, message, pos }: YAMLParseError | YAMLWarning): ValueProblem {
  const problem = { help: help[code] ?? 'Mend the YAML here.', range: pos, path: [] };
  if (code === 'RESOURCE_EXHAUSTION')
    return { ...problem, code: 'yaml-depth', message: 'The nesting is too deep to read.' };
  if (code === 'NON_STRING_KEY')
    return { ...problem, code: 'yaml-syntax', message: 'A key is something else than a text.' };
  if (code === 'MULTIPLE_DOCS')
    return { ...problem, code: 'yaml-documents', message: 'A second document starts here.' };
  return { ...problem, code: 'yaml-syntax', message: `${message.replace(/[.:]?$/, '')}.` };
}
