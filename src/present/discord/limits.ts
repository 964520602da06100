/** Discord's published limits, each named once. Lengths are counted in UTF-16 units, which is never too few. */
export const limits = {
  content: 2000,
  /** Our own share of it for how a question was read, so that the first claim always finds room. */
  reading: 800,
  embedTitle: 256,
  embedDescription: 4096,
  embedFooter: 2048,
  buttonsInRow: 5,
  buttonLabel: 80,
  selectOptions: 25,
  optionText: 100,
  customId: 100,
  modalTitle: 45,
  inputLabel: 45,
  inputLength: 1000,
  commandDescription: 100,
} as const;
