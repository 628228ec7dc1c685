import { apiOf, emit } from './emit.ts';

/** A response in the envelope, as YAML. */
export const answer = `{ description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Envelope' } } } }`;

/** What stands before the paths. */
export const head = `
openapi: 3.1.1
info: { title: T, version: '1' }
x-sdk-envelope: Envelope
tags: [{ name: things, description: Things. }]
components:
  schemas:
    Envelope:
      type: object
      required: [statusCode]
      properties:
        statusCode: { type: integer, description: The outcome. \`200\` means success., examples: [200] }
        message: { type: string, description: What happened., minLength: 1 }
    Thing: { type: object, properties: { id: { type: string, description: Its ID. Never changes. } } }
paths:
`;

/** The page of the operation \`act\`, given what stands below its path: YAML of an operation, indented by six. */
export async function pageOf(operation: string, { path = '/act', method = 'post', others = '' } = {}): Promise<string> {
  const yaml = `${head}  ${path}:
    ${method}:
      operationId: act
      tags: [things]
      summary: Act
${operation}${others}`;
  const page = (await emit(apiOf(yaml))).get('things/act.md');
  if (page === undefined) throw new Error('There is no such page');
  return page;
}

/** What stands from one heading to the next, both left out. */
export function section(page: string, heading: string): string {
  const [, body = ''] = page.split(`\n## ${heading}\n`);
  return (body.split(/\n## /)[0] ?? '').trim();
}
