import type { PhrasingContent, RootContent } from 'mdast';
import { runPage } from '../../report/links.ts';
import {
  code,
  details,
  fitting,
  link,
  list,
  paragraph,
  serialize,
  strong,
  table,
  text,
  untrusted,
} from '../../report/markdown.ts';
import { issueLink } from '../../report/task-tables.ts';
import { count, moment, percent, points } from '../../shared/format.ts';
import type { AnswersRecord } from '../record.ts';
import type { Drift, DriftKind, EpisodeEnding, Level, MovedTask } from './drift.ts';
import { SETTLED_AFTER } from './episodes.ts';
import { RENAMED_AFTER } from './served.ts';

/** GitHub allows 65,536 characters, some of which the marker needs. */
const LIMIT = 60_000;
/** Maximum number of tasks per arm. */
const MAX_TASKS = 50;

export function driftTitle(id: string): string {
  return `Drift${id === 'default' ? '' : ` of ${id}`}: the model answers unchanged prompts differently`;
}

/** The text of the issue for all arms with drift. @param runUrl page of the run that found it */
export function renderDrift(drifts: readonly Drift[], runUrl: string | null): string {
  const newest = runPage({ runUrl });
  const most = Math.min(MAX_TASKS, Math.max(0, ...drifts.map(drift => drift.moved.length)));
  const runs = Math.max(0, ...drifts.flatMap(({ kinds }) => kinds.map(settledAfter)));
  return fitting(most, LIMIT, tasks =>
    serialize([
      paragraph(
        text(
          'Every run sent exactly the same requests, but the answers changed. The cause is outside this repository: most likely, the endpoint now runs a different model, or runs the same model differently.',
        ),
      ),
      ...drifts.flatMap(drift => armBlocks(drift, tasks)),
      paragraph(strong(text('What to do'))),
      list([
        [
          text('Pin a dated version of the model, or a single provider, if the endpoint offers that. The '),
          strong(text('Answered by')),
          text(' rows show what it reports about itself.'),
        ],
        [text('Check the tasks below each table. What they have in common often shows what changed.')],
        [
          text('Is the new state fine? Close this issue; only a new change reopens it. After '),
          text(`${count(runs, 'run')} the new state counts as normal anyway.`),
        ],
        [
          text(
            'Pull requests are not affected: before the gate reports a drop, it collects new answers for both versions, and it reports outdated stored answers.',
          ),
        ],
      ]),
      paragraph(
        ...(newest === null ? [] : [link(newest, [text('Newest run')]), text(' · ')]),
        text('SWE-Lancer Gate updates this issue and closes it when the answers are back to normal.'),
      ),
    ]),
  );
}

function armBlocks(drift: Drift, most: number): RootContent[] {
  const { arm, kinds, since, before, after, moved } = drift;
  const sentences = kinds.map(kind => sentenceOf(kind, drift)).join('; ');
  const page = runPage(since);
  const when = page === null ? text(moment(since.at)) : link(page, [text(moment(since.at))]);
  const row = (label: string, of: (level: Level) => PhrasingContent[]) => [[text(label)], of(before), of(after)];
  return [
    paragraph(code(arm.name), text(`: ${sentences}, since `), when, text('.')),
    table(
      ['', 'Before', 'Since'],
      [
        row('Accuracy', ({ accuracy, low, high }) => [
          text(`${percent(accuracy)} (likely ${percent(low)} to ${percent(high)})`),
        ]),
        row('Runs', ({ runs }) => [text(String(runs))]),
        row('Answered by', servedWords),
      ],
    ),
    ...details(
      `${count(moved.length, 'task')} answered differently`,
      moved.length === 0
        ? []
        : [
            table(
              ['Task', 'Right before', 'Right since', 'Usual pick before', 'Usual pick since'],
              moved.slice(0, most).map(taskCells),
            ),
            ...(moved.length > most ? [paragraph(text(`And ${moved.length - most} more.`))] : []),
          ],
    ),
  ];
}

/** Runs after which a new state counts as normal. */
const settledAfter = (kind: DriftKind): number =>
  kind === 'accuracy' || kind === 'answers' ? SETTLED_AFTER : RENAMED_AFTER;

/** @param drift whose numbers are shown */
function sentenceOf(kind: DriftKind, { before, after }: Drift): string {
  const difference = after.accuracy - before.accuracy;
  return kind === 'accuracy'
    ? `accuracy ${difference < 0 ? 'fell' : 'rose'} (${points(difference)})`
    : {
        answers: 'it picks different proposals',
        model: 'the endpoint reports a different model',
        provider: 'a different provider answers',
        fingerprint: 'the model has a different fingerprint',
      }[kind];
}

function servedWords({ served }: Level): PhrasingContent[] {
  if (served.length === 0) return [text('–')];
  return served
    .slice(0, 5)
    .flatMap(({ host, model, provider, fingerprint }, index) => [
      ...(index === 0 ? [] : [text(', ')]),
      code(model ?? host),
      ...(provider === null ? [] : [text(' at '), untrusted(provider, 60)]),
      ...(fingerprint === null ? [] : [text(' '), code(fingerprint)]),
    ]);
}

function taskCells({ id, url, before, after }: MovedTask): PhrasingContent[][] {
  const right = ({ right, samples }: AnswersRecord) => [text(`${right} of ${samples}`)];
  const usual = ({ picks }: AnswersRecord) => [text(usualPick(picks))];
  return [[issueLink({ id, url })], right(before), right(after), usual(before), usual(after)];
}

function usualPick(picks: AnswersRecord['picks']): string {
  const [first] = Object.entries(picks).sort(([, a], [, b]) => b - a);
  return first === undefined ? '–' : first[0] === 'none' ? 'not readable' : first[0];
}

const WHAT: Readonly<Record<DriftKind, string>> = {
  accuracy: 'accuracy',
  answers: 'what is picked',
  model: "the model's name",
  provider: 'the provider',
  fingerprint: "the model's fingerprint",
};

/** The comment when drift has ended. */
export function renderEnded(endings: readonly EpisodeEnding[]): string {
  const gone = endings.some(({ how }) => how === 'gone');
  const sentences = endings.flatMap((ending): PhrasingContent[][] => {
    if (ending.how === 'gone') return [];
    const what =
      ending.how === 'recovered'
        ? ' is back to normal.'
        : ` has stayed this way for ${count(settledAfter(ending.kind), 'run')} and now counts as normal.`;
    return [[code(ending.arm), text(`: ${WHAT[ending.kind]}${what}`)]];
  });
  const goneWords = 'This arm is no longer measured, or its configuration changed, so it starts over.';
  return serialize([list(gone ? [...sentences, [text(goneWords)]] : sentences)]);
}
