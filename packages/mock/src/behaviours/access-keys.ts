import { failure, success } from '../answer/answer.ts';
import type { Behaviours } from './behaviour.ts';

/** Two hours, as the contract has it. */
const lifetime = 7200;

/** Management tokens for access keys that exist. */
export const accessKeys: Behaviours = {
  getManagementToken: async ({ body, origin, mocked: { credentials } }) => {
    const key = credentials.accessKeys.get(String(body['accessKeyId']));
    if (!key || key.accessKeySecret !== body['accessKeySecret']) {
      return failure({ statusCode: 401, message: 'There is no access key of this ID and secret.' });
    }
    const grant = { kind: 'management', subject: key.accessKeyId, lifetime } as const;
    return success({ access_token: await credentials.tokens.issueJwt(grant, origin), expires_in: lifetime });
  },
};
