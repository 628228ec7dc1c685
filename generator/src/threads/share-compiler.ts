import { registerHooks } from 'node:module';

/**
 * From now on, openapi-typescript finds ts-morph's compiler where it imports `typescript`. It only makes and prints
 * nodes, which every compiler does alike, and a second one would take 60 MB.
 */
export function shareCompiler(): void {
  const url = new URL('./shared-compiler.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'typescript' && context.parentURL?.includes('/openapi-typescript/')
        ? { url, shortCircuit: true }
        : next(specifier, context),
  });
}
