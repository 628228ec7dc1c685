import type { Document } from '../document/index.ts';
import type { ErrorCatalogue, ErrorCode } from './api.ts';
import { objectOf, textOf } from './raw.ts';

/** The catalogue behind `x-sdk-error-catalogue`; empty when there is none. */
export function buildErrorCatalogue(document: Document): ErrorCatalogue {
  const catalogue = objectOf(document.follow(document.child(document.root, 'x-sdk-error-catalogue'))?.value);
  return { statusCodes: errorCodes(catalogue['statusCodes']), apiCodes: errorCodes(catalogue['apiCodes']) };
}

function errorCodes(value: unknown): readonly ErrorCode[] {
  return Object.entries(objectOf(value)).map(([code, entry]) => {
    const raw = objectOf(entry);
    return {
      code: Number(code),
      name: textOf(raw['name']) ?? '',
      meaning: textOf(raw['meaning']) ?? '',
      action: textOf(raw['action']) ?? '',
    };
  });
}
