import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const { files: packed, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The documents for users; what the package leaves out is for those who work on it. */
const documents = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md') && !packed.includes(`!${name}`),
);

/** What an example that imports nothing may use; the text around it says where it comes from. */
const prelude = `
import { CloneMode, MachineNotFoundError, VBoxError, type Machine, type VirtualBoxClient } from 'vboxweb';
declare const vbox: VirtualBoxClient;
declare const vm: Machine;
`;

interface Example {
  readonly name: string;
  readonly text: string;
  /** Lines of the document before the example's first, less those that were put before it. */
  readonly lineOffset: number;
}

function examplesOf(document: string): Example[] {
  const text = readFileSync(join(root, document), 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match, index) => {
    const [, code = ''] = match;
    const before = text.slice(0, match.index).split('\n').length;
    // An example that makes the machine itself must not find it declared.
    const declared = prelude
      .split('\n')
      .filter((line) => !isDeclaredAgain(line, code))
      .join('\n');
    const head = code.includes("from 'vboxweb'") ? '' : declared;
    return {
      name: join(root, `${document.replaceAll('/', '-')}-${index + 1}.ts`),
      text: `${head}${code}export {};\n`,
      lineOffset: before - (head.split('\n').length - 1),
    };
  });
}

function isDeclaredAgain(line: string, code: string): boolean {
  const name = /^declare const (\w+)/.exec(line)?.[1];
  return name !== undefined && new RegExp(`const ${name}\\b`).test(code);
}

/** The examples as files that are not on the disk, with the package's names leading to its sources. */
function compile(examples: readonly Example[]): readonly ts.Diagnostic[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  options.paths = { vboxweb: ['./src/index.ts'], 'vboxweb/bindings': ['./src/bindings.ts'] };
  const host = ts.createCompilerHost(options);
  const texts = new Map(examples.map(({ name, text }) => [name, text]));
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, version) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, version) : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
}

describe('the examples in the documents', () => {
  const examples = documents.map((document) => [document, examplesOf(document)] as const);
  const diagnostics = compile(examples.flatMap(([, list]) => list));

  test.each(examples)('of %s are programs that compile', (document, list) => {
    const complaints = list.flatMap(({ name, lineOffset }) =>
      diagnostics
        .filter(({ file }) => file?.fileName === name)
        .map(({ file, start = 0, messageText }) => {
          const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1 + lineOffset;
          return `${document}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
        }),
    );
    expect(complaints).toEqual([]);
  });

  test('are found', () => {
    expect(examplesOf('README.md').length).toBeGreaterThan(3);
    expect(examplesOf('docs/getting-started.md').length).toBeGreaterThan(3);
  });
});

describe('the commands in the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  test('exist', () => {
    const names = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(names).toContain('demo');
    for (const name of names) expect(scripts).toHaveProperty([name ?? '']);
  });

  test('to try it are there', () => {
    expect(readme).toContain('npm ci && npm run demo');
    expect(readme).toContain('npm ci && npm test');
  });
});
