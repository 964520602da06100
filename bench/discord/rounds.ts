/** What is measured of one running bot. */
import type { Standin } from '../../tests/standin/standin.ts';

const questions = [
  'nis killed',
  'zelensky',
  'blessés',
  'kursk december 2024',
  'pertes',
  'blinken',
  'captured soldiers',
];
const question = ({ make }: Standin, at: number) =>
  make.slash('casualties', { query: questions[at % questions.length] ?? '' });

/** Milliseconds from the delivery of an interaction to its answer, one at a time. */
export const roundTrips = async (standin: Standin, count: number): Promise<number[]> => {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const { kind, ms } = await standin.deliver(question(standin, at));
    if (kind !== 'message') throw new Error('not answered');
    times.push(ms);
  }
  return times;
};

/** Answers a second with `inFlight` interactions always under way. */
export const throughput = async (standin: Standin, count: number, inFlight: number): Promise<number> => {
  const started = performance.now();
  let next = 0;
  const one = async () => {
    while (next < count) {
      next += 1;
      const { kind } = await standin.deliver(question(standin, next));
      if (kind !== 'message') throw new Error('not answered');
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  return (count * 1000) / (performance.now() - started);
};
