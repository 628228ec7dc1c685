import { layOutPlain } from '../request/lay-out-plain.ts';
import { jsonText } from '../request/json-text.ts';
import { readJson } from '../response/read-json.ts';
import type { Codec } from '../operation.ts';

/** For flat input to query and a JSON body, answered with JSON: what nearly every operation is. */
export const plainCodec: Codec = {
  layOut: layOutPlain,
  encode: (contentType, body) => ({ body: jsonText(body), contentType }),
  read: (operation, response) => readJson(operation, response).then(({ value }) => value),
};
