/** Tasks with a doubtful answer in the dataset, and why. Drawn suites contain none of them. */
export const DOUBTFUL: ReadonlyMap<string, string> = new Map([
  ['14294-manager-0', 'The answer is to do nothing, and the dataset only infers that it was adopted.'],
  ['26209-manager-0', 'The dataset only infers that this proposal was implemented.'],
  [
    '25499-manager-0',
    'The dataset only infers that this proposal was adopted, and links no approval but the proposal.',
  ],
  ['24263-manager-0', 'The dataset links no approval but the proposal itself.'],
  ['18647-manager-0', 'The approval that the dataset links is older than the proposal.'],
  ['17073-manager-0', 'The approval that the dataset links is older than the proposal.'],
  ['28093-manager-0', 'The approval that the dataset links is older than the proposal.'],
  ['29921-manager-0', 'The approval that the dataset links is older than the proposal.'],
  ['44514-manager-0', 'The answer is that the problem has gone and needs no fix.'],
  ['38163-manager-0', 'The answer is to reopen another issue instead.'],
  ['37536-manager-0', 'The dataset names two proposals as chosen together.'],
  ['29923-manager-0', 'The explanation of the dataset names another proposal than the answer.'],
  ['34668-manager-0', 'The explanation of the dataset names another proposal than the answer.'],
  ['46374-manager-0', 'The explanation of the dataset names another proposal than the answer.'],
]);
