/** How many were killed, wounded, or either, and who says so. */
import { aboutTopic } from './about-topic.ts';

export const casualties = aboutTopic('casualties');
