declare module '#scalar' {
  /** Shows an API in an element. */
  export function createApiReference(element: Element, configuration: object): { destroy(): void };
}
