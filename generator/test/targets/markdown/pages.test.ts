import { expect, test } from 'vitest';
import { apiOf, emit } from './emit.ts';
import { shopPage } from './shop-page.ts';
import { shop } from './shop.ts';

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
  expect(await shopPage('index.md'))
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
  expect(await shopPage('errors.md'))
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
  expect(await shopPage('renamed.md'))
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
  expect(await shopPage('orders/index.md'))
    .toBe(`<!-- Made by the markdown target from the contract of the Shop API. Do not edit: change the contract. -->

# Orders

What customers bought.

| Operation | Request | What it does |
| --- | --- | --- |
| [getOrder](./get-order.md) | \`GET /orders/{id}\` | **Deprecated:** use [\`listOrders\`](./list-orders.md). Get an order |
| [listOrders](./list-orders.md) | \`POST /orders\` | List orders |
`);
});
