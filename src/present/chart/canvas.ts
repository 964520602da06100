/** The canvas that charts are drawn on and its fonts, shipped as packages: the same letters on every machine. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

export { createCanvas } from '@napi-rs/canvas';

/** Latin and Cyrillic come from the first family, Hangul from the second. */
export const fontFamily = 'Chart Sans, Chart Sans KR';

const files = [
  ['@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf', 'Chart Sans'],
  ['@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf', 'Chart Sans'],
  ['@expo-google-fonts/ibm-plex-sans-kr/IBMPlexSansKR_400Regular.ttf', 'Chart Sans KR'],
  ['@expo-google-fonts/ibm-plex-sans-kr/IBMPlexSansKR_600SemiBold.ttf', 'Chart Sans KR'],
] as const;

/** Makes the fonts known to every canvas of this process; throws when a font's file cannot be read. */
export function loadFonts(): void {
  const { resolve } = createRequire(import.meta.url);
  for (const [file, family] of files) {
    if (GlobalFonts.registerFromPath(resolve(file), family) === null) throw new Error(`no font in ${file}`);
  }
}

export type Font = { readonly size: number; readonly weight: 400 | 600 };
/** The width of one line of text, in the pixels of its font's size. */
export type Measure = (text: string, font: Font) => number;

/** Measures in the fonts that `loadFonts` has loaded. */
export function textMeasure(): Measure {
  const context = createCanvas(1, 1).getContext('2d');
  return (text, { size, weight }) => {
    context.font = `${weight} ${size}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
