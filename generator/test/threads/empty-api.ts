import type { Api } from '../../src/model/index.ts';

/** The model of a document that says nothing. */
export const emptyApi: Api = {
  name: 'empty',
  title: 'Empty',
  version: '1',
  servers: [],
  securitySchemes: [],
  security: [],
  tags: [],
  webhooks: [],
  schemas: [],
  errors: { statusCodes: [], apiCodes: [] },
};
