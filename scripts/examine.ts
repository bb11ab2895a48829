import { parseArgs } from 'node:util';
import { examineFile } from './examine/examine-file.ts';
import { examineStream } from './examine/examine-stream.ts';
import { loadCorpus } from './examine/load-corpus.ts';

const USAGE = `usage: npm run -s examine -- FILE.txt|FILE.html [--json] [--figures] [--why] [--lang ko|en|zh|ja]
                               [--date 2025-01-27] [--outlet NAME] [--title TITLE] [--corpus FILE_OR_DIR]
       npm run -s examine -- --ndjson [--corpus FILE_OR_DIR] < pages.ndjson > notes.ndjson`;

const options = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  figures: { type: 'boolean' },
  why: { type: 'boolean' },
  lang: { type: 'string' },
  date: { type: 'string' },
  outlet: { type: 'string' },
  title: { type: 'string' },
  corpus: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (values.help || (!values.ndjson && !file)) {
    process.stdout.write(`${USAGE}\n`);
    return values.help ? 0 : 2;
  }
  const corpus = loadCorpus(values.corpus);
  if (values.ndjson) return examineStream(process.stdin, process.stdout, corpus);
  return examineFile(file ?? '', values, corpus);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`examine: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
