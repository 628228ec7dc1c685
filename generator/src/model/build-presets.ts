import type { FindDeclaration } from './object-shape.ts';
import type { Preset, PresetParameter, RequestBody } from './operation.ts';
import { listOf, objectOf, textOf, textsOf } from './raw.ts';
import { schemaAt } from './schema-at.ts';

/** What `x-sdk-presets` declares; a preset without a name, and any of an operation without a body, counts for nothing. */
export function buildPresets(value: unknown, body: RequestBody | undefined, find: FindDeclaration): readonly Preset[] {
  if (!body) return [];
  return listOf(value).flatMap((item) => {
    const raw = objectOf(item);
    const operationId = textOf(raw['operationId']);
    if (operationId === undefined) return [];
    const required = new Set(textsOf(raw['required']));
    const parameters = Object.entries(objectOf(raw['parameters'])).flatMap(([name, pointer]): PresetParameter[] => {
      if (typeof pointer !== 'string') return [];
      const schema = schemaAt(body.contents[0].schema, pointer, find) ?? { kind: 'any' };
      return [{ name, pointer, required: required.has(name), schema }];
    });
    return [
      {
        operationId,
        summary: textOf(raw['summary']) ?? '',
        description: textOf(raw['description']) ?? '',
        fixed: Object.entries(objectOf(raw['fixed'])).map(([pointer, fixed]) => ({ pointer, value: fixed })),
        parameters,
        example: objectOf(raw['example']),
      },
    ];
  });
}
