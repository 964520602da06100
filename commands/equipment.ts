/** Which arms went to Russia, and what came back. */
import { aboutTopic } from './about-topic.ts';

export const equipment = aboutTopic('equipment');
