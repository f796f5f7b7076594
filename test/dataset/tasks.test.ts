import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { decodeEscapes } from '../../src/dataset/escapes.ts';
import { parsePythonLiteral } from '../../src/dataset/python-literal.ts';
import { readTasks } from '../../src/dataset/tasks.ts';
import { Failure } from '../../src/shared/errors.ts';
import { thrown } from '../failures.ts';
import { currentOracle, oracle, realCurrentDataset, realCurrentText, realText } from '../real-dataset.ts';
import { works } from '../required-tools.ts';

const hasPython = await works('python3');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe.skipIf(realText === null)('The real lite file', () => {
  const { tasks } = realText === null ? { tasks: [] } : readTasks(realText, 'lite');

  test('contains the tasks that Python reads, without signatures in addresses', () => {
    const signed = ['32401-manager-0', '18836-manager-0', '18535-manager-0'];
    const facts = tasks.map(task => ({
      question_id: task.id,
      price: task.price,
      manager_commit: task.commit,
      proposal_ids: task.proposals.map(proposal => proposal.id),
      correct_id: task.correctProposalId,
      title: task.title,
      html_description_sha256: sha256(task.description),
      proposal_content_sha256: task.proposals.map(proposal => sha256(proposal.text)),
    }));
    expect(facts).toHaveLength(oracle().tasks.length);
    for (const [index, fact] of facts.entries()) {
      const { html_description_sha256, ...others } = fact;
      expect(oracle().tasks[index]).toMatchObject(signed.includes(fact.question_id) ? others : fact);
    }
    expect(JSON.stringify(tasks)).not.toMatch(/X-Amz-|AKIA/);
  });

  test('contains every other Python literal as Python reads it', () => {
    const [heading = [], ...rows]: string[][] = parse(realText ?? '');
    const cellsOf = (column: string): string[] => rows.map(row => row[heading.indexOf(column)] ?? '');
    const isManager = cellsOf('variant').map(variant => variant === 'swe_manager');
    const prompts = cellsOf('prompt').map(parsePythonLiteral);
    const messages = prompts
      .filter((_, place) => isManager[place])
      .map(prompt => (Array.isArray(prompt) ? prompt : []));
    expect(messages.map(list => [list.length, sha256(list[0]?.get('content'))])).toEqual(
      oracle().tasks.map(task => [task.prompt_messages, task.prompt_first_message_sha256]),
    );
    for (const cell of cellsOf('acceptable_folders')) expect(Array.isArray(parsePythonLiteral(cell))).toBe(true);
  });

  test('has the known sums and chance', () => {
    const { manager_tasks, total_price, chance_accuracy } = oracle();
    expect(tasks).toHaveLength(manager_tasks);
    expect(tasks.reduce((sum, task) => sum + task.price, 0)).toBe(total_price);
    const chance = tasks.reduce((sum, task) => sum + 1 / task.proposals.length, 0) / tasks.length;
    expect(chance).toBeCloseTo(chance_accuracy, 12);
  });

  test('is reported as incomplete if it is cut in half', () => {
    const half = (realText ?? '').slice(0, (realText ?? '').length / 2);
    expect(thrown(Failure, () => readTasks(half, 'lite.csv'))).toMatchObject({
      kind: 'dataset',
      file: 'lite.csv',
      message: 'invalid CSV: Quote Not Closed: the parsing is finished with an opening quote',
      line: half.trimEnd().split('\n').length,
      hint: 'Download it again, or compare it with its source.',
    });
  });
});

describe.skipIf(realCurrentText === null)('The real current file', () => {
  const read = realCurrentText === null ? { tasks: [], unreadable: [] } : readTasks(realCurrentText, 'all');
  const { tasks } = read;

  test('is readable in every row, including the one with a wrong id twice', () => {
    expect(read.unreadable).toEqual([]);
    const twice = tasks.filter(task => new Set(task.proposals.map(({ id }) => id)).size < task.proposals.length);
    expect(twice.map(task => [task.id, task.correctProposalId])).toEqual([['29812-manager-0', 3]]);
  });

  test('contains the tasks that Python reads', () => {
    const facts = tasks.map(task => ({
      question_id: task.id,
      price: task.price,
      proposal_ids: task.proposals.map(proposal => proposal.id),
      correct_id: task.correctProposalId,
      manager_commit: task.commit,
      // The oracle contains the column, which is removed.
      title_sha256_raw: sha256(task.title.trim()),
    }));
    expect(currentOracle().tasks).toMatchObject(facts);
    expect(facts).toHaveLength(currentOracle().manager_tasks);
    expect(tasks.reduce((sum, task) => sum + task.price, 0)).toBe(currentOracle().total_price);
  });

  test.runIf(hasPython)('every text is what Python reads', () => {
    const program = `
import ast, csv, gzip, hashlib, io, json, sys, warnings
warnings.simplefilter('ignore')
csv.field_size_limit(10**9)
sha = lambda text: hashlib.sha256(text.encode()).hexdigest()
rows = csv.DictReader(io.StringIO(gzip.open(sys.argv[1]).read().decode(), newline=''))
for row in rows:
    if row['variant'] == 'swe_manager':
        data = ast.literal_eval(row['manager_data'])
        texts = [proposal['content'] for proposal in data['game']['all_formal_proposals']]
        print(json.dumps([sha(text) for text in [data['title'], data['html_description'], *texts]]))`;
    const { stdout, stderr } = spawnSync('python3', ['-c', program, realCurrentDataset ?? ''], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const hashes = tasks.map(task =>
      [task.title, task.description, ...task.proposals.map(proposal => proposal.text)].map(sha256),
    );
    expect(
      stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual(hashes);
  });

  test('has the same text in the separate columns, except for line breaks and surrounding white space', () => {
    const [heading = [], ...rows]: string[][] = parse(realCurrentText ?? '');
    const managers = rows.filter(row => row[heading.indexOf('variant')] === 'swe_manager');
    const column = (name: string): string[] => managers.map(row => decodeEscapes(row[heading.indexOf(name)] ?? ''));
    const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
    expect(column('title')).toEqual(tasks.map(task => plain(task.title)));
    expect(column('description').map(plain)).toEqual(tasks.map(task => plain(task.description)));
  });

  test.skipIf(realText === null)('its tasks that are in the lite file are the same there', () => {
    const lite = readTasks(realText ?? '', 'lite').tasks;
    const byId = new Map(tasks.map(task => [task.id, task]));
    expect(lite.map(task => byId.get(task.id))).toEqual(lite);
  });
});

const OLDER = 'question_id,variant,price,price_limit,prompt,manager_data,manager_commit,acceptable_folders,cwd';
const CURRENT =
  'question_id,variant,price,price_limit,manager_data,manager_commit,acceptable_folders,cwd,set,title,description,proposals';

const quoted = (cells: readonly string[]): string => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',');

const DATA = `{'game': {'all_formal_proposals': [{'id': 1, 'content': 'Cache it'}, {'id': '3', 'content': 'Retry\\r\\nit'}],
 'correct_proposal': {'id': '3'}}, 'price': 1.0, 'title': 'Slow', 'html_description': '<p>Very "slow"</p>'}`;

function older(change: { id?: string; variant?: string; price?: string; data?: string; commit?: string } = {}): string {
  const { id = '7-manager-0', variant = 'swe_manager', price = '500.5', data = DATA, commit = 'a'.repeat(40) } = change;
  return quoted([id, variant, price, '', '', data, commit, '[]', '/app']);
}

function current(change: { title?: string; data?: string; description?: string; proposals?: string }): string {
  const { title = 'T', description = 'D', proposals = '' } = change;
  const { data = "{'game': {'correct_proposal': {'id': 0}}}" } = change;
  return quoted([
    '8-manager-0',
    'swe_manager',
    '250',
    '',
    data,
    '',
    '[]',
    '/app',
    'diamond',
    title,
    description,
    proposals,
  ]);
}

describe('The older layout', () => {
  test('takes the task from manager_data, but the price from its own column', () => {
    expect(readTasks([OLDER, older()].join('\n'), 'mine').tasks).toEqual([
      {
        id: '7-manager-0',
        title: 'Slow',
        description: '<p>Very "slow"</p>',
        price: 500.5,
        proposals: [
          { id: 1, text: 'Cache it' },
          { id: 3, text: 'Retry\r\nit' },
        ],
        correctProposalId: 3,
        commit: 'a'.repeat(40),
      },
    ]);
  });

  test('excludes the tasks of individual contributors', () => {
    const rows = [OLDER, older({ id: '9_1', variant: 'ic_swe', data: '' }), older()];
    expect(readTasks(rows.join('\n'), 'mine').tasks.map(task => task.id)).toEqual(['7-manager-0']);
  });
});

describe('The current layout', () => {
  const proposals =
    'Proposal: 0:\\n\\nUse `a\\\\b`\\n\\n--------------------------------------------\\n\\nProposal: 4:\\n\\nCafé\\n\\n';

  test('decodes escapes, and keeps text that is not ASCII', () => {
    const row = current({
      title: 'Café \\ud83d\\ude00 \\xe9\\u00e9',
      description: "a\\nb\tc\\'d\nreal line",
      proposals,
    });
    expect(readTasks([CURRENT, row].join('\n'), 'mine').tasks).toEqual([
      {
        id: '8-manager-0',
        title: 'Café 😀 éé',
        description: "a\nb\tc'd\nreal line",
        price: 250,
        proposals: [
          { id: 0, text: 'Use `a\\b`' },
          { id: 4, text: 'Café' },
        ],
        correctProposalId: 0,
        commit: '',
      },
    ]);
  });

  test('takes what it can from manager_data, so that the task is the same as in the older layout', () => {
    const [task] = readTasks([CURRENT, current({ data: DATA, proposals })].join('\n'), 'mine').tasks;
    const [same] = readTasks([OLDER, older()].join('\n'), 'mine').tasks;
    expect(task).toMatchObject({ title: same?.title, description: same?.description, proposals: same?.proposals });
  });

  test('removes signatures from addresses', () => {
    const signed = 'https://s3/a.png?X-Amz-Algorithm=A&X-Amz-Credential=K%2F1&X-Amz-Signature=0';
    const row = current({ description: `<img src="${signed}">(${signed})\\n${signed}, https://b/?c=1`, proposals });
    expect(readTasks([CURRENT, row].join('\n'), 'mine').tasks[0]?.description).toBe(
      '<img src="https://s3/a.png">(https://s3/a.png)\nhttps://s3/a.png https://b/?c=1',
    );
  });

  test.each([
    [
      { proposals: 'One: do it' },
      'column proposals: expected "Proposal: NUMBER:" on the first line, found "One: do it"',
    ],
    [{ proposals, description: 'C:\\xy' }, 'column description: expected two hexadecimal digits after \\x at offset 2'],
  ])('rejects %j', (change, message) => {
    expect(() => readTasks([CURRENT, current(change)].join('\n'), 'mine')).toThrow(`row 1 (8-manager-0), ${message}`);
  });
});

describe('An unreadable row', () => {
  const rows = [OLDER, older({ id: '5-manager-0' }), older({ price: '$1,000' })];

  test('leaves the others readable, and keeps its reason', () => {
    const { tasks, unreadable } = readTasks(rows.join('\n'), 'mine');
    expect(tasks.map(task => task.id)).toEqual(['5-manager-0']);
    expect(unreadable).toMatchObject([
      {
        id: '7-manager-0',
        failure: { message: 'row 2 (7-manager-0), column price: expected dollars as a plain number, found "$1,000"' },
      },
    ]);
  });

  test('can be one of two with the same id, neither of which is used', () => {
    const { tasks, unreadable } = readTasks([...rows.slice(0, 2), older(), older()].join('\n'), 'mine');
    expect(tasks.map(task => task.id)).toEqual(['5-manager-0']);
    expect(unreadable.map(row => row.failure.message)).toEqual([
      'row 3 (7-manager-0), column question_id: expected an id that no row above has, found "7-manager-0"',
    ]);
  });
});

describe('The failure of a row names row, task, column and what was expected', () => {
  const changed = (from: string, to: string): { data: string } => ({ data: DATA.replace(from, to) });
  test.each([
    [{ variant: 'manager' }, 'column variant: expected swe_manager or ic_swe, found "manager"'],
    [{ price: '$1,000' }, 'column price: expected dollars as a plain number, found "$1,000"'],
    [{ commit: 'main' }, 'column manager_commit: expected a commit of 40 hexadecimal digits or nothing'],
    [{ data: DATA.slice(0, 60) }, "column manager_data: expected ' to end the string that starts at offset"],
    [{ data: DATA.slice(0, 80) }, 'column manager_data: expected'],
    [changed("'Slow'", 'None'), 'column manager_data: expected a string for title, found "null"'],
    [changed("{'id': '3'}}", "{'id': True}}"), 'expected a whole number for game.correct_proposal.id, found "true"'],
    [
      changed("{'id': '3'}}", "{'id': 2}}"),
      'expected the correct proposal\'s id, 2, once among the proposals, found "[1, 3]"',
    ],
    [
      changed("{'id': 1,", "{'id': 3,"),
      'expected the correct proposal\'s id, 3, once among the proposals, found "[3, 3]"',
    ],
    [changed("'all_formal_proposals'", "'others'"), 'expected a list for game.all_formal_proposals, found "nothing"'],
    [changed("'content'", "'text'"), 'expected a string for content, found "nothing"'],
  ])('%j', (change, message) => {
    const text = [OLDER, older({ id: '5-manager-0' }), older(change)].join('\n');
    const [row] = readTasks(text, 'mine').unreadable;
    expect(row).toMatchObject({ id: '7-manager-0', failure: { kind: 'dataset', file: 'mine' } });
    expect(row?.failure.message).toMatch(`row 2 (7-manager-0), `);
    expect(row?.failure.message).toMatch(message);
  });

  test.each([
    [[OLDER, older(), older()], 'row 2 (7-manager-0), column question_id: expected an id that no row above has'],
    [[OLDER, older({ price: '' })], 'row 1 (7-manager-0), column price: expected dollars as a plain number'],
    [[OLDER, older({ id: '../x' })], 'row 1 (../x), column question_id: expected an id of letters'],
    [[OLDER, older({ id: '1\n::error::x' })], 'row 1 (1\\n::error::x), column question_id'],
    [['a,b', '1,2'], 'the column question_id, variant, price, manager_data, manager_commit is missing'],
    [[''], 'the column question_id'],
    [[OLDER, older({ variant: 'ic_swe' })], 'none of its 1 rows is a manager task'],
  ])('%j', (rows, message) => {
    expect(() => readTasks(rows.join('\n'), 'mine')).toThrow(message);
  });
});
