import { flag, list, literal, map, node, oneOf, text } from './shape.ts';
import type { NodeType, ObjectType, Shape } from './shape.ts';
import { discriminatorObject, schemaObject30, schemaObject31 } from './schema-object.ts';

type Fields = Readonly<Record<string, Shape>>;

/** Methods that a path item may have an operation for, in the order of the specification. */
export const operationMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

const examples: Fields = { example: literal, examples: map(node('example')) };

const headerFields: Fields = {
  description: text,
  required: flag,
  deprecated: flag,
  explode: flag,
  schema: node('schema'),
  content: map(node('mediaType')),
  ...examples,
};

const componentFields: Fields = {
  schemas: map(node('schema')),
  responses: map(node('response')),
  parameters: map(node('parameter')),
  examples: map(node('example')),
  requestBodies: map(node('requestBody')),
  headers: map(node('header')),
  securitySchemes: map(node('securityScheme')),
  links: map(node('link')),
  callbacks: map(node('callback')),
};

const rootFields: Fields = {
  openapi: text,
  info: node('info'),
  servers: list(node('server')),
  paths: node('paths'),
  components: node('components'),
  security: list(node('securityRequirement')),
  tags: list(node('tag')),
  externalDocs: node('externalDocs'),
  // An extension, yet one that may be a reference: documents share the catalogue.
  'x-sdk-error-catalogue': node('errorCatalogue'),
};

const flow: Fields = { authorizationUrl: text, tokenUrl: text, refreshUrl: text, scopes: map(text) };

/** OpenAPI 3.0.4, sections 4.7.1 to 4.7.30. */
const objects30: Readonly<Record<NodeType, ObjectType>> = {
  openapi: object('OpenAPI', rootFields, ['openapi', 'info', 'paths']),
  info: object(
    'Info',
    {
      title: text,
      description: text,
      termsOfService: text,
      contact: node('contact'),
      license: node('license'),
      version: text,
    },
    ['title', 'version'],
  ),
  contact: object('Contact', { name: text, url: text, email: text }),
  license: object('License', { name: text, url: text }, ['name']),
  server: object('Server', { url: text, description: text, variables: map(node('serverVariable')) }, ['url']),
  serverVariable: object('Server Variable', { enum: list(text), default: text, description: text }, ['default']),
  tag: object('Tag', { name: text, description: text, externalDocs: node('externalDocs') }, ['name']),
  externalDocs: object('External Documentation', { description: text, url: text }, ['url']),
  paths: patterned('Paths', /^\//, node('pathItem')),
  pathItem: {
    ...object('Path Item', {
      summary: text,
      description: text,
      ...Object.fromEntries(operationMethods.map((method) => [method, node('operation')])),
      servers: list(node('server')),
      parameters: list(node('parameter')),
    }),
    referable: true,
  },
  operation: object(
    'Operation',
    {
      tags: list(text),
      summary: text,
      description: text,
      externalDocs: node('externalDocs'),
      operationId: text,
      parameters: list(node('parameter')),
      requestBody: node('requestBody'),
      responses: node('responses'),
      callbacks: map(node('callback')),
      deprecated: flag,
      security: list(node('securityRequirement')),
      servers: list(node('server')),
    },
    ['responses'],
  ),
  parameter: referable(
    'Parameter',
    {
      name: text,
      in: oneOf('query', 'header', 'path', 'cookie'),
      allowEmptyValue: flag,
      allowReserved: flag,
      style: oneOf('matrix', 'label', 'simple', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject'),
      ...headerFields,
    },
    ['name', 'in'],
  ),
  header: referable('Header', { ...headerFields, style: oneOf('simple') }),
  requestBody: referable('Request Body', { description: text, content: map(node('mediaType')), required: flag }, [
    'content',
  ]),
  mediaType: object('Media Type', { schema: node('schema'), ...examples, encoding: map(node('encoding')) }),
  encoding: object('Encoding', {
    contentType: text,
    headers: map(node('header')),
    style: oneOf('form', 'spaceDelimited', 'pipeDelimited', 'deepObject'),
    explode: flag,
    allowReserved: flag,
  }),
  responses: patterned('Responses', /^(?:default|[1-5](?:\d\d|XX))$/, node('response')),
  response: referable(
    'Response',
    {
      description: text,
      headers: map(node('header')),
      content: map(node('mediaType')),
      links: map(node('link')),
    },
    ['description'],
  ),
  link: referable('Link', {
    operationRef: text,
    operationId: text,
    parameters: map(literal),
    requestBody: literal,
    description: text,
    server: node('server'),
  }),
  callback: { ...patterned('Callback', /^(?!x-)/, node('pathItem')), referable: true },
  example: referable('Example', { summary: text, description: text, value: literal, externalValue: text }),
  components: object('Components', componentFields),
  schema: schemaObject30,
  discriminator: discriminatorObject,
  xml: object('XML', { name: text, namespace: text, prefix: text, attribute: flag, wrapped: flag }),
  securityScheme: referable(
    'Security Scheme',
    {
      type: oneOf('apiKey', 'http', 'oauth2', 'openIdConnect'),
      description: text,
      name: text,
      in: oneOf('query', 'header', 'cookie'),
      scheme: text,
      bearerFormat: text,
      flows: node('oauthFlows'),
      openIdConnectUrl: text,
    },
    ['type'],
  ),
  oauthFlows: object('OAuth Flows', {
    implicit: node('oauthFlow'),
    password: node('oauthFlow'),
    clientCredentials: node('oauthFlow'),
    authorizationCode: node('oauthFlow'),
  }),
  oauthFlow: object('OAuth Flow', flow, ['scopes']),
  securityRequirement: patterned('Security Requirement', /^/, list(text)),
  errorCatalogue: {
    ...object('Error Catalogue', { statusCodes: map(literal), apiCodes: map(literal) }),
    referable: true,
  },
};

/** OpenAPI 3.1.1, sections 4.8.1 to 4.8.30. */
const objects31: Readonly<Record<NodeType, ObjectType>> = {
  ...objects30,
  openapi: object('OpenAPI', { ...rootFields, webhooks: map(node('pathItem')), jsonSchemaDialect: text }, [
    'openapi',
    'info',
  ]),
  info: extend(objects30.info, { summary: text }),
  license: extend(objects30.license, { identifier: text }),
  operation: { ...objects30.operation, required: [] },
  components: object('Components', { ...componentFields, pathItems: map(node('pathItem')) }),
  schema: schemaObject31,
  securityScheme: extend(objects30.securityScheme, {
    type: oneOf('apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'),
  }),
};

/** What the given version of the specification says about one kind of object. */
export function objectType(type: NodeType, version: '3.0' | '3.1'): ObjectType {
  return (version === '3.0' ? objects30 : objects31)[type];
}

function object(name: string, fields: Fields, required: readonly string[] = []): ObjectType {
  return { name, fields, required, referable: false };
}

function referable(name: string, fields: Fields, required: readonly string[] = []): ObjectType {
  return { name, fields, required, referable: true };
}

function patterned(name: string, names: RegExp, shape: Shape): ObjectType {
  return { name, fields: {}, required: [], referable: false, patterned: { names, shape } };
}

function extend(type: ObjectType, fields: Fields): ObjectType {
  return { ...type, fields: { ...type.fields, ...fields } };
}
