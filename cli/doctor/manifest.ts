import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { appUuid } from '../app-uuid';
import type { Span } from './finding';

/** A function of the manifest; its handler is a file below `src`, a dot, and an export. */
export type ManifestFunction = { key: string; handler: string };

/** A module that names a function. `isJob`: nobody waits for the answer (triggers, schedules, queues). */
type Caller = { module: string; key: string; function: string; isJob: boolean };

/** A trigger or schedule that Atlassian calls only while the app is licensed. */
type FilteredJob = { module: string; key: string; function: string; span: Span };

/** What the rules need of manifest.yml. */
export type Manifest = {
  text: string;
  /** The app's UUID; null where it is filled in when the app is deployed. */
  appId: string | null;
  /** `unclear`: filled in when the app is deployed. */
  licensing: 'enabled' | 'not-enabled' | 'unclear';
  /** Where `app` stands. */
  appSpan: Span;
  functions: ManifestFunction[];
  callers: Caller[];
  filteredJobs: FilteredJob[];
  /** Paths of resources, relative to the app's folder. */
  resources: string[];
};

/** Modules whose function works without a reader. Atlassian: manifest reference, "Modules". */
const jobs = ['trigger', 'scheduledTrigger', 'consumer', 'preUninstallTrigger', 'preUninstall'];

/** Reads a manifest; null when the text is no YAML map. */
export function parseManifest(text: string): Manifest | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const modules = namedModules(document);
  return {
    text,
    appId: appUuid(document.getIn(['app', 'id'])),
    licensing: licensingOf(document),
    appSpan: spanAt(lines, keyOf(document, 'app')),
    functions: modules.flatMap(({ module, key, entry }) => {
      const handler = textIn(entry, ['handler']);
      return module === 'function' && handler !== null ? [{ key, handler }] : [];
    }),
    callers: modules.flatMap(({ module, key, entry }) =>
      functionsNamedIn(entry).map((name) => ({
        module,
        key,
        function: name,
        isJob: jobs.includes(module),
      })),
    ),
    filteredJobs: modules.flatMap(({ module, key, entry }) => {
      const filter = licensedOnly(entry);
      const name = textIn(entry, ['function']);
      return filter && name !== null
        ? [{ module, key, function: name, span: spanAt(lines, filter) }]
        : [];
    }),
    resources: listIn(document.get('resources')).flatMap((entry) => {
      const path = textIn(entry, ['path']);
      return path === null ? [] : [path];
    }),
  };
}

function licensingOf(document: Document): Manifest['licensing'] {
  const enabled: unknown = document.getIn(['app', 'licensing', 'enabled']);
  if (enabled === true) return 'enabled';
  return typeof enabled === 'string' && enabled.includes('$') ? 'unclear' : 'not-enabled';
}

type ModuleEntry = { module: string; key: string; entry: Node };

function namedModules(document: Document): ModuleEntry[] {
  const modules: unknown = document.get('modules');
  if (!isMap(modules)) return [];
  return modules.items.flatMap(({ key: name, value }) =>
    listIn(value).map((entry) => ({
      module: isScalar(name) ? String(name.value) : '',
      key: textIn(entry, ['key']) ?? '',
      entry,
    })),
  );
}

/** `function: x`, `resolver: { function: x }` and the like, however deep. */
function functionsNamedIn(entry: Node): string[] {
  const names: string[] = [];
  visit(entry, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'function' && isScalar(value)) {
        names.push(String(value.value));
      }
    },
  });
  return names;
}

function licensedOnly(entry: Node): Node | null {
  let found: Node | null = null;
  visit(entry, {
    Pair(_, { key, value }) {
      const isFilter = isScalar(key) && key.value === 'appIsLicensed';
      if (isFilter && isScalar(value) && value.value === true) found = key;
    },
  });
  return found;
}

function listIn(node: unknown): Node[] {
  return isSeq<Node>(node) ? node.items : [];
}

function textIn(node: unknown, path: string[]): string | null {
  const value: unknown = isMap(node) ? node.getIn(path) : null;
  return typeof value === 'string' ? value : null;
}

function keyOf(document: Document, name: string): Node | null {
  const contents = document.contents;
  const items: Pair[] = isMap(contents) ? contents.items : [];
  const pair = items.find(({ key }) => isScalar(key) && key.value === name);
  return pair && isScalar(pair.key) ? pair.key : null;
}

function spanAt(lines: LineCounter, node: Node | null): Span {
  const [start, end] = node?.range ?? [0, 0];
  const from = lines.linePos(start);
  const to = lines.linePos(end);
  return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}
