import { createContext, Script } from 'node:vm';
import type { Context } from 'node:vm';

/** How long one pattern may take on one text, in milliseconds. */
const timeout = 50;

/** How many patterns may run out of time before no suspicious pattern is tried any more. */
const maxSlowPatterns = 10;

/** Tests texts against patterns of the contract without ever hanging. */
export interface PatternTester {
  /** Whether the pattern matches; true as well when it is invalid or takes too long to tell. */
  test(pattern: string, text: string): boolean;
}

/** Creates a tester. Patterns that could backtrack without end run under a time limit. */
export function createPatternTester(): PatternTester {
  const expressions = new Map<string, RegExp | undefined>();
  const slow = new Set<string>();
  let guard: ((expression: RegExp, text: string) => boolean) | undefined;

  return {
    test(pattern, text) {
      let expression = expressions.get(pattern);
      if (!expressions.has(pattern)) expressions.set(pattern, (expression = compile(pattern)));
      if (expression === undefined) return true;
      if (isHarmless(pattern) && text.length < 1000) return expression.test(text);
      if (slow.has(pattern) || slow.size >= maxSlowPatterns) return true;
      guard ??= createGuard();
      try {
        return guard(expression, text);
      } catch {
        slow.add(pattern);
        return true;
      }
    },
  };
}

function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}

// Without a repeated group and with few unbounded repetitions, time grows with a small power of the text's length.
function isHarmless(pattern: string): boolean {
  return !/\)[*+{?]|\\[1-9k]/.test(pattern) && (pattern.match(/[*+]|,\}/g)?.length ?? 0) <= 2;
}

/** V8 stops a regular expression only for the time limit of a script in a context of its own. */
function createGuard(): (expression: RegExp, text: string) => boolean {
  const sandbox: { expression?: RegExp; text?: string } = {};
  const context: Context = createContext(sandbox);
  const script = new Script('expression.test(text)');
  return (expression, text) => {
    Object.assign(sandbox, { expression, text });
    return script.runInContext(context, { timeout }) === true;
  };
}
