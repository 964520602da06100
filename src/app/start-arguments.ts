/** The command line of `npm start`: how to answer where there is no token. */
import { parseArgs } from 'node:util';

export type StartArguments =
  | { readonly kind: 'start'; readonly terminal: boolean; readonly open: boolean }
  | { readonly kind: 'wrong'; readonly problem: string };

/** `--terminal` asks and answers in the terminal; `--no-open` leaves the opening of the page to the reader. */
export const readStartArguments = (words: readonly string[]): StartArguments => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        terminal: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
      },
    });
    return { kind: 'start', terminal: values.terminal, open: !values['no-open'] };
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return { kind: 'wrong', problem: `${problem}\nusage: npm start [-- --terminal | --no-open]` };
  }
};
