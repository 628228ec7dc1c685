import { expect, test } from 'vitest';
import { apiOf, emit } from './emit.ts';
import { shop } from './shop.ts';

async function page(path: string): Promise<string | undefined> {
  return (await emit(apiOf(shop))).get(path);
}

test('a page for each operation, an index for each tag and for the document, one page of errors', async () => {
  expect([...(await emit(apiOf(shop))).keys()]).toEqual([
    'index.md',
    'errors.md',
    'renamed.md',
    'orders/index.md',
    'orders/get-order.md',
    'orders/list-orders.md',
  ]);
});

test('index.md', async () => {
  expect(await page('index.md'))
    .toBe(`<!-- Made by the markdown target from the contract of the Shop API. Do not edit: change the contract. -->

# Shop API

Sells things. See [\`getOrder\`](./orders/get-order.md).

All that may go wrong: [errors](./errors.md). Former names of methods: [older names](./renamed.md).

## Groups of operations

| Group                       | What it is about       | Operations |
| --------------------------- | ---------------------- | ---------- |
| [Orders](./orders/index.md) | What customers bought. | 2          |

## Client

Every operation is a method of \`ShopClient\` of \`@shop/admin\`. It is a function of the same name too, which takes the client first: a bundle then holds nothing but what is called. Samples of functions take the client from a file of yours:

\`\`\`ts title="client.ts"
import { createShopClient } from '@shop/admin';

export const client = createShopClient({
  key: process.env.SHOP_KEY ?? '',
  token: process.env.SHOP_TOKEN ?? '',
});
\`\`\`

## How to read the pages

- In tables, \`a.b\` is the property \`b\` of \`a\`, \`list[].b\` that of each item, \`map.*.b\` that of each value, and \`*\` stands for any further property.
- After "Known values" others may come one day, so let your program expect them. After "One of" there are no others.
- Retry tells whether the client repeats a call by itself when it fails for a reason that may pass, such as a broken connection.

## Servers

| URL                        | Description |
| -------------------------- | ----------- |
| \`https://api.shop.example\` | Production  |

## Credentials

| Name    | Kind     | Description |
| ------- | -------- | ----------- |
| \`key\`   | \`apiKey\` | The key.    |
| \`token\` | \`apiKey\` |             |
| \`pool\`  | \`apiKey\` |             |

## Envelope

Most calls resolve to an envelope: these properties, and what was asked for in \`data\`. A failure with the same properties is thrown, see [errors](./errors.md).

| Name         | Type    | Required | Description  | Sample value |
| ------------ | ------- | -------- | ------------ | ------------ |
| \`statusCode\` | integer | yes      | The outcome. | \`200\`        |
| \`message\`    | string  | yes      |              | \`"OK"\`       |
| \`apiCode\`    | integer | no       |              | \`2004\`       |
`);
});

test('errors.md', async () => {
  expect(await page('errors.md'))
    .toBe(`<!-- Made by the markdown target from the contract of the Shop API. Do not edit: change the contract. -->

# Errors

What the calls of the Shop API throw, and what every status code and API code means.

When the API answers that a call failed, it is an \`ApiError\` with

- \`statusCode\`: what kind of failure it is, see [status codes](#status-codes)
- \`apiCode\`: the reason, where there is one, see [API codes](#api-codes)
- \`message\`: what failed and why, in words for people; it may change, so decide by the codes
- \`requestId\`: the server's name for the request, where it gives one; support asks for it
- \`data\`: what came with the failure, such as the token for a second factor
- \`httpStatus\` and \`headers\`: those of the answer; the HTTP status may be 200 although the call failed
- \`retryAfterMs\`: milliseconds to wait before the next try, where the server says so
- \`operationId\`, \`method\` and \`path\`: the call that failed
- \`attempts\`: how many requests were sent

Any other failure is a \`ConnectionError\`, \`TimeoutError\`, \`AbortError\`, \`DecodeError\`, \`RedirectError\`, \`PaginationError\` or \`ConfigurationError\`. All of them, \`ApiError\` too, are \`GenAuthError\`s, which \`isGenAuthError\` tells from other errors.

## Status codes

The name of a failure with \`Error\` behind it is a class for \`instanceof\`, such as \`ServerError\`.

| statusCode | Name     | Meaning            | What to do    |
| ---------- | -------- | ------------------ | ------------- |
| 404        | NotFound | It does not exist. | Check the ID. |

## API codes

| apiCode | Name          | Meaning        | What to do  |
| ------- | ------------- | -------------- | ----------- |
| 2004    | OrderNotFound | No such order. | Check \`id\`. |

## Bodies of failures

What an answer that tells of a failure holds, read for you into the properties above: [Envelope](#envelope).

### Envelope

| Name         | Type    | Required | Description  | Sample value |
| ------------ | ------- | -------- | ------------ | ------------ |
| \`statusCode\` | integer | yes      | The outcome. | \`200\`        |
| \`message\`    | string  | yes      |              | \`"OK"\`       |
| \`apiCode\`    | integer | no       |              | \`2004\`       |
`);
});

test('renamed.md', async () => {
  expect(await page('renamed.md'))
    .toBe(`<!-- Made by the markdown target from the contract of the Shop API. Do not edit: change the contract. -->

# Older names

Names that operations of the Shop API had before. Each still works, as a method that your editor marks as deprecated.

| Older name   | Name                              | What it does |
| ------------ | --------------------------------- | ------------ |
| \`fetchOrder\` | [getOrder](./orders/get-order.md) | Get an order |
`);
});

test('a document whose operations have no older names has no page of them', async () => {
  const api = apiOf(shop.replaceAll(/x-sdk-aliases: .*/g, ''));
  const pages = await emit(api);
  expect(pages.has('renamed.md')).toBe(false);
  expect(pages.get('index.md')).not.toContain('older names');
});

test('orders/index.md', async () => {
  expect(await page('orders/index.md'))
    .toBe(`<!-- Made by the markdown target from the contract of the Shop API. Do not edit: change the contract. -->

# Orders

What customers bought.

| Operation | Request | What it does |
| --- | --- | --- |
| [getOrder](./get-order.md) | \`GET /orders/{id}\` | **Deprecated:** use [\`listOrders\`](./list-orders.md). Get an order |
| [listOrders](./list-orders.md) | \`POST /orders\` | List orders |
`);
});

test('orders/get-order.md', async () => {
  expect(await page('orders/get-order.md'))
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

### Order

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

Known values: \`open\`, \`paid\`.

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
  expect(await page('orders/list-orders.md'))
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

### Order

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

Known values: \`open\`, \`paid\`.

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
