import { isForeignName, propertyName } from './literal.ts';

/** Longest line of emitted code. */
export const lineWidth = 120;

/**
 * Ends a line inside a type. ts-morph would indent what follows a line feed by rules of its own; to it this is any white
 * space, and the printed file has line feeds in its place.
 */
export const lineBreak = '\v';

/**
 * Marks a place whose layout depends on more than its width, so that the file is left to the formatter. White space to
 * ts-morph as well; the printed file has none of it.
 */
export const unsettled = '\f';

/** The name of a property in a type. */
export function memberName(name: string): string {
  return isForeignName(name) ? unsettled + propertyName(name) : propertyName(name);
}

/** A type that others are written around: over several lines, its layout is the formatter's business. */
export function settled(text: string): string {
  return text.includes(lineBreak) && !text.includes(unsettled) ? unsettled + text : text;
}
