// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { UploadDto, UploadRespDto } from '../models/uploads.ts';

/**
 * Upload a file
 *
 * Stores a file, such as a profile picture or a photo for face recognition, and returns where it lies. Pass the
 * returned `url` or `key` to the operation that uses the file, for example as `photo` of `updateProfile`.
 *
 * `POST /api/v2/upload`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function uploadFile(client: Client, params: UploadDto, options?: RequestOptions): ApiPromise<UploadRespDto> {
  return client.request(
    {
      operationId: 'uploadFile',
      method: 'POST',
      path: '/api/v2/upload',
      codec: fullCodec,
      body: 'multipart/form-data',
    },
    params,
    options,
  );
}
