import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A message that users may see, with … for the variable parts. */
export interface Message {
  readonly text: string;
  /** Source file below src/. */
  readonly file: string;
}

const FAILURES: ReadonlyMap<string, number> = new Map([
  ['Failure', 1],
  ['CallFailure', 1],
]);
/** Functions in src/ that create a failure from a message, with the position of the message. */
const MAKERS: ReadonlyMap<string, number> = new Map([
  ['failure', 2],
  ['failureOfBody', 1],
  ['unreachable', 1],
]);

/** Every failure message in the sources, except text that comes entirely from outside, such as an endpoint's. */
export function messagesOf(source: string): Message[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file));
  return files.sort().flatMap(file => {
    const tree = ts.createSourceFile(file, readFileSync(path.join(source, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    visit(tree, node => {
      const words = wordsOf(node);
      if (words !== undefined) found.push(...textsOf(words, tree));
    });
    const texts = [...new Set(found)].filter(text => /[a-z]{3}/i.test(text));
    return texts.map(text => ({ text, file: file.split(path.sep).join('/') }));
  });
}

function wordsOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isNewExpression(node)) return node.arguments?.[FAILURES.get(node.expression.getText()) ?? -1];
  if (ts.isCallExpression(node)) return node.arguments[MAKERS.get(node.expression.getText()) ?? -1];
  return undefined;
}

/** The possible texts of an expression. */
function textsOf(expression: ts.Expression, tree: ts.SourceFile): string[] {
  if (ts.isParenthesizedExpression(expression)) return textsOf(expression.expression, tree);
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression)) {
    return [expression.head.text + expression.templateSpans.map(span => `…${span.literal.text}`).join('')];
  }
  if (ts.isConditionalExpression(expression)) {
    return [...textsOf(expression.whenTrue, tree), ...textsOf(expression.whenFalse, tree)];
  }
  if (ts.isBinaryExpression(expression)) {
    return [...textsOf(expression.left, tree), ...textsOf(expression.right, tree)];
  }
  return ts.isIdentifier(expression) ? constantsOf(expression.text, tree) : [];
}

function constantsOf(name: string, tree: ts.SourceFile): string[] {
  const texts: string[] = [];
  visit(tree, node => {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== name || node.initializer === undefined) return;
    texts.push(...textsOf(node.initializer, tree));
  });
  return texts;
}

function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node);
  node.forEachChild(child => visit(child, each));
}
