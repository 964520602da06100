/** A short way to tell whether the files of a folder are still what they were. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under `directory` with its size and time; the same text as long as nobody has written there. */
export const folderStamp = (directory: string): string => {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const { size, mtimeMs } = statSync(join(directory, name));
        return `${name}:${size}:${mtimeMs}`;
      })
      .join('\n');
  } catch (error) {
    return String(error);
  }
};
