/** Who confirmed, denied, thanked, promised or kept silent, and the treaty between the two countries. */
import { aboutTopic } from './about-topic.ts';

export const statements = aboutTopic('statements');
