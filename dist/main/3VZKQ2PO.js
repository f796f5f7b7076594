import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/dataset/task.ts
function issueUrl({ id, commit }) {
  const number = /^(\d+)-manager-/.exec(id)?.[1];
  return number === void 0 || commit === "" ? null : `https://github.com/Expensify/App/issues/${number}`;
}

export {
  issueUrl
};
