/** Holds every import against the table in .dependency-cruiser.json. */
import { readFileSync } from 'node:fs';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const ROOMS = ['lib', 'components', 'entrypoints', 'scripts', 'tests'];
const { forbidden, options } = JSON.parse(readFileSync('.dependency-cruiser.json', 'utf8')) as {
  forbidden: IForbiddenRuleType[];
  options: object;
};
const { output } = await cruise(
  ROOMS,
  { ...options, ruleSet: { forbidden }, validate: true },
  {},
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { modules, summary } = output as ICruiseResult;
const ours = modules.filter((module) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(module.source));
for (const violation of summary.violations) {
  console.error(`${violation.rule.name}: ${violation.from} → ${violation.to}`);
}
if (ours.length === 0) console.error('No module was read: the layer rules were not checked.');
console.log(
  `${ours.length} modules, ${summary.totalDependenciesCruised} imports, ${summary.error} violations`,
);
process.exitCode = ours.length === 0 || summary.error > 0 ? 1 : 0;
