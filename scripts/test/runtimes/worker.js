// For workerd: makes the calls when it is asked to, and answers with what came of them.
import { suite } from './suite.js';

export default {
  fetch: async (request) => Response.json(await suite(await request.json())),
};
