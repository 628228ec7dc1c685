import type { ApiPromise, Operation, RequestOptions } from '@genauth/core';
import { changeOptions } from '@genauth/core/parts';
import { createManagementClient } from './create-management-client.ts';
import { ManagementApi } from './generated/index.ts';
import type { ManagementOptions } from './management-options.ts';

/** The management API of GenAuth: every operation as a method. */
export class ManagementClient extends ManagementApi {
  readonly #options: ManagementOptions;
  readonly #client: ReturnType<typeof createManagementClient>;

  /** @throws ConfigurationError that names the option which is missing or malformed */
  constructor(options: ManagementOptions) {
    super();
    this.#client = createManagementClient(options);
    this.#options = { ...options };
  }

  override request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T> {
    return this.#client.request(operation, params, options);
  }

  /** A copy with changes: headers are changed one by one, everything else as a whole. This client stays as it is. */
  withOptions(changes: Partial<ManagementOptions>): ManagementClient {
    return new ManagementClient(changeOptions(this.#options, changes));
  }
}
