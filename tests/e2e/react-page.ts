import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const DOM = require.resolve('react-dom/package.json');
const MODULES: Readonly<Record<string, string>> = {
  scheduler: createRequire(DOM).resolve('scheduler/package.json'),
  react: require.resolve('react/package.json'),
  'react-dom': DOM,
  'react-dom/client': DOM,
};

/** React's own files, in the order in which they need one another. */
function reactScript(): string {
  const modules = Object.entries(MODULES).map(([name, manifest]) => {
    const file = `${name.replace('/', '-')}.production.js`;
    const code = readFileSync(join(dirname(manifest), 'cjs', file), 'utf8');
    return `modules[${JSON.stringify(name)}] = (() => { const exports = {}; ${code}\nreturn exports; })();`;
  });
  return `const modules = {}; const require = (name) => modules[name];\n${modules.join('\n')}`;
}

/** Draws the sample's blocks; while it turns, it remounts, splits and inserts what it drew. */
function app(blocks: readonly (readonly [string, string])[]): string {
  return `
    const { createElement: h, useEffect, useState } = modules.react;
    const TURNS = 40;
    function Page() {
      const [turn, setTurn] = useState(0);
      useEffect(() => {
        const again = () => setTurn(0);
        addEventListener('turn', again);
        return () => removeEventListener('turn', again);
      }, []);
      useEffect(() => {
        if (turn >= TURNS) return;
        const timer = setTimeout(() => setTurn(turn + 1), 50);
        return () => clearTimeout(timer);
      }, [turn]);
      const parts = (text) => turn % 3 === 1 ? text : [text.slice(0, 9), h('span', { key: 0 }, text.slice(9, 21)), text.slice(21)];
      const blocks = ${JSON.stringify(blocks)}.map(([tag, text], index) =>
        h(tag, { key: index % 2 ? index : index + '.' + (turn % 4) }, parts(text)));
      const passing = turn % 2 ? [h('p', { key: 'passing' }, '잠시 서 있는 문단')] : [];
      return h('article', { 'data-turn': turn }, [...passing, ...blocks]);
    }
    modules['react-dom/client'].createRoot(document.querySelector('main')).render(h(Page));`;
}

/** The sample as a React application that redraws itself forty times, at its start and whenever it is told to. */
export function reactPage(sample: string): string {
  const blocks = [...sample.matchAll(/<(h1|h2|p)\b[^>]*>(.*?)<\/\1>/g)].map(
    ([, tag = 'p', text = '']) => [tag, text.replaceAll(/<[^>]+>/g, '')] as const,
  );
  // Functions as replacements: React's code holds dollar signs.
  return sample
    .replace(/<main>[\s\S]*<\/main>/, () => '<main></main>')
    .replace('</body>', () => `<script>${reactScript()}\n${app(blocks)}</script></body>`);
}
