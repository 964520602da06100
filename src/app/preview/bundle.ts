/** The page as one script, so that it needs neither the network nor a tool when it is opened. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { packageRoot } from '../config.ts';

/** The script, its style sheets in it as text. Throws where the page's code cannot be read. */
export const bundlePage = async (): Promise<string> => {
  const bundle = await rolldown({
    input: join(packageRoot(), 'src/app/preview/page/main.ts'),
    moduleTypes: { '.css': 'text' },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output[0].code;
};
