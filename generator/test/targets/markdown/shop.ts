/** A small contract that has one of everything a page shows. */
export const shop = `
openapi: 3.1.1
info: { title: Shop API, version: '1', description: Sells things. See \`getOrder\`. }
servers: [{ url: 'https://api.shop.example', description: Production }]
x-sdk-envelope: Envelope
x-sdk-error-catalogue:
  statusCodes: { '404': { name: NotFound, meaning: It does not exist., action: Check the ID. } }
  apiCodes: { '2004': { name: OrderNotFound, meaning: No such order., action: Check \`id\`. } }
security: [{ key: [] }, { token: [], pool: [] }]
tags: [{ name: orders, x-displayName: Orders, description: What customers bought. }]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      tags: [orders]
      summary: Get an order
      description: |
        Returns one order. For many, use \`listOrders\`.

        - paid
        - open
      deprecated: true
      x-sdk-successor: listOrders
      x-sdk-aliases: [fetchOrder]
      x-sdk-since: '2.1'
      x-sdk-errors: [2004]
      parameters:
        - { name: id, in: path, required: true, description: Its ID., schema: { type: string, minLength: 1, maxLength: 24 }, example: o-1 }
        - name: view
          in: query
          description: How much | of it.
          schema: { type: string, enum: [short, full], default: short, x-enumDescriptions: { short: The head., full: All of it. } }
      responses:
        '200':
          description: The order.
          content: { application/json: { schema: { $ref: '#/components/schemas/OrderResponse' } } }
        default:
          description: A failure.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Envelope' }
              examples: { gone: { summary: The order is gone., value: { statusCode: 404, message: Gone } } }
  /orders:
    post:
      operationId: listOrders
      x-sdk-response: plain
      tags: [orders]
      summary: List orders
      security: [{ key: [] }]
      x-sdk-retry: safe
      x-sdk-pagination: { page: /page, limit: /limit, items: /data, total: /totalCount }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [filter]
              properties:
                page: { type: integer, minimum: 1, default: 1 }
                limit: { type: integer, maximum: 50, default: 10 }
                filter:
                  type: object
                  description: What to look for.
                  properties:
                    customers: { type: array, items: { type: object, properties: { name: { type: string, examples: ["O'Hara"] } } } }
                    'paid-at': { type: [string, 'null'], format: date-time, examples: ['2026-01-01T00:00:00Z'] }
                old: { type: string, deprecated: true, examples: [x] }
      responses:
        '200':
          description: Orders.
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } }
components:
  securitySchemes:
    key: { type: apiKey, name: key, in: header, description: The key. }
    token: { type: apiKey, name: token, in: header }
    pool: { type: apiKey, name: pool, in: header }
  schemas:
    Envelope:
      type: object
      required: [statusCode, message]
      properties:
        statusCode: { type: integer, description: The outcome., examples: [200] }
        message: { type: string, examples: [OK] }
        apiCode: { type: integer, examples: [2004] }
    OrderResponse:
      allOf:
        - $ref: '#/components/schemas/Envelope'
        - { type: object, required: [data], properties: { data: { $ref: '#/components/schemas/Order', description: The order. } } }
    Order:
      type: object
      description: An order, perhaps part of another.
      required: [id]
      properties:
        id: { type: string, examples: [o-1] }
        parent: { $ref: '#/components/schemas/Order' }
        payment:
          oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Invoice' }]
          discriminator: { propertyName: kind, mapping: { card: '#/components/schemas/Card', invoice: '#/components/schemas/Invoice' } }
        state: { $ref: '#/components/schemas/State' }
        labels: { type: object, additionalProperties: { type: string }, examples: [{ a: b }] }
    Card: { type: object, required: [kind], properties: { kind: { const: card }, digits: { type: string, pattern: '^\\\\d{4}$', examples: ['4242'] } } }
    Invoice: { type: object, required: [kind], properties: { kind: { const: invoice } } }
    State: { type: string, description: Where it is., enum: [open, paid] }
`;
