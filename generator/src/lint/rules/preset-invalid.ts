import { pointerTokens } from '../../document/index.ts';
import type { Cursor, Visit } from '../../document/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import { createValidator } from '../examples/validator.ts';
import { jsonSchemaOf } from '../json-schema-of.ts';
import { lostToken } from '../lost-token.ts';
import { memberNames, members } from '../members.ts';
import { isPreset } from '../presets.ts';
import type { Preset } from '../presets.ts';
import type { Rule } from '../rule.ts';

/** A preset that does not fit the operation that it calls. */
export const presetInvalid: Rule = {
  code: 'preset-invalid',
  severity: 'error',
  check({ document, report }) {
    const validator = createValidator(document);
    return { operation };

    function operation({ cursor }: Visit): void {
      for (const place of members(document, document.child(cursor, 'x-sdk-presets'))) {
        // A preset of another shape is the business of `extension-value`.
        if (isPreset(place.value)) preset(place, place.value, bodySchema(cursor));
      }
    }

    function bodySchema(cursor: Cursor): Cursor {
      const body = document.child(cursor, 'requestBody');
      return jsonSchemaOf(document, body) ?? document.child(body, 'content');
    }

    function preset(place: Cursor, { parameters, ...value }: Preset, body: Cursor): void {
      const fixed = document.child(place, 'fixed');
      for (const pointer of memberNames(fixed)) target(document.child(fixed, pointer), 'key', pointer, body);
      for (const parameter of members(document, document.child(place, 'parameters'))) {
        if (typeof parameter.value === 'string') target(parameter, 'value', parameter.value, body);
      }
      for (const name of members(document, document.child(place, 'required'))) parameterName(name, 'value', name.value);
      const example = document.child(place, 'example');
      for (const name of memberNames(example)) parameterName(document.child(example, name), 'key', name);
      fit(example, assemble(value, parameters), body);

      function parameterName(at: Cursor, of: 'key' | 'value', name: unknown): void {
        if (typeof name !== 'string' || Object.hasOwn(parameters, name)) return;
        report({
          at,
          of,
          message: `The preset \`${value.operationId}\` has no parameter \`${name}\`.`,
          help: didYouMean(name, Object.keys(parameters), 'Add it to `parameters`, or remove it.'),
        });
      }
    }

    function target(at: Cursor, of: 'key' | 'value', pointer: string, body: Cursor): void {
      const lost = lostToken(document, body, pointer);
      if (lost === undefined) return;
      const help = didYouMean(lost.token, lost.names, 'Point at a property of the request body.');
      report({ at, of, message: `The request body has no \`${pointer}\`.`, help });
    }

    function fit(at: Cursor, value: unknown, body: Cursor): void {
      for (const { pointer, reason } of validator.misfits(body, value)) {
        report({
          at,
          of: 'key',
          message: `What the preset makes of its example does not fit the body: ${pointer === '' ? '' : `\`${pointer}\` `}${reason}.`,
          help: 'Correct the example, `fixed` or `parameters`.',
        });
      }
    }
  },
};

/** The body that a call of the preset with its own example sends. */
function assemble({ fixed, example }: Omit<Preset, 'parameters'>, parameters: Preset['parameters']): unknown {
  const body = new Map<string, unknown>();
  for (const pointer of Object.keys(fixed)) put(body, pointerTokens(pointer), fixed[pointer]);
  for (const name of Object.keys(example)) {
    const pointer = parameters[name];
    if (pointer !== undefined) put(body, pointerTokens(pointer), example[name]);
  }
  return plain(body);
}

function put(body: Map<string, unknown>, [token = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    body.set(token, value);
    return;
  }
  const inner = body.get(token);
  const next = inner instanceof Map ? inner : new Map<string, unknown>();
  body.set(token, next);
  put(next, rest, value);
}

function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  return Object.fromEntries(Array.from(value, ([key, inner]) => [key, plain(inner)]));
}
