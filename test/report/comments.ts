import { renderComment } from '../../src/report/comment.ts';
import type { EarlierVerdict } from '../../src/report/earlier-verdict.ts';
import { renderFailure } from '../../src/report/failure.ts';
import { renderMeasuring } from '../../src/report/measuring.ts';
import { Failure } from '../../src/shared/errors.ts';
import { SAMPLES, sample } from './samples.ts';

const RUN = 'https://github.com/example/prompts/actions/runs/123456789';

const told = (day: number, verdict: EarlierVerdict['verdict'], difference: number | null): EarlierVerdict => ({
  at: `2026-11-${day}T16:05:00Z`,
  run: day,
  attempt: 1,
  headSha: `${day}`.repeat(20),
  verdict,
  difference,
});
const EARLIER = [told(23, 'measuring', null), told(22, 'regressed', -0.143), told(21, 'inconclusive', -0.02)];

/** Every comment that a pull request can see, by its state. */
export const COMMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(SAMPLES).map(([name, report]) => [name, renderComment(report)])),
  'with-history': renderComment(sample('passed'), { earlier: EARLIER.slice(1) }),
  measuring: renderMeasuring(
    {
      done: 120,
      total: 226,
      missing: 0,
      accuracies: [
        { arm: 'baseline', accuracy: 0.41 },
        { arm: 'candidate', accuracy: 0.392 },
      ],
      cost: 0.12,
      secondsLeft: 170,
    },
    EARLIER,
    RUN,
  ),
  'no-key': renderFailure(
    new Failure('no-key', 'the secret OPENAI_API_KEY is missing', {
      hint: 'Set it: `gh secret set OPENAI_API_KEY --repo example/prompts`. If the endpoint needs no key, write `api-key: none` in .github/workflows/swelancer-gate.yml.',
    }),
    [],
    RUN,
  ),
  'wrong-configuration': renderFailure(
    new Failure('configuration', 'unknown variable {{titel}}', {
      file: 'prompts/manager.md',
      line: 4,
      hint: 'Did you mean "title"?',
    }),
    EARLIER.slice(1),
    RUN,
  ),
};
