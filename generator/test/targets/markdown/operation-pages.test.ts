import { expect, test } from 'vitest';
import { apiOf, emit } from './emit.ts';
import { shopPage } from './shop-page.ts';

/** What both operations give, as each of their pages shows it. */
const orderStructures = `### Order

An order, perhaps part of another.

| Name      | Type                                 | Required | Description         | Sample value |
| --------- | ------------------------------------ | -------- | ------------------- | ------------ |
| \`id\`      | string                               | yes      |                     | \`"o-1"\`      |
| \`parent\`  | [Order](#order)                      | no       |                     |              |
| \`payment\` | [Card](#card) or [Invoice](#invoice) | no       | \`kind\` tells which. |              |
| \`state\`   | [State](#state)                      | no       |                     |              |
| \`labels\`  | map of string                        | no       |                     | \`{"a":"b"}\`  |

### Card

| Name     | Type   | Required | Description         | Sample value |
| -------- | ------ | -------- | ------------------- | ------------ |
| \`kind\`   | string | yes      | Always \`card\`.      |              |
| \`digits\` | string | no       | Matches \`^\\\\d{4}$\`. | \`"4242"\`     |

### Invoice

| Name   | Type   | Required | Description       |
| ------ | ------ | -------- | ----------------- |
| \`kind\` | string | yes      | Always \`invoice\`. |

### State

Where it is.

Known values: \`open\`, \`paid\`.`;

test('orders/get-order.md', async () => {
  expect(await shopPage('orders/get-order.md'))
    .toBe(`<!-- Made by the markdown target from the contract of the Shop API. Do not edit: change the contract. -->

# Get an order

**Deprecated:** use [\`listOrders\`](./list-orders.md).

Returns one order. For many, use [\`listOrders\`](../orders/list-orders.md).

- paid
- open

## Call

- Method: \`getOrder\` of \`ShopClient\`
- Request: \`GET /orders/{id}\`
- [Credentials](../index.md#credentials): \`key\`, or \`token\` and \`pool\`
- Retry: by itself, since the call only reads
- Since: \`2.1\`
- Older names, deprecated: \`fetchOrder\`

## Path parameters

| Name | Type   | Required | Description                 | Sample value |
| ---- | ------ | -------- | --------------------------- | ------------ |
| \`id\` | string | yes      | Its ID. 1 to 24 characters. | \`"o-1"\`      |

## Query parameters

| Name   | Type   | Required | Default   | Description                                                       |
| ------ | ------ | -------- | --------- | ----------------------------------------------------------------- |
| \`view\` | string | no       | \`"short"\` | How much \\| of it. One of \`short\` (The head), \`full\` (All of it). |

## Sample program

\`\`\`ts title="Class"
import { ShopClient } from '@shop/admin';

const client = new ShopClient({
  key: process.env.SHOP_KEY ?? '',
});

const { data } = await client.getOrder({ id: 'o-1' });
console.log(data);
\`\`\`

\`\`\`ts title="Function"
import { getOrder } from '@shop/admin';
import { client } from './client.ts'; // made by createShopClient

const { data } = await getOrder(client, { id: 'o-1' });
console.log(data);
\`\`\`

\`\`\`sh title="curl"
curl 'https://api.shop.example/orders/o-1' \\
  -H "x-token: $SHOP_TOKEN"
\`\`\`

## Response

Resolves to \`OrderResponse\`, an [envelope](../index.md#envelope) whose \`data\` is [Order](#order).

## Sample result

\`\`\`json
{
  "statusCode": 200,
  "message": "OK",
  "data": {
    "id": "o-1",
    "payment": { "kind": "card", "digits": "4242" },
    "state": "open",
    "labels": { "a": "b" }
  }
}
\`\`\`

## Data structures

${orderStructures}

## Errors

A failed call throws an \`ApiError\`: see [errors](../errors.md).

| Code           | Name          | Meaning        | What to do  |
| -------------- | ------------- | -------------- | ----------- |
| \`apiCode\` 2004 | OrderNotFound | No such order. | Check \`id\`. |

The order is gone:

\`\`\`json
{ "statusCode": 404, "message": "Gone" }
\`\`\`
`);
});

test('orders/list-orders.md', async () => {
  expect(await shopPage('orders/list-orders.md'))
    .toBe(`<!-- Made by the markdown target from the contract of the Shop API. Do not edit: change the contract. -->

# List orders

## Call

- Method: \`listOrders\` of \`ShopClient\`
- Request: \`POST /orders\`
- [Credentials](../index.md#credentials): \`key\`
- Retry: by itself, since the call only reads
- Pages: \`page\` counts from 1, \`limit\` sets the size; \`data\` holds the entries, \`totalCount\` counts them all

## Request body

\`application/json\`, required: object

| Name | Type | Required | Default | Description | Sample value |
| --- | --- | --- | --- | --- | --- |
| \`page\` | integer | no | \`1\` | At least 1. |  |
| \`limit\` | integer | no | \`10\` | At most 50. |  |
| \`filter\` | object | yes |  | What to look for. |  |
| \`filter.customers\` | array of object | no |  |  |  |
| \`filter.customers[].name\` | string | no |  |  | \`"O'Hara"\` |
| \`filter.paid-at\` | string (date-time) or null | no |  |  | \`"2026-01-01T00:00:00Z"\` |
| \`old\` | string | no |  | **Deprecated.** | \`"x"\` |

## Sample program

\`\`\`ts title="Class"
import { ShopClient } from '@shop/admin';

const client = new ShopClient({
  key: process.env.SHOP_KEY ?? '',
});

const result = await client.listOrders({
  filter: { 'paid-at': '2026-01-01T00:00:00Z' },
});
console.log(result);

// All pages, entry by entry
for await (const entry of client.listOrders({
  filter: { 'paid-at': '2026-01-01T00:00:00Z' },
})) {
  console.log(entry);
}
\`\`\`

\`\`\`ts title="Function"
import { listOrders } from '@shop/admin';
import { client } from './client.ts'; // made by createShopClient

const result = await listOrders(client, {
  filter: { 'paid-at': '2026-01-01T00:00:00Z' },
});
console.log(result);
\`\`\`

\`\`\`sh title="curl"
curl 'https://api.shop.example/orders' \\
  -H 'content-type: application/json' \\
  -d '{"filter":{"paid-at":"2026-01-01T00:00:00Z"}}'
\`\`\`

## Response

Resolves to an array of [Order](#order).

## Sample result

\`\`\`json
[
  {
    "id": "o-1",
    "payment": { "kind": "card", "digits": "4242" },
    "state": "open",
    "labels": { "a": "b" }
  }
]
\`\`\`

## Data structures

${orderStructures}

## Errors

A failed call throws an \`ApiError\`: see [errors](../errors.md).
`);
});

test('what is one of several objects shows each of them', async () => {
  const api = apiOf(`
openapi: 3.1.1
info: { title: T, version: '1' }
paths:
  /pay:
    post:
      operationId: pay
      summary: Pay
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/Payment' } } }
      responses: { '204': { description: Paid. } }
components:
  schemas:
    Payment:
      oneOf:
        - { type: object, title: Card, description: By card., required: [digits], properties: { digits: { type: string } } }
        - { type: object, properties: { via: { anyOf: [{ type: object, properties: { iban: { type: string } } }, { type: object, properties: { bic: { type: string } } }] } } }
        - { $ref: '#/components/schemas/Cash' }
    Cash: { type: object, properties: { coins: { type: array, minItems: 1, items: { type: [integer, 'null'], minimum: 1, maximum: 200 } } } }
`);
  const page = [...(await emit(api))].find(([path]) => path.endsWith('/pay.md'))?.[1] ?? '';
  expect(page.slice(page.indexOf('## Request body'), page.indexOf('## Sample program'))).toBe(`## Request body

\`application/json\`, optional: [Payment](#payment)

`);
  expect(page.slice(page.indexOf('## Data structures'), page.indexOf('## Errors'))).toBe(`## Data structures

### Payment

One of Card, Variant 2, [Cash](#cash).

**Card.** By card.

| Name     | Type   | Required |
| -------- | ------ | -------- |
| \`digits\` | string | yes      |

**Variant 2.**

| Name          | Type   | Required |
| ------------- | ------ | -------- |
| \`via\`         | object | no       |
| \`via(1).iban\` | string | no       |
| \`via(2).bic\`  | string | no       |

### Cash

| Name    | Type                       | Required | Description                           |
| ------- | -------------------------- | -------- | ------------------------------------- |
| \`coins\` | array of (integer or null) | no       | At least 1 item. Each item: 1 to 200. |

`);
});
