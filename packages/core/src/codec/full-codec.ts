import { encodeBody } from '../request/encode-body.ts';
import { layOutFull } from '../request/lay-out-full.ts';
import { readResponse } from '../response/read-response.ts';
import type { Codec } from '../operation.ts';

/** For everything an OpenAPI operation can be. Imported by the operations that need it, so that no other pays for it. */
export const fullCodec: Codec = {
  layOut: layOutFull,
  encode: encodeBody,
  isOnce: (params) => Object.values(params).some((value) => value instanceof ReadableStream),
  read: readResponse,
};
