/** What made-up members wrote before the page was opened: figures as people post them, to be checked by a right click. */
import type { Seed } from './wire.ts';

export const seeds: readonly Seed[] = [
  {
    author: 'mara',
    content: 'so 4,000 North Koreans killed in Kursk already?? saw it on a channel, no link of course',
    minutesAgo: 31,
  },
  {
    author: 'Théo L.',
    content:
      'Le NIS parle de 600 morts et 4 700 pertes au total, non ? Et Kiev disait plus de 3 000 fin décembre',
    minutesAgo: 27,
  },
  {
    author: 'junho',
    content: 'heard 10,000 to 12,000 were sent, and that about 15,000 workers went to Russia as well',
    minutesAgo: 12,
  },
  { author: 'mara', content: 'ok who actually said any of that, and when?', minutesAgo: 4 },
];
