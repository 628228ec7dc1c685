/** Whether `fetch` sends a value as it is. */
export function isRawBody(
  value: unknown,
): value is string | Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream {
  const kinds = [Blob, ArrayBuffer, ReadableStream];
  return typeof value === 'string' || ArrayBuffer.isView(value) || kinds.some((kind) => value instanceof kind);
}
