import { ConfigurationError } from './errors/configuration-error.ts';

/**
 * Checks an option that must be text.
 *
 * @throws ConfigurationError that names the option, never its value
 */
export function requireText(name: string, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw new ConfigurationError(`${name} must be a non-empty string`);
  return value;
}
