import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import type { Pack } from './pack.ts';
import { packSchema } from './pack-schema.ts';
import { allPacks } from './packs/all-packs.ts';

type Draft = Pack & { readonly approvedBy: null };
type Fits<Narrow, Wide> = Narrow extends Wide ? true : false;

// The compiler reads these: a field of the type that the schema does not know, or the other way round, does not compile.
const schemaFitsType: Fits<Static<typeof packSchema>, Draft> = true;
const typeFitsSchema: Fits<Draft, Static<typeof packSchema>> = true;

describe('the schema of a pack', () => {
  test('is its type', () => {
    expect([schemaFitsType, typeFitsSchema]).toEqual([true, true]);
  });
  test.each(allPacks.map((pack) => [pack.id, pack]))('takes %s', (_, pack) => {
    expect(Value.Errors(packSchema, pack)).toEqual([]);
  });
});
