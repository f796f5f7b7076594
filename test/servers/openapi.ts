import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';

const operationSchema = z.looseObject({
  parameters: z.array(z.looseObject({ $ref: z.string().optional(), name: z.string().optional() })).default([]),
  requestBody: z.looseObject({ required: z.boolean().optional() }).optional(),
});

/** GitHub's description of its REST API, as published in @octokit/openapi; only the given paths are read. */
export interface Contract {
  /**
   * Problems of a request, one sentence each; `null` if the description has no such operation.
   * Bodies and queries with undocumented fields are problems too, because GitHub would silently ignore them.
   */
  check(method: string, template: string, query: URLSearchParams, body: unknown): readonly string[] | null;
  /** Problems of a value that should match the named schema. */
  checkSchema(name: string, value: unknown): readonly string[];
  /** A copy of a published example. */
  example(name: string): Record<string, unknown>;
}

const specificationSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.looseObject({
    parameters: z.record(z.string(), z.looseObject({ name: z.string(), in: z.string(), schema: z.unknown() })),
    examples: z.record(z.string(), z.looseObject({ value: z.unknown() })),
  }),
});

export function loadContract(): Contract {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const { paths, components } = specificationSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  // OpenAPI 3.0 is not strict JSON Schema: it adds `example`, `discriminator` and its own formats.
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'github', components: withTypes(components) });

  const validators = new Map<string, ValidateFunction>();
  function errorsOf(what: string, schema: object, value: unknown): string[] {
    const validate = validators.get(what) ?? ajv.compile(schema);
    validators.set(what, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(error => `${what}${error.instancePath} ${error.message}`);
  }

  return {
    check(method, template, query, body) {
      const found = operationSchema.safeParse(paths[template]?.[method.toLowerCase()]);
      if (!found.success) return null;
      const { parameters, requestBody } = found.data;
      const known = parameters.map(
        ({ $ref, ...inline }) => components.parameters[$ref?.split('/').at(-1) ?? ''] ?? inline,
      );
      const properties = Object.fromEntries(known.filter(it => it.in === 'query').map(it => [it.name, it.schema]));
      const content = z
        .object({ content: z.object({ 'application/json': z.object({ schema: z.looseObject({}) }) }) })
        .safeParse(requestBody);
      const operation = `${method} ${template}`;
      const querySchema = { type: 'object', properties, additionalProperties: false };
      const queryErrors = errorsOf(`${operation}: query`, querySchema, Object.fromEntries(query));
      if (requestBody?.required === false && body === undefined) return queryErrors;
      if (!content.success)
        return body === undefined ? queryErrors : [...queryErrors, `${operation}: body must be empty`];
      const schema = withTypes(content.data.content['application/json'].schema);
      const bodySchema = { ...z.looseObject({}).parse(schema), additionalProperties: false };
      return [...queryErrors, ...errorsOf(`${operation}: body`, bodySchema, body)];
    },
    checkSchema: (name, value) => errorsOf(name, { $ref: `github#/components/schemas/${name}` }, value),
    example: name => z.record(z.string(), z.unknown()).parse(structuredClone(components.examples[name]?.value)),
  };
}

/** OpenAPI 3.0 allows `nullable` next to `oneOf`; Ajv requires a `type`. */
function withTypes(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withTypes);
  if (schema === null || typeof schema !== 'object') return schema;
  const parts = Object.entries(schema).map(([name, part]) => [name, withTypes(part)] as const);
  return Object.fromEntries(parts.filter(([name]) => name !== 'nullable' || 'type' in schema));
}
