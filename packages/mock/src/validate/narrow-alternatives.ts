import type { ErrorObject } from 'ajv';

/**
 * Of findings in alternatives (`oneOf`, `anyOf`), keeps those that help: where one property decides which alternative is
 * meant, the findings of that one alternative. When the property fits none of them, it alone is wrong.
 */
export function narrowAlternatives(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  return choices.reduce<readonly ErrorObject[]>((left, choice) => narrow(left, choice), errors);
}

function narrow(errors: readonly ErrorObject[], choice: ErrorObject): readonly ErrorObject[] {
  const inside = errors.filter((error) => branchOf(error, choice) !== undefined);
  // More than one alternative fits: that is the finding, whatever the others lack.
  if (Array.isArray(choice.params['passingSchemas'])) return errors.filter((error) => !inside.includes(error));
  const branches = Map.groupBy(inside, (error) => branchOf(error, choice));
  const meant = [...branches.values()].filter((branch) => !branch.some(isDeciding));
  const [kept = []] = meant;
  if (inside.length === 0 || meant.length > 1) return errors;
  return errors.flatMap((error) => {
    if (error === choice) return kept.length > 0 ? [] : decidingAlone(inside);
    return inside.includes(error) && !kept.includes(error) ? [] : [error];
  });
}

/** The number of the alternative that a finding is from. */
function branchOf({ schemaPath }: ErrorObject, choice: ErrorObject): string | undefined {
  if (!schemaPath.startsWith(`${choice.schemaPath}/`)) return undefined;
  return schemaPath.slice(choice.schemaPath.length + 1).split('/')[0];
}

function isDeciding({ keyword }: ErrorObject): boolean {
  return keyword === 'const';
}

/** One finding in place of many: the property must be one of what the alternatives ask for. */
function decidingAlone(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const deciding = errors.filter(isDeciding);
  const allowedValues = deciding.map(({ params }) => params['allowedValue']);
  return deciding.slice(0, 1).map((first) => ({ ...first, keyword: 'enum', params: { allowedValues } }));
}
