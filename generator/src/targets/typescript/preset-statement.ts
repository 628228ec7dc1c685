import type { Operation, Preset } from '../../model/index.ts';
import { jsonLiteral } from './literal.ts';
import { lineBreak, lineWidth } from './layout.ts';
import { objectArgument } from './operation-literal.ts';
import type { Scope } from './scope.ts';

/** The call by which a preset performs its operation, on as few lines as a formatter would put it. */
export function presetStatement({ fixed, parameters }: Preset, operation: Operation, scope: Scope): string {
  const body = operation.input.kind === 'grouped' ? '/body' : '';
  const values = fromEntries(fixed.map(({ pointer, value }) => [body + pointer, value]));
  const pointers = fromEntries(parameters.map(({ name, pointer }) => [name, body + pointer]));
  const callee = scope.runtimeValue('presetInput');
  const params = parameters.length > 0 ? ['params'] : [];
  const input = `${callee}(${[jsonLiteral(values), jsonLiteral(pointers), ...params].join(', ')})`;
  const inline = `return ${operation.operationId}(client, ${input}, options);`;
  if (inline.length + 2 <= lineWidth) return inline;
  const line = `    ${input},`;
  const broken = [
    `    ${callee}(`,
    ...objectArgument(values, '      '),
    ...objectArgument(pointers, '      '),
    ...params.map((argument) => `      ${argument},`),
    '    ),',
  ];
  const lines = line.length <= lineWidth ? [line] : broken;
  return [`return ${operation.operationId}(`, '    client,', ...lines, '    options,', '  );'].join(lineBreak);
}

/** A null prototype keeps a member called `__proto__` an ordinary one. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): object {
  const object: object = Object.create(null);
  for (const [name, value] of entries) Reflect.set(object, name, value);
  return object;
}
