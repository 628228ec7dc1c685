import type { ApiResponse } from './api-promise.ts';
import type { Operation } from './operation.ts';

/**
 * Stands around each call, all its attempts included. It must run it, once, and let through what that gives or throws.
 */
export type Observer = <T>(operation: Operation, run: () => Promise<ApiResponse<T>>) => Promise<ApiResponse<T>>;
