/** Who was taken prisoner, and what was offered for them. */
import { aboutTopic } from './about-topic.ts';

export const captured = aboutTopic('captured');
