/** New data is asked before it is served, and nobody notices. */
import { expect, test } from 'vitest';
import type { ServingContext } from '../../../src/app/context.ts';
import { warmUp } from '../../../src/app/data/warm-up.ts';
import { servingContext } from '../serving.ts';

test('every command is asked and completed, nothing is logged, held or drawn', async () => {
  const { context, lines } = servingContext();
  const answered = new Set<string>();
  const completed = new Set<string>();
  const commands: ServingContext['commands'] = context.commands.map((command) => ({
    ...command,
    answer: (...asked) => {
      answered.add(command.name);
      return command.answer(...asked);
    },
    options: command.options.map((option) => {
      const { complete } = option;
      if (complete === undefined) return option;
      return {
        ...option,
        complete: (...typed) => {
          completed.add(command.name);
          return complete(...typed);
        },
      };
    }),
  }));
  const untouched = async () => {
    throw new Error('it is nobody’s question');
  };
  await warmUp({
    ...context,
    commands,
    logMisses: true,
    charts: { render: untouched, close: untouched },
    replies: { replyTo: untouched },
  });
  const names = context.commands.map(({ name }) => name);
  expect([...answered].sort()).toEqual([...names].sort());
  expect([...completed].sort()).toEqual(
    context.commands
      .flatMap(({ name, options }) => (options[0]?.complete === undefined ? [] : [name]))
      .sort(),
  );
  expect(lines()).toEqual([]);
});
