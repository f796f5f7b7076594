import { appendFileSync } from 'node:fs';

const { INPUT_TOKEN_FORMAT, INPUT_SERVICE_ACCOUNT, GITHUB_OUTPUT } = process.env;
if (INPUT_TOKEN_FORMAT !== 'access_token') throw new Error('no access token was asked for');
console.log('signed in');
appendFileSync(GITHUB_OUTPUT, `access_token=${INPUT_SERVICE_ACCOUNT}\n`);
