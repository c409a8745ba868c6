import type ts from 'typescript';
import type { App } from './app';
import { declarationOfSymbol, functionIn } from './declarations';
import type { Handler } from './reach';

/** The functions that Forge calls, as the manifest names them. */
export function handlersOf(
  app: Pick<App, 'checker' | 'sources' | 'manifest' | 'reach'>,
): Set<ts.Node> {
  return new Set(
    app.manifest.functions.flatMap(({ key }) => {
      const handler = app.reach.handlerOf(key);
      const declaration = handler && exportedBy(app, handler);
      return (declaration && functionIn(declaration)) ?? [];
    }),
  );
}

/** The declaration of what a file exports under a handler's name, also where it is exported on. */
export function exportedBy(
  { checker, sources }: Pick<App, 'checker' | 'sources'>,
  { file, exported }: Handler,
): ts.Declaration | null {
  const source = sources.find((each) => each.file === file);
  const module = source && checker.getSymbolAtLocation(source.tree);
  const found = module && checker.getExportsOfModule(module).find(({ name }) => name === exported);
  return found ? declarationOfSymbol(checker, found) : null;
}
