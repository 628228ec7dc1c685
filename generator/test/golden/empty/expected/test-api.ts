// Made by the typescript target from the contract of the Empty API.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { Client } from '@genauth/core/codegen';

/** Every operation of the Empty API as a method. */
export interface TestApi extends Client {}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({});
