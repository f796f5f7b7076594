import { z } from 'zod';

const schemaWithProperties = z.looseObject({
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()).catch([]),
});
const schemaWithItems = z.looseObject({ items: z.unknown() });
const schemaWithType = z.looseObject({ type: z.string(), enum: z.array(z.unknown()).optional() });

/** A JSON Schema whose optional properties can also be null, at any depth. */
export function withNullableOptions(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { data: object } = schemaWithProperties.safeParse(schema);
  if (object !== undefined) {
    const properties = Object.entries(object.properties).map(([name, value]) => {
      const property = relaxed(value);
      return [name, object.required.includes(name) ? property : nullable(property)];
    });
    return { ...schema, properties: Object.fromEntries(properties) };
  }
  const { data: array } = schemaWithItems.safeParse(schema);
  return array?.items === undefined ? schema : { ...schema, items: relaxed(array.items) };
}

function relaxed(value: unknown): unknown {
  const { data } = z.record(z.string(), z.unknown()).safeParse(value);
  return data === undefined ? value : withNullableOptions(data);
}

function nullable(value: unknown): unknown {
  const { data } = schemaWithType.safeParse(value);
  if (data === undefined) return value;
  return { ...data, type: [data.type, 'null'], ...(data.enum !== undefined && { enum: [...data.enum, null] }) };
}
