import { layOutPlain } from '../request/lay-out-plain.ts';
import { writeJson } from '../request/write-json.ts';
import { readJson } from '../response/read-json.ts';
import type { Codec } from '../operation.ts';

/** For flat input to query and a JSON body, answered with JSON: what nearly every operation is. */
export const plainCodec: Codec = {
  layOut: layOutPlain,
  encode: (type, body) => ({ type, body: writeJson(body) ?? '' }),
  read: async (operation, response, { errorAdvice }) =>
    readJson(operation, response, await response.text(), errorAdvice),
};
