import type { MinedIssue } from '../servers/github-issues.ts';

/**
 * Three ways in which public repositories decide, in the form of API responses with made-up text: proposals in
 * comments before one contributor is hired, competing pull requests, and a bot that merges.
 */

/** Proposals in comments; a tracker edits the issue later, and the payment edits its title. */
export const HIRING: readonly MinedIssue[] = [
  {
    number: 40,
    title: '[HOLD for payment 2024-03-01] [$250] Chat - The badge stays after the last message is read',
    body: [
      'If you are able to, read the guide first.\r\n<!-- template: keep -->',
      '**Steps**\r\n1. Read the last message',
      '2. Look at the badge\r\n\r\n**Expected:** the badge is gone. **Actual:** it stays.\r\n',
      '<details><summary>Hiring - Do Not Edit</summary>\r\n',
      'Automatic offers: winner-w | Contributor | 1007\r\n',
      '</details>',
    ].join('\r\n'),
    comments: [
      {
        author: 'triage-robot',
        isBot: true,
        body: '## Proposal\n\nA robot only repeats the template for everyone here.',
      },
      {
        author: 'loser-l',
        body: '## Proposal\n\nThe badge is cached by the list. Clear the cache whenever the list is drawn.',
      },
      {
        author: 'winner-w',
        body: '**Proposal**\n\nReading does not write the new count. Write it in the same step that marks the message as read.\n\nEdit: my branch is https://github.com/octo/chat/pull/41\n\n- [x] I read the guide',
      },
      {
        author: null,
        body: '### Proposal\n\nHide the badge with a style when the chat is open. Nothing else has to change.',
      },
      { author: 'maintainer', body: 'LGTM, @winner-w is hired. The others: thank you!' },
    ],
    pulls: [
      {
        number: 41,
        author: 'winner-w',
        merged: 'squash',
        body: '### Fixed Issues\n\n$ https://github.com/octo/chat/issues/40\nfixes #40',
      },
      { number: 42, author: 'stranger', repository: 'fork/chat', body: 'Fixes octo/chat#40', merged: 'merge' },
    ],
  },
  {
    number: 30,
    title: 'Only a question',
    body: 'How is it started?',
    comments: [{ author: 'someone', body: 'With npm start.' }],
  },
];

/** Competing pull requests for an issue; the losers are closed, sometimes with a comment about the winner. */
export const RACING: readonly MinedIssue[] = [
  {
    number: 70,
    title: 'Totals are off by a cent',
    body: 'Three items at $0.335 show $1.00, and the items add up to $1.01.',
    pulls: [
      {
        number: 71,
        title: 'WIP: Round items',
        author: 'first-one',
        body: 'Fixes #70\n\nRounds each item before it is added to the total of the invoice.',
      },
      {
        ...{ number: 72, title: 'Add in cents', author: 'second-one', merged: 'squash' },
        body: 'Closes: #70\n\nAdds in cents and rounds once at the end, so that items and total agree.\n\n- [x] Tests',
      },
      {
        number: 73,
        title: 'Update lockfile',
        author: 'renovate[bot]',
        isBot: true,
        body: 'Fixes #70. Updates what the invoice is built with, to the newest.',
      },
      {
        number: 74,
        title: 'Another try',
        author: 'late-one',
        isOpen: true,
        body: 'Fixes #70\n\nStill thinking about how the total should be rounded.',
      },
    ],
  },
  {
    number: 60,
    title: 'Names are cut off',
    body: 'Long names are cut off in the list.',
    pulls: [
      {
        number: 61,
        author: 'honest',
        body: 'Fixes #60\n\nCuts later. Closing this in favor of the shorter change of my colleague.',
      },
      {
        number: 62,
        author: 'winner',
        body: 'Fixes #60\n\nLets the column grow with its longest name, up to a third.',
        merged: 'merge',
      },
    ],
  },
  {
    number: 50,
    title: 'Fix came as several commits',
    body: 'Dates are shown in the time zone of the server.',
    pulls: [
      { number: 51, author: 'a-one', body: 'Fixes #50\n\nReads the time zone of the browser and sends it along.' },
      {
        number: 52,
        author: 'b-one',
        body: 'Fixes #50\n\nSends dates as UTC and shows them in the zone of the reader.',
        merged: 'rebase',
      },
    ],
  },
  { number: 45, title: 'Moved', body: 'Somewhere else by now.', isGone: true },
  { number: 44, title: 'Not planned', body: 'No.', stateReason: 'not_planned' },
];

/** A bot merges after a command in a comment; descriptions are long, and authors try twice. */
export const ROBOT: readonly MinedIssue[] = [
  {
    number: 900,
    title: 'Lease is renewed too late',
    body: 'Under load the lease runs out before it is renewed, and two leaders run.\n\nOpened by hand, see #901 for the fix.',
    comments: [
      { author: 'reviewer', body: '/lgtm\n/approve' },
      { author: 'merge-robot', isBot: true, body: '[APPROVALNOTIFIER] This PR is **APPROVED**' },
    ],
    pulls: [
      {
        number: 899,
        author: 'leader',
        body: 'resolves octo/cluster#900\n\nMy first try: renew the lease in a thread of its own.',
      },
      {
        number: 901,
        author: 'leader',
        merged: 'merge',
        body: 'resolves https://github.com/octo/cluster/issues/900\n\nRenews at a third of the lease and gives up leadership before it ends.',
      },
      {
        number: 902,
        author: 'other-team',
        body: 'Fixes GH-900\n\nMakes the lease three times as long, so that load does not matter anymore.',
      },
      {
        number: 903,
        author: 'elsewhere',
        body: 'Mentions #900 and changes something that has nothing to do with it at all.',
      },
    ],
  },
  { number: 800, title: 'Undecided', body: null, pulls: [{ number: 801, author: null, body: null }] },
];
