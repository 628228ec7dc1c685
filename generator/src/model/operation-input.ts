import { holdsProperties } from './media-type.ts';
import { type FindDeclaration, objectShape } from './object-shape.ts';
import type { InputGroup, OperationInput, Parameter, ParameterLocation, RequestBody } from './operation.ts';

const locations: readonly ParameterLocation[] = ['path', 'query', 'header', 'cookie'];

/** Decides how a caller passes parameters and body: as one flat object wherever that is free of doubt. */
export function operationInput(
  parameters: readonly Parameter[],
  body: RequestBody | undefined,
  find: FindDeclaration,
): OperationInput {
  if (parameters.length === 0 && !body) return { kind: 'none' };
  const names = parameters.map(({ name }) => name);
  const mustPass = parameters.some(({ required }) => required);
  if (!body) {
    if (new Set(names).size === names.length) return { kind: 'flat', parameters, required: mustPass };
    return grouped(parameters, body);
  }
  const [content] = body.contents;
  const shape = holdsProperties(content.mediaType) ? objectShape(content.schema, find) : undefined;
  if (!shape || new Set([...names, ...shape.names]).size !== names.length + shape.names.size) {
    return grouped(parameters, body);
  }
  // A map of values has no place for parameters of other types.
  if (parameters.length > 0 && shape.isMap) return grouped(parameters, body);
  // An optional body of a flat input cannot be told from an empty one unless it is left out as a whole.
  if (!body.required && parameters.length > 0 && shape.required.size > 0) return grouped(parameters, body);
  const required = mustPass || (body.required && shape.required.size > 0);
  return { kind: 'flat', parameters, body: content.schema, required };
}

function grouped(parameters: readonly Parameter[], body: RequestBody | undefined): OperationInput {
  const groups: InputGroup[] = locations.flatMap((location) => {
    const members = parameters.filter((parameter) => parameter.in === location);
    return members.length === 0
      ? []
      : [{ in: location, parameters: members, required: members.some(({ required }) => required) }];
  });
  if (body) groups.push({ in: 'body', schema: body.contents[0].schema, required: body.required });
  return { kind: 'grouped', groups, required: groups.some(({ required }) => required) };
}
