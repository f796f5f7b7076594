import { count } from '../shared/format.ts';
import { serverNotes } from '../solver/mcp/server-notes.ts';
import type { ArmReport, Report } from './report.ts';

type Note = Report['notes'][number];

/** Notes on the result, most important first. */
export function notesOn(report: Omit<Report, 'notes'>, damage: readonly string[]): Note[] {
  return [...served(report), ...truncated(report), ...missing(report), ...servers(report), ...damage.map(warning)];
}

const SENTENCES = {
  different: (kind: string, [before, now]: readonly string[]): string =>
    `Baseline and candidate were answered by different ${kind}: ${before} before, ${now} now.`,
  endpoints: (shares: string): string => `The answers come from more than one endpoint: ${shares}.`,
  providers: (shares: string): string =>
    `More than one provider served the model, and their accuracy can differ: ${shares}. Pin one in the configuration: \`extra-body: {provider: {only: [NAME]}}\`.`,
  truncated: (cut: number, answers: number, limit: number): string =>
    `${cut} of ${count(answers, 'answer')} were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`${limit > 0 ? `, for example to ${2 * limit}` : ''}.`,
  failed: (answers: number, reason: string, taskId: string, message: string): string =>
    `${count(answers, 'answer')} failed (${reason}), for example for task ${taskId}: ${message}`,
};

const warning = (text: string): Note => ({ kind: 'warning', text });

/** One model name can be served by many hosts with very different accuracy, so mixed answers get a warning. */
function served({ baseline, candidate, trials }: Omit<Report, 'notes'>): Note[] {
  if (baseline !== null && baseline.model !== candidate.model) return [];
  const before = baseline?.served ?? [];
  const all = [...before, ...candidate.served];
  const different = (['host', 'provider', 'model', 'fingerprint'] as const).flatMap(field => {
    const sides = [before, candidate.served].map(who => namesOf(who, field).join(', '));
    if (sides.includes('') || sides[0] === sides[1]) return [];
    return [warning(SENTENCES.different(NAMES[field], sides))];
  });
  const hosts = namesOf(all, 'host');
  const mixed = hosts.length < 2 ? [] : [warning(SENTENCES.endpoints(shares(all, 'host')))];
  const providers = namesOf(all, 'provider');
  // A router picks a provider for each request unless one is pinned.
  const pinned = [...trials.baseline, ...trials.candidate].every(({ sent }) => 'provider' in sent);
  const unpinned = providers.length < 2 || pinned ? [] : [warning(SENTENCES.providers(shares(all, 'provider')))];
  return [...different, ...mixed, ...unpinned];
}

type Who = ArmReport['served'];

function namesOf(who: Who, field: keyof typeof NAMES): string[] {
  return [...new Set(who.map(one => one[field] ?? 'unknown'))].sort();
}

/** `a (30), b (12)`: number of answers by source. */
function shares(who: Who, field: keyof typeof NAMES): string {
  return namesOf(who, field)
    .map(name => {
      const own = who.filter(one => (one[field] ?? 'unknown') === name);
      return `${name} (${own.reduce((sum, one) => sum + one.trials, 0)})`;
    })
    .join(', ');
}

const NAMES = {
  host: 'endpoints',
  provider: 'providers',
  model: 'models',
  fingerprint: 'model versions (fingerprints)',
};

function truncated({ candidate, trials }: Omit<Report, 'notes'>): Note[] {
  const cut = trials.candidate.filter(({ reading }) => reading === 'truncated');
  if (cut.length === 0) return [];
  const limits = cut.map(({ sent, usage }) =>
    Number(sent.max_completion_tokens ?? sent.max_tokens ?? usage?.outputTokens ?? 0),
  );
  const limit = Math.max(...limits);
  return [warning(SENTENCES.truncated(cut.length, candidate.trials, limit))];
}

/** Missing answers by the kind of failure, except the one that ended the run: the verdict's reason has its message. */
function missing({ missing, verdict }: Omit<Report, 'notes'>): Note[] {
  const reasons = new Map<string, { count: number; message: string; taskId: string }>();
  for (const { reason, message, taskId } of [...missing.baseline, ...missing.candidate]) {
    reasons.set(reason, { message, taskId, count: (reasons.get(reason)?.count ?? 0) + 1 });
  }
  if (verdict.kind === 'error') reasons.delete(verdict.cause);
  return [...reasons].map(([reason, { count: failed, message, taskId }]) =>
    warning(SENTENCES.failed(failed, reason, taskId, message)),
  );
}

/** Each note once, because most apply to both arms. */
function servers({ baseline, candidate }: Omit<Report, 'notes'>): Note[] {
  const all = [baseline, candidate].flatMap(arm => serverNotes(arm?.servers ?? []));
  return [...new Set(all)].map(warning);
}
