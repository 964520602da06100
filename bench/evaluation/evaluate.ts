/** Every labelled question asked of every engine, every labelled message read. */
import type { Dataset } from '../../src/dataset/dataset.ts';
import { completionBars, messageBars, questionBars } from './bars.ts';
import { complete } from './completion.ts';
import { languageCost, typoCost } from './costs.ts';
import type { Engine } from './engine.ts';
import { judge } from './judge.ts';
import { readLabels, readMessages, readQuestions } from './labelled.ts';
import { checker } from './messages.ts';
import { ours } from './ours.ts';
import type { Evaluation } from './report.ts';
import { score, strays } from './score.ts';

/** Ours first, then the peers; `day` is the day that the page will carry. Throws when a label file is not sound. */
export function evaluate(dataset: Dataset, peers: readonly Engine[], day: string): Evaluation {
  const labels = readLabels();
  const questions = readQuestions(labels);
  const run = (engine: Engine) => {
    const scored = questions.map((question) => score(engine, question, dataset));
    const costs = {
      engine: engine.name,
      typos: typoCost(engine, scored, dataset),
      language: languageCost(scored),
    };
    return { scores: { name: engine.name, scored }, costs };
  };
  const first = run(ours(dataset));
  const rest = peers.map(run);
  const completed = complete(dataset);
  const check = checker(dataset);
  const verdicts = readMessages(labels).flatMap((message) => judge(message, check(message)));
  const astray = first.scores.scored.flatMap((one) => strays(one, dataset)).length;
  return {
    day,
    version: dataset.version,
    engines: [first.scores, ...rest.map(({ scores }) => scores)],
    costs: [first, ...rest].map(({ costs }) => costs),
    ...{ completed, verdicts },
    bars: [
      ...questionBars(first.scores.scored, first.costs.typos, first.costs.language, astray),
      ...completionBars(completed),
      ...messageBars(verdicts),
    ],
  };
}
