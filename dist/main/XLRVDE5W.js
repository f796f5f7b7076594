import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  require_dist
} from "./QNBUCAM3.js";
import {
  Failure
} from "./WOQU7CIP.js";
import {
  __toESM
} from "./DTEW5AZJ.js";

// src/shared/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
function readYaml(source, file) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(source, { lineCounter: lines });
  const lineAt = (offset) => lines.linePos(offset).line;
  const [broken] = document.errors;
  if (broken !== void 0) {
    const message = `not valid YAML: ${broken.message.split("\n")[0]}`;
    throw new Failure("configuration", message, { file, line: lineAt(broken.pos[0]) });
  }
  try {
    return { value: document.toJS(), document, lineOf, lineAt };
  } catch (error) {
    throw new Failure("configuration", `not usable: ${error instanceof Error ? error.message : error}`, { file });
  }
  function lineOf(path) {
    for (let depth = path.length; depth > 0; depth--) {
      const parent = document.getIn(path.slice(0, depth - 1), true);
      const name = path[depth - 1];
      const node = (0, import_yaml.isMap)(parent) ? parent.items.map((item) => item.key).find((key) => (0, import_yaml.isScalar)(key) && String(key.value) === String(name)) : (0, import_yaml.isSeq)(parent) ? parent.items[Number(name)] : void 0;
      if ((0, import_yaml.isNode)(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  }
}

export {
  readYaml
};
