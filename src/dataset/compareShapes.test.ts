import { describe, expect, test } from 'vitest';
import { compareShapes } from './compareShapes.ts';
import { jsonSchemaText } from './jsonSchema.ts';

interface Changeable {
  $defs: Record<string, { description?: string; required: string[]; properties: Record<string, { enum?: string[] }> }>;
}
function changed(change: (schema: Changeable) => void): string[] {
  const next = JSON.parse(jsonSchemaText()) as Changeable;
  change(next);
  return compareShapes(JSON.parse(jsonSchemaText()), next);
}

describe('the shapes of two schemas', () => {
  test('are one where only words and order differ', () => {
    expect(
      changed((schema) => {
        for (const record of Object.values(schema.$defs)) {
          record.description = 'Said otherwise.';
          record.properties = Object.fromEntries(Object.entries(record.properties).reverse());
          record.required?.reverse();
        }
      }),
    ).toEqual([]);
  });

  test.each<[string, (schema: Changeable) => void, string[]]>([
    ['a new field', (schema) => Object.assign(schema.$defs.Node?.properties ?? {}, { colour: { type: 'string' } }), ['Node.colour']],
    ['a field that went', (schema) => delete schema.$defs.Source?.properties.title, ['Source.title']],
    ['one value more', (schema) => schema.$defs.Node?.properties.tier?.enum?.push('regional'), ['Node.tier']],
    ['another type', (schema) => Object.assign(schema.$defs.Node?.properties.order ?? {}, { type: 'string' }), ['Node.order']],
    ['a field that must stand now', (schema) => schema.$defs.Node?.required.push('tier'), ['Node']],
  ])('differ by %s', (_, change, places) => {
    expect(changed(change)).toEqual(places);
  });
});
