import { isDeepStrictEqual } from 'node:util';
import type { PhrasingContent, RootContent } from 'mdast';
import { cost } from '../shared/format.ts';
import { next } from './advice.ts';
import { armRows, armsOf, ruleFloors, SIDES } from './arms.ts';
import { costWords } from './costs.ts';
import type { EarlierVerdict } from './earlier-verdict.ts';
import { headline } from './headline.ts';
import { historyBlocks } from './history.ts';
import { artifacts, DECISION_PAGE, runPage } from './links.ts';
import {
  code,
  codeBlock,
  details,
  fitting,
  footer,
  heading,
  link,
  list,
  paragraph,
  phrases,
  serialize,
  strong,
  table,
  text,
  untrusted,
} from './markdown.ts';
import { markOf, outcomeOf, type ReportOutcome } from './outcome.ts';
import {
  causeWords,
  filesAndCost,
  floorWords,
  LABELS,
  lead,
  method,
  REPRODUCE,
  sampleWords,
  whatChanged,
} from './phrases.ts';
import type { Report } from './report.ts';
import { foldedMoves, movedBlocks } from './task-tables.ts';
import { movedTasks, uncertainTasks } from './tasks.ts';
import { oneLine } from './untrusted.ts';
import { type Words, wordsOf } from './words.ts';

export interface CommentOptions {
  /** Maximum UTF-8 bytes. GitHub allows 65,536 characters, some of which the caller's marker needs. */
  readonly limit?: number;
  /** Results of earlier runs on this pull request, newest first. */
  readonly earlier?: readonly EarlierVerdict[];
  /** Whether the report will be uploaded as an artifact. Default: true. */
  readonly uploaded?: boolean;
}

/** The pull request comment in GitHub Markdown: key facts on one phone screen, the rest collapsed. */
export function renderComment(
  report: Report,
  { limit = 60_000, earlier = [], uploaded = true }: CommentOptions = {},
): string {
  const extent = { maxNotes: 20, earlier, uploaded };
  return fitting(movedRows(report), limit, rows => serialize(commentBlocks(report, { ...extent, rows })));
}

/** Number of rows in all tables of moved tasks. */
export function movedRows(report: Report): number {
  return movedTasks(report, 'worse').length + movedTasks(report, 'better').length + uncertainTasks(report).length;
}

interface Extent {
  /** Maximum rows in all tables of moved tasks. */
  readonly rows: number;
  /** Maximum number of notes besides warnings. */
  readonly maxNotes: number;
  readonly earlier: readonly EarlierVerdict[];
  /** Without an upload, there is no link to the report. */
  readonly uploaded: boolean;
}

type Part =
  | 'warnings'
  | 'lead'
  | 'lead-with-files'
  | 'cause'
  | 'changed'
  | 'next'
  | 'moved'
  | 'folded-moves'
  | 'details'
  | 'earlier'
  | 'links';

/** One template per result, with only what its reader needs. */
const TEMPLATES: Readonly<Record<ReportOutcome, readonly Part[]>> = {
  dropped: ['lead', 'cause', 'changed', 'warnings', 'next', 'moved', 'details', 'earlier', 'links'],
  accepted: ['warnings', 'lead', 'cause', 'changed', 'next', 'folded-moves', 'details', 'earlier', 'links'],
  improved: ['lead', 'changed', 'warnings', 'folded-moves', 'details', 'earlier', 'links'],
  'no-drop': ['lead-with-files', 'warnings', 'folded-moves', 'details', 'earlier', 'links'],
  // A change that does not affect the model gets a single line.
  unchanged: ['warnings'],
  measured: ['lead', 'warnings', 'details', 'earlier', 'links'],
  'first-run': ['lead', 'warnings', 'details', 'earlier', 'links'],
  'not-decided': ['lead', 'changed', 'warnings', 'next', 'folded-moves', 'details', 'earlier', 'links'],
  'not-measured': ['lead', 'next', 'warnings', 'earlier', 'links'],
};

/** The comment as a tree. */
export function commentBlocks(report: Report, extent: Extent): RootContent[] {
  const evidence = extent.uploaded ? report : { ...report, runUrl: null };
  const parts: Readonly<Record<Part, () => RootContent[]>> = {
    warnings: () => warnings(report),
    lead: () => [paragraph(...phrases(lead(report)))],
    'lead-with-files': () => [paragraph(...phrases([...lead(report), ...filesAndCost(report)]))],
    cause: () => labeled(LABELS.cause, causeWords(report)),
    changed: () => labeled(LABELS.whatChanged, whatChanged(report)),
    next: () => labeled(LABELS.next, next(report)),
    moved: () => movedBlocks(evidence, extent.rows),
    'folded-moves': () => foldedMoves(evidence, extent.rows),
    details: () => details(LABELS.details, numbers(report, extent.maxNotes)),
    earlier: () => historyBlocks(extent.earlier, report),
    links: () => footer(links(report, extent)),
  };
  return [
    heading(3, `${markOf(report)} ${headline(report)}`),
    ...TEMPLATES[outcomeOf(report)].flatMap(part => parts[part]()),
  ];
}

function labeled(label: string, words: Words | null): RootContent[] {
  return words === null ? [] : [paragraph(strong(text(label)), text(' '), ...phrases(words))];
}

const MAX_WARNINGS = 5;

/** If nothing was measured, the headline already covers the failed calls. */
function warnings(report: Report): RootContent[] {
  const shown = report.notes.filter(({ kind }) => kind === 'warning').slice(0, MAX_WARNINGS);
  const items = shown.map(({ text: note }) => [strong(text(LABELS.note)), text(' '), ...sentence(note)]);
  // A single item needs no list.
  return items.length === 1 ? items.map(item => paragraph(...item)) : sentences(items);
}

/** The collapsed part: cost, numbers of both arms, method, and the command to reproduce. */
function numbers(report: Report, maxNotes: number): RootContent[] {
  const { notes, budget, reproduce } = report;
  const warned = notes.filter(({ kind }) => kind === 'warning').slice(0, MAX_WARNINGS);
  const others = notes.filter(note => !warned.includes(note)).slice(0, maxNotes);
  const samples = sampleWords(report);
  const spent = budget.calls === 0 ? '' : ` (${REPRODUCE.cost(budget.cost === null ? null : cost(budget.cost))})`;
  return [
    paragraph(text(costWords(report))),
    ...(samples === null ? [] : [paragraph(text(samples))]),
    ...armTable(report),
    ...(report.suite.tasks === 0 ? [] : [paragraph(untrusted(floorWords(ruleFloors(report.suite)), 300))]),
    ...method(report).map(words => paragraph(text(words))),
    ...sentences(others.map(note => sentence(note.text))),
    paragraph(text(`${REPRODUCE.title}${spent}:`)),
    codeBlock(oneLine(reproduce, 1000), 'sh'),
  ];
}

function links(report: Report, { uploaded }: Extent): PhrasingContent[][] {
  const [run, answers] = [runPage(report), uploaded && report.candidate.trials > 0 ? artifacts(report) : null];
  return [
    ...(answers === null ? [] : [[link(answers, [text(LABELS.report)])]]),
    ...(run === null ? [] : [[link(run, [text(LABELS.log)])]]),
    ...(report.comparison === null ? [] : [[link(DECISION_PAGE, [text(LABELS.decided)])]]),
    ...(report.id === 'default' ? [] : [[text('Gate '), code(report.id)]]),
  ];
}

function sentence(value: string): PhrasingContent[] {
  return phrases(wordsOf(oneLine(value, 600)));
}

function sentences(items: readonly PhrasingContent[][]): RootContent[] {
  return items.length === 0 ? [] : [list(items)];
}

function armTable(report: Report): RootContent[] {
  const sides = armsOf(report);
  const rows = armRows(report);
  // Names in two columns are too wide for a phone: they would break inside words.
  const named = report.baseline === null ? [] : rows.filter(isNamed);
  const shared = named.filter(row => isDeepStrictEqual(row.baseline, row.candidate));
  const own = named.filter(row => !shared.includes(row));
  const sentences = [
    { title: 'Both', words: shared.map(row => ({ label: row.label, value: row.candidate })) },
    ...sides.map(side => ({ title: SIDES[side], words: own.map(row => ({ label: row.label, value: row[side] })) })),
  ].filter(({ words }) => words.length > 0);
  return [
    table(
      ['', ...sides.map(side => SIDES[side])],
      rows
        .filter(row => !named.includes(row))
        .map(row => [[text(row.label)], ...sides.map(side => phrases(row[side]))]),
    ),
    ...sentences.map(({ title, words }) =>
      paragraph(
        ...words.flatMap(({ label, value }, index) => [
          text(`${index === 0 ? `${title}: ` : ', '}${label.toLowerCase()} `),
          ...phrases(value),
        ]),
        text('.'),
      ),
    ),
  ];
}

function isNamed({ baseline, candidate }: ReturnType<typeof armRows>[number]): boolean {
  return [...baseline, ...candidate].some(part => typeof part !== 'string');
}
