import { test } from 'vitest'; import { writeFileSync } from 'node:fs';
import { apiOf, emit } from './emit.ts'; import { shop } from './shop.ts';
test('x', async () => { let s=''; for (const [p,t] of await emit(apiOf(shop))) s+='#### '+p+'\n'+t; writeFileSync('/tmp/md/shop.txt', s); });
