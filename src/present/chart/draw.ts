/** A chart model as a PNG: the axes and lines are the charting library's, what stands on them is ours. */
import { LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { createCanvas, fontFamily, loadFonts, type Measure, textMeasure } from './canvas.ts';
import { timeTicks } from './days.ts';
import { type Label, placeLabels } from './labels.ts';
import { fonts, type Layout, type Line, layoutOf, lineHeight, width } from './layout.ts';
import { joinedIn, segmentsOf } from './lines.ts';
import { type Element, markElements, symbol } from './marks.ts';
import type { ChartModel } from './model.ts';
import { type Card, cards } from './palette.ts';
import { instantAt, type Scale, spotsOf, timeSpan, valueScale } from './scale.ts';

/** Pixels of the image for one logical pixel. */
const density = 2;

/**
 * Readies fonts and library, and returns what draws: for the thread that draws charts and for tests. What it
 * returns takes some tens of milliseconds, and throws only on a bug.
 */
export function startDrawing(): (model: ChartModel) => Uint8Array {
  loadFonts();
  setPlatformAPI({ createCanvas: () => createCanvas(1, 1) });
  use([LineChart, GridComponent, GraphicComponent, CanvasRenderer]);
  const measure = textMeasure();
  return (model) => draw(model, measure);
}

function draw(model: ChartModel, measure: Measure): Uint8Array {
  const layout = layoutOf(model, measure);
  const canvas = createCanvas(width * density, layout.height * density);
  const chart = init(canvas, null, { devicePixelRatio: density, width, height: layout.height });
  chart.setOption(optionOf(model, layout, measure));
  chart.getZr().flush();
  const png = canvas.toBuffer('image/png');
  chart.dispose();
  return png;
}

function optionOf(model: ChartModel, layout: Layout, measure: Measure) {
  const card = cards[model.theme];
  const span = timeSpan(model.panels);
  const ticks = timeTicks(span.from, span.to, 7, model.locale);
  const labels = new Map(ticks.map(({ at, label }) => [at, label]));
  const write = new Intl.NumberFormat(model.locale);
  const panels = layout.panels.map(({ panel, plot }) => {
    const scale: Scale = { ...span, ...valueScale(panel) };
    const spots = spotsOf(panel, scale, plot);
    return { panel, plot, scale, spots, lines: joinedIn(panel, spots) };
  });
  const axisLabel = { color: card.muted, fontFamily, fontSize: fonts.small.size };
  return {
    animation: false,
    backgroundColor: card.background,
    grid: panels.map(({ plot }) => ({
      left: plot.left,
      top: plot.top,
      width: plot.right - plot.left,
      height: plot.bottom - plot.top,
      outerBoundsMode: 'none' as const,
    })),
    xAxis: panels.map((_, gridIndex) => ({
      type: 'value' as const,
      gridIndex,
      min: span.from,
      max: span.to,
      axisLine: { onZero: false, lineStyle: { color: card.muted } },
      axisTick: { show: true, customValues: ticks.map(({ at }) => at), lineStyle: { color: card.muted } },
      axisLabel: {
        ...axisLabel,
        lineHeight: 16,
        customValues: ticks.map(({ at }) => at),
        show: gridIndex === panels.length - 1,
        formatter: (at: number) => labels.get(at) ?? '',
      },
      splitLine: { show: false },
    })),
    yAxis: panels.map(({ scale }, gridIndex) => ({
      type: 'value' as const,
      gridIndex,
      min: 0,
      max: scale.top,
      interval: scale.step,
      axisLabel: { ...axisLabel, formatter: (value: number) => write.format(value) },
      splitLine: { lineStyle: { color: card.grid } },
    })),
    series: panels.flatMap(({ lines, scale, plot }, at) =>
      lines.map(({ colour, spots }) => ({
        type: 'line' as const,
        xAxisIndex: at,
        yAxisIndex: at,
        silent: true,
        symbol: 'none',
        z: 4,
        lineStyle: { color: colour, width: 2, opacity: 0.5 },
        data: spots.map(({ x, mark }) => [instantAt(x, scale, plot), mark.low]),
      })),
    ),
    graphic: [
      ...[layout.title, layout.subtitle, layout.panels.map(({ heading }) => heading), layout.foot]
        .flat()
        .map((line) => textElement(line, card)),
      ...layout.legend.flatMap(({ series, x, y }) => [
        symbol(series.shape, x + 7, y + lineHeight(fonts.text) / 2, 6, { fill: series.colour }),
        textElement({ text: series.name, x: x + 20, y, font: 'text' }, card),
      ]),
      ...panels.flatMap(({ panel, plot, spots, lines }) => {
        const segments = segmentsOf(lines, spots);
        const sized = spots.map((spot) => ({ spot, width: measure(spot.mark.label, fonts.label) }));
        const room = { left: plot.left + 3, right: width - 8, top: plot.top - 8, bottom: plot.bottom - 2 };
        return [
          ...spots.flatMap((spot) => markElements(spot, panel, card, plot.bottom)),
          ...placeLabels(sized, segments, room).flatMap((label) => labelElements(label, card)),
        ];
      }),
    ],
  };
}

function textElement({ text, x, y, font }: Line, card: Card) {
  const { size, weight } = fonts[font];
  const fill = font === 'small' ? card.muted : card.text;
  const place = { x, y: y + lineHeight(fonts[font]) / 2, verticalAlign: 'middle' as const };
  const style = { text, fill, fontFamily, fontSize: size, fontWeight: weight, ...place };
  return { type: 'text' as const, silent: true, z: 12, style };
}

/** The words beside a mark, on a thin edge of the card's own colour where a line runs behind them. */
function labelElements({ spot, box, leader }: Label, card: Card) {
  const words = textElement({ text: spot.mark.label, x: box.left, y: box.top, font: 'label' }, card);
  const fill = spot.mark.superseded ? card.muted : card.text;
  const weight = spot.mark.superseded ? fonts.text.weight : fonts.label.weight;
  const edge = { stroke: card.background, lineWidth: 3 };
  const label = { ...words, style: { ...words.style, ...edge, fill, fontWeight: weight } };
  if (leader === null) return [label];
  const thin: Element = {
    type: 'polyline',
    silent: true,
    z: 6,
    shape: { points: [[...leader.from], [...leader.to]] },
    style: { stroke: card.muted, lineWidth: 1, opacity: 0.8 },
  };
  return [thin, label];
}
