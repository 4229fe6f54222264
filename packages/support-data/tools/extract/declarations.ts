import ts from 'typescript'

/** Type declarations of one package, as TypeScript understands them. */
export interface Declarations {
  checker: ts.TypeChecker
  source: ts.SourceFile
}

/** @throws Error when the file cannot be read by TypeScript */
export function readDeclarations(file: string): Declarations {
  const program = ts.createProgram([file], {
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler
  })
  const source = program.getSourceFile(file)
  if (!source) throw new Error(`${file} cannot be read: install its package again`)
  return { checker: program.getTypeChecker(), source }
}

/** The members of a global that declarations bring: `wx`, `my`, `tt`. */
export function globalMembers({ checker, source }: Declarations, name: string): ts.Symbol[] {
  const symbol = checker.getSymbolsInScope(source, ts.SymbolFlags.Value).find((candidate) => candidate.name === name)
  if (!symbol) throw new Error(`${source.fileName} declares no ${name}: its layout changed`)
  return checker.getTypeOfSymbol(symbol).getProperties()
}

/** The members of what a module exports by `export =`. */
export function exportedMembers({ checker, source }: Declarations): ts.Symbol[] {
  const module = checker.getSymbolAtLocation(source)
  const exported = module?.exports?.get(ts.InternalSymbolName.ExportEquals)
  if (!exported) throw new Error(`${source.fileName} has no \`export =\`: its layout changed`)
  const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  return checker.getTypeOfSymbol(target).getProperties()
}

/** The text of each JSDoc tag of that name, over all declarations of a symbol. */
export function tagsOf(symbol: ts.Symbol, checker: ts.TypeChecker, name: string): string[] {
  return symbol
    .getJsDocTags(checker)
    .filter((tag) => tag.name === name)
    .map(({ text }) => ts.displayPartsToString(text).trim())
}

export function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker))
}

export function callSignatures(symbol: ts.Symbol, checker: ts.TypeChecker): readonly ts.Signature[] {
  return checker.getTypeOfSymbol(symbol).getNonNullableType().getCallSignatures()
}
