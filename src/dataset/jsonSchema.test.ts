import { describe, expect, test } from 'vitest';
import { jsonSchemaText } from './jsonSchema.ts';

interface Schema {
  title?: string;
  description?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  $defs: Record<string, Schema>;
}

describe('the JSON Schema of asean.json', () => {
  const schema: Schema = JSON.parse(jsonSchemaText());

  test('says what each record is', () => {
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['Source', 'Node', 'Fact', 'Relation', 'Post', 'Meeting', 'Note', 'Citation', 'Localized']),
    );
    for (const definition of [schema, ...Object.values(schema.$defs)]) {
      expect(definition.title).toBeTruthy();
      expect(definition.description).toBeTruthy();
    }
  });

  test('says the same each time', () => {
    expect(jsonSchemaText()).toBe(jsonSchemaText());
  });
});
