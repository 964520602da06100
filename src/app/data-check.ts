/**
 * `npm run data:check [folder]`: every finding on a line of its own and exit 1, or one line that sums up the
 * dataset and exit 0.
 */
import { findingLine } from '../dataset/finding.ts';
import { loadDataset } from '../dataset/load.ts';

const folder = process.argv[2] ?? 'data';
const loaded = loadDataset(folder);
if (loaded.ok) {
  const { claims, articles, version, newest } = loaded.dataset;
  const counts = `${claims.length} claims in ${articles.size} articles`;
  console.log(`${folder}: ${counts}, newest ${newest}, version ${version}`);
} else {
  for (const finding of loaded.findings) console.error(findingLine(finding));
  process.exitCode = 1;
}
