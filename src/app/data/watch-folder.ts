/** Tells when files under a folder have changed and then lain still. */

/** Editors write a file in several steps, and a copy brings many files: this long without a change, and it is whole. */
const stillness = 250;

export type Watching = { readonly close: () => Promise<void> };

/**
 * Calls `onChange` after each burst of changes under `directory`, and `onError` where it cannot be watched. Resolves
 * once no change can escape it.
 */
export const watchFolder = async (
  directory: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): Promise<Watching> => {
  const { watch } = await import('chokidar');
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(directory, { ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, stillness);
  });
  watcher.on('error', onError);
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
};
