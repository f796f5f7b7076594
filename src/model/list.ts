import { z } from 'zod';
import { type Downloads, type FileKind, fetchPinned, isAddress, splitPin } from '../dataset/address.ts';
import { verify } from '../dataset/content.ts';
import { Failure } from '../shared/errors.ts';
import { parseJson } from '../shared/json.ts';
import type { ModelTerms, Prices } from './prices.ts';

/** By the endpoint's name for the model. */
export type ModelList = ReadonlyMap<string, ModelTerms>;

const KIND: FileKind = { noun: 'model list', extension: 'json' };

/**
 * Loads a model list: a file of the repository, or a URL with a pin, `#sha256=` and 64 hexadecimal digits.
 * @param read returns the text of a file at a trusted commit, or null if it does not exist
 * @throws Failure
 */
export async function loadModelList(
  reference: string,
  read: (file: string) => Promise<string | null>,
  downloads: Downloads,
): Promise<ModelList> {
  const { place, sha256 } = splitPin(reference, KIND);
  if (isAddress(place)) {
    const { name, bytes } = await fetchPinned(place, sha256, KIND, downloads);
    return readModelList(bytes.toString('utf8'), name);
  }
  const text = await read(place);
  if (text === null) {
    throw new Failure('configuration', 'there is no such model list', {
      file: place,
      hint: 'Check `models:` in the configuration, and commit the file.',
    });
  }
  verify(Buffer.from(text), { sha256 }, place, KIND.noun);
  return readModelList(text, place);
}

/** US dollars as decimal text; negative if a router decides. Null if the text is empty or not a number. */
const priceSchema = z
  .union([z.string().regex(/^-?\d+(\.\d+)?(e-?\d+)?$/i), z.number()])
  .transform(Number)
  .nullish()
  .catch(null);

/** Format: OpenRouter, "List available models", GET /api/v1/models. Other fields are ignored. */
const listSchema = z.object({
  data: z.array(
    z.object({
      id: z.string().min(1),
      context_length: z.number().positive().nullish().catch(null),
      pricing: z
        .object({
          prompt: priceSchema,
          completion: priceSchema,
          input_cache_read: priceSchema,
          input_cache_write: priceSchema,
          /** Per request, regardless of length. */
          request: priceSchema,
        })
        .nullish()
        .catch(null),
    }),
  ),
});

/** @throws Failure that names the invalid field. */
export function readModelList(text: string, file: string): ModelList {
  const result = listSchema.safeParse(parsed(text, file));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Failure('configuration', `not a model list: "${issue?.path.join('.')}": ${issue?.message}`, {
      file,
      hint: "Use the format of OpenRouter's model list: {data: [{id, context_length, pricing: {prompt, completion}}]}.",
    });
  }
  return new Map(
    result.data.data.map(({ id, context_length, pricing }) => [
      id,
      { prices: pricing == null ? null : pricesOf(pricing), contextTokens: context_length ?? null },
    ]),
  );
}

type Pricing = NonNullable<z.infer<typeof listSchema>['data'][number]['pricing']>;

/** Requires both prices. One invalid entry does not reject the others. */
function pricesOf({ prompt, completion, input_cache_read, input_cache_write, request }: Pricing): Prices | null {
  if (prompt == null || completion == null || prompt < 0 || completion < 0) return null;
  return {
    input: perMillion(prompt),
    cachedInput: known(input_cache_read),
    ...(known(input_cache_write) !== null && { cacheWrite: known(input_cache_write) }),
    output: perMillion(completion),
    ...(request != null && request > 0 && { request }),
  };
}

/** Cached tokens are never free: zero means the normal price. */
const known = (price: number | null | undefined): number | null =>
  price == null || price <= 0 ? null : perMillion(price);

/** Rounds away binary fractions: 0.00000057 per token is 0.57. */
const perMillion = (dollars: number): number => Number((dollars * 1_000_000).toPrecision(12));

function parsed(text: string, file: string): unknown {
  try {
    return parseJson(text);
  } catch (cause) {
    throw new Failure('configuration', 'the model list is not valid JSON', { file, cause });
  }
}
