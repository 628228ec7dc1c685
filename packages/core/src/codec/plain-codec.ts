import { layOutPlain } from '../request/lay-out-plain.ts';
import { jsonValue } from '../request/json-value.ts';
import { readJson } from '../response/read-json.ts';
import type { Codec } from '../operation.ts';

/** For flat input to query and a JSON body, answered with JSON: what nearly every operation is. */
export const plainCodec: Codec = {
  layOut: layOutPlain,
  encode: (contentType, body) => ({ body: JSON.stringify(body, jsonValue), contentType }),
  read: (operation, response) => readJson(operation, response).then(({ value }) => value),
};
