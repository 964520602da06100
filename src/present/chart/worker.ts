/** The thread that draws: it takes a model and gives back an image, and knows nothing else. */
import { startDrawing } from './draw.ts';

const drawing = startDrawing();

/** Called by the pool by this name; what it throws rejects the caller's promise. */
export function drawChart(model: Parameters<typeof drawing>[0]): Uint8Array {
  return drawing(model);
}
