/** An OpenAPI document with a number of operations, twenty to a tag, each with parameters, a body and DTOs of its own. */
export function syntheticContract(operations: number): object {
  const numbers = Array.from({ length: operations }, (_, index) => index);
  const tag = (index: number) => `tag-${Math.floor(index / 20)}`;
  return {
    openapi: '3.1.0',
    info: { title: 'Synthetic', version: '1.0.0' },
    servers: [{ url: 'https://api.example.com' }],
    tags: [...new Set(numbers.map(tag))].map((name) => ({ name, description: `Everything of ${name}.` })),
    paths: Object.fromEntries(
      numbers.map((index) => [`/things/${index}/{id}`, { post: operation(index, tag(index)) }]),
    ),
    components: {
      schemas: Object.fromEntries(
        numbers.flatMap((index) => [
          [`Thing${index}Input`, input(index)],
          [`Thing${index}`, output(index)],
          [`Part${index}`, part()],
        ]),
      ),
    },
  };
}

function operation(index: number, tag: string): object {
  return {
    operationId: `updateThing${index}`,
    tags: [tag],
    summary: `Update thing ${index}`,
    description:
      'Changes what the body names and leaves the rest as it is. Fails with 404 when there is no such thing.',
    parameters: [
      {
        name: 'id',
        in: 'path',
        required: true,
        description: 'Which thing.',
        schema: { type: 'string' },
        example: 't-1',
      },
      { name: 'dryRun', in: 'query', description: 'Only try.', schema: { type: 'boolean', default: false } },
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/Thing${index}Input` } } },
    },
    responses: {
      200: {
        description: 'The thing.',
        content: { 'application/json': { schema: { $ref: `#/components/schemas/Thing${index}` } } },
      },
    },
  };
}

const scalars = {
  name: { type: 'string', description: 'What people call it.', maxLength: 50, examples: ['Bolt'] },
  status: { type: 'string', description: 'Where it stands.', enum: ['new', 'used', 'broken'] },
  createdAt: {
    type: 'string',
    format: 'date-time',
    description: 'When it was made.',
    examples: ['2026-03-02T08:15:30Z'],
  },
  count: { type: 'integer', description: 'How many there are.', minimum: 0, default: 1 },
};

function input(index: number): object {
  return {
    type: 'object',
    description: 'What to change.',
    required: ['name'],
    properties: {
      ...scalars,
      parts: { type: 'array', description: 'Its parts.', items: { $ref: `#/components/schemas/Part${index}` } },
    },
  };
}

function output(index: number): object {
  return {
    type: 'object',
    description: 'A thing as it is now.',
    required: ['id', 'name'],
    properties: {
      id: { type: 'string', description: 'Its ID.' },
      ...scalars,
      owner: { type: ['string', 'null'], description: 'Who has it.' },
      part: { $ref: `#/components/schemas/Part${index}`, description: 'Its main part.' },
    },
  };
}

function part(): object {
  return {
    type: 'object',
    description: 'A part.',
    properties: { ...scalars, weight: { type: 'number', description: 'In kilograms.' } },
  };
}
