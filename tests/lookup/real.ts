/** The real dataset as a test subject, and an answer said in one line. */
import { join } from 'node:path';
import { loadDataset } from '../../src/dataset/load.ts';
import type { Topic } from '../../src/dataset/schema.ts';
import { askQuestion } from '../../src/lookup/ask.ts';
import { buildIndex } from '../../src/lookup/index/search-index.ts';

const loaded = loadDataset(join(import.meta.dirname, '../../data'));
if (!loaded.ok) throw new Error(`data/: ${loaded.findings.length} findings`);
export const index = buildIndex(loaded.dataset);

const topics = ['casualties', 'deployment', 'captured', 'equipment', 'workers', 'statements'] as const;
const topicOf = (name: string): Topic => topics.find((topic) => topic === name) ?? 'casualties';

/** `/deployment generals` asks deployment; without a command, casualties. */
export const ask = (line: string) => {
  const [, command = 'casualties', query = ''] = /^(?:\/(\w+) ?)?(.*)$/s.exec(line) ?? [];
  return askQuestion(index, { topic: topicOf(command), query });
};

/** The kind, then what decides it: the first claim, the choices, or the reason with what failed. */
export const said = (line: string): string => {
  const answer = ask(line);
  switch (answer.kind) {
    case 'found':
      return `found ${answer.claims[0].id}`;
    case 'unsure': {
      const choices = answer.choices.map((choice) => `${choice.command}:${choice.claims[0]?.id}`);
      return `unsure ${answer.reason} ${choices.join(' ')}`;
    }
    case 'nothing': {
      const { reason } = answer;
      if (reason.kind === 'not-understood') return `nothing not-understood ${reason.words.join(' ')}`;
      if (reason.kind === 'no-claim')
        return `nothing no-claim ${reason.facets.map((facet) => ('id' in facet ? facet.id : facet.words)).join(' + ')}`;
      return `nothing ${reason.kind} ${'id' in reason.facet ? reason.facet.id : reason.facet.words}`;
    }
  }
};
