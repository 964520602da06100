/** Pictures of answers: when there is one, and what happens when there is none. */
import { chartOfAnswer, hasChart } from '../../present/chart/of.ts';
import type { ChartRenderer } from '../../present/chart/render.ts';
import type { ServingContext } from '../context.ts';
import { type Answered, answered } from './answered.ts';
import type { Reply } from './reply.ts';

/**
 * A renderer of which nothing is loaded before the first chart, so that starting stays as quick as without. How long
 * an answer waits for its chart is the renderer's own, unless told otherwise.
 */
export const lazyCharts = (patience?: number): ChartRenderer => {
  let started: Promise<ChartRenderer> | null = null;
  const start = () => {
    started ??= import('../../present/chart/render.ts').then(({ chartRenderer }) => chartRenderer(patience));
    return started;
  };
  return {
    render: async (model) => (await start()).render(model),
    close: async () => (await started)?.close(),
  };
};

/**
 * The reply with an answer, and with its picture where that was asked for or is what the command is for. A
 * picture that cannot be drawn is logged, and the answer goes without.
 */
export const answeredWithChart = async (asked: Answered, context: ServingContext): Promise<Reply> => {
  const { answer, view } = asked;
  const options = { ...asked.message, chart: hasChart(answer), report: context.reports === true };
  const wanted = options.part === 'chart' || answer.kind === 'compared' || answer.kind === 'timeline';
  const model = wanted ? chartOfAnswer(answer, view, 'dark') : null;
  const rendered = model === null ? null : await context.charts.render(model);
  if (rendered === null) return answered({ ...asked, message: options });
  if ('error' in rendered) {
    context.log.warn({ problem: rendered.error }, 'chart not drawn');
    return answered({ ...asked, message: options });
  }
  const name = 'chart.png';
  const attachment = { name, description: rendered.alt };
  const reply = answered({ ...asked, message: { ...options, attachment } });
  return { ...reply, files: [{ name, data: rendered.png }] };
};
