import { detectableBy, estimateGate, type GateEstimate } from '../../app/gate-estimate.ts';
import { prepareGate } from '../../app/prepare-gate.ts';
import { type GateRequest, readSides } from '../../app/sides.ts';
import type { Tools } from '../../app/tools.ts';
import { EXIT } from '../../shared/errors.ts';
import { cost, count, integer, size } from '../../shared/format.ts';
import type { World } from '../../shared/world.ts';

/** Estimates a gate without sending requests. */
export async function printEstimate(request: GateRequest, tools: Tools, json: boolean, world: World): Promise<number> {
  const prepared = await prepareGate(await readSides(request, tools), request, tools);
  const estimate = estimateGate(prepared);
  const detectableDrop = detectableBy(prepared);
  world.print(
    json
      ? `${JSON.stringify({ ...estimate, detectableDrop }, null, 1)}\n`
      : prepared.identical
        ? 'No calls: nothing the model sees has changed.\n'
        : describe(estimate, detectableDrop, prepared.config.budget.maxCalls),
  );
  return EXIT.passed;
}

function describe(
  { firstRound, maxAnswers, searchAnswers, maxCalls, byAgents, tooSmall }: GateEstimate,
  detectableDrop: number | null,
  callLimit: number | null,
): string {
  const { answers, calls, inputTokens, outputTokens, atMost, cost: dollars } = firstRound;
  if (answers === 0) return 'No calls: all answers for the first round are cached.\n';
  const bound = atMost ? 'at most ' : 'about ';
  const unknown = byAgents ? 'unknown (until there is a cached answer)' : 'unknown (set sampling.max-tokens)';
  const figure = (tokens: number | null, how = bound): string =>
    tokens === null ? unknown : `${how}${integer(tokens)}`;
  const lacking = byAgents ? ', or collect an answer first' : outputTokens === null ? ', and sampling.max-tokens' : '';
  const noCost = `unknown (set prices${lacking})`;
  const counted = (first: string, most: string): string => `${first} in the first round, at most ${most} in all`;
  return [
    ...(byAgents ? [`Answers ${counted(integer(answers), integer(maxAnswers))}, each from an agent`] : []),
    calls === null || maxCalls === null
      ? "Calls   unknown: what an agent's program asks its model cannot be counted here"
      : `Calls   ${byAgents ? bound : ''}${counted(integer(calls), integer(maxCalls))}`,
    ...(searchAnswers === 0
      ? []
      : [
          `Cause   at most ${count(searchAnswers, 'more answer')} if accuracy drops, to find what caused it (explain-drop)`,
        ]),
    ...(callLimit === null || maxCalls === null || maxCalls + searchAnswers <= callLimit
      ? []
      : [`Budget  the run stops after ${count(callLimit, 'call')} (max-calls)`]),
    inputTokens === null && outputTokens === null
      ? `Tokens  ${unknown}`
      : `Tokens  ${figure(inputTokens, byAgents ? bound : '')} in, ${figure(outputTokens)} out in the first round`,
    `Cost    ${dollars === null ? noCost : `${bound}${cost(dollars)} in the first round`}`,
    ...(detectableDrop === null
      ? []
      : [`Finds   a drop of ${size(detectableDrop)} 8 times in 10, smaller ones less often`]),
    ...(byAgents && atMost ? ['These are upper limits, because there is no cached answer of this agent yet.'] : []),
    ...tooSmall,
    'Nothing was sent.\n',
  ].join('\n');
}
