// Generates the library's self-contained type declarations: types inferred from schemas are written out, so that users
// need neither the sources nor the packages behind them.
import path from 'node:path';
import ts from 'typescript';

/** The declaration files of the library, by name. */
export function libraryDeclarations(root) {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entry = path.join(root, 'src/index.ts');
  const program = ts.createProgram([entry], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  });
  const checker = program.getTypeChecker();
  const library = program.getSourceFile(entry);

  const aliases = checker
    .getExportsOfModule(checker.getSymbolAtLocation(library))
    .map(symbol => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(symbol => symbol.flags & ts.SymbolFlags.TypeAlias)
    .map(symbol => {
      const doc = ts.displayPartsToString(symbol.getDocumentationComment(checker));
      return `${doc === '' ? '' : `/** ${doc} */\n`}export type ${symbol.name} = ${writtenOut(symbol)};\n`;
    });
  const index = emitted(entry)
    .replace(/^import .*\n/gm, '')
    .replace(/^(?:\/\*\* .* \*\/\n)?export type .*;\n/gm, '')
    .replace('./shared/errors.ts', './errors.js');
  return {
    'index.d.ts': `${index}${aliases.join('')}`,
    'errors.d.ts': emitted(path.join(root, 'src/shared/errors.ts')),
  };

  function emitted(file) {
    let text = '';
    program.emit(program.getSourceFile(file), (_place, content) => {
      text = content;
    });
    return text;
  }

  function writtenOut(symbol) {
    const { NoTruncation, InTypeAlias, MultilineObjectLiterals, AllowEmptyTuple } = ts.NodeBuilderFlags;
    const flags = NoTruncation | InTypeAlias | MultilineObjectLiterals | AllowEmptyTuple;
    const node = checker.typeToTypeNode(checker.getDeclaredTypeOfSymbol(symbol), undefined, flags);
    return ts.createPrinter().printNode(ts.EmitHint.Unspecified, node, library);
  }
}
