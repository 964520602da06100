/** Discord's published limits, each named once. Lengths are counted in UTF-16 units, which is never too few. */
export const limits = {
  content: 2000,
  /** Our own shares of it: how a question was read, and as many leading claims as a glance takes in. */
  reading: 800,
  lead: 1000,
  embedTitle: 256,
  embedDescription: 4096,
  embedFooter: 2048,
  buttonsInRow: 5,
  buttonLabel: 80,
  selectOptions: 25,
  choices: 25,
  choiceText: 100,
  optionText: 100,
  customId: 100,
  modalTitle: 45,
  inputLabel: 45,
  inputLength: 1000,
  commandDescription: 100,
} as const;
