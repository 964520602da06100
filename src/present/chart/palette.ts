/** Colours and shapes: which claimant wears which, and what the card around them looks like. */
import type { Dataset } from '../../dataset/dataset.ts';

export const themes = ['dark', 'light'] as const;
export type Theme = (typeof themes)[number];

export const shapes = ['circle', 'diamond', 'square', 'triangle', 'pentagon'] as const;
export type Shape = (typeof shapes)[number];

/** A chart is an opaque card, so it reads the same on any page around it. */
export type Card = {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly colours: readonly string[];
};

export const cards: Readonly<Record<Theme, Card>> = {
  dark: {
    background: '#1e1f22',
    text: '#f2f3f5',
    muted: '#b5bac1',
    grid: '#3a3c42',
    // Okabe and Ito's eight, with white for their black: every one at least 3:1 on this background,
    // in an order that keeps like colours on unlike shapes.
    colours: ['#e69f00', '#56b4e9', '#009e73', '#cc79a7', '#f0e442', '#0072b2', '#d55e00', '#ffffff'],
  },
  light: {
    background: '#ffffff',
    text: '#1b1c1f',
    muted: '#565a61',
    grid: '#dfe1e5',
    // The same hues in the same order, darkened to 3:1 on white and kept apart for red, green and blue weakness.
    colours: ['#d78000', '#3d9ae4', '#00826d', '#b56da8', '#919877', '#1b5f90', '#c8380e', '#000000'],
  },
};

export type Style = { readonly colour: string; readonly shape: Shape };

/**
 * Every claimant's colour and shape: its place among the claimants that give figures, in the dataset's order, so
 * that it is the same in every chart. Eight colours and five shapes have no common divisor: forty differ in one
 * or both. Reads all claims once.
 */
export function stylesOf(dataset: Dataset, theme: Theme): ReadonlyMap<string, Style> {
  const giving = new Set<string>();
  for (const claim of dataset.claims) if (claim.figure !== null) giving.add(claim.claimant);
  const claimants = [...dataset.claimants.keys()].filter((id) => giving.has(id));
  return new Map(claimants.map((id, place) => [id, styleAt(place, theme)]));
}

const styleAt = (place: number, theme: Theme): Style => {
  const { colours, text } = cards[theme];
  return {
    colour: colours[place % colours.length] ?? text,
    shape: shapes[place % shapes.length] ?? 'circle',
  };
};
