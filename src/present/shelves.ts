/** Where the dataset keeps what a facet names by its id. */
export const shelves = {
  claimant: 'claimants',
  measure: 'measures',
  place: 'places',
  subject: 'subjects',
  theme: 'themes',
} as const;
