/** How many were sent, where, in what state, and who says so. */
import { aboutTopic } from './about-topic.ts';

export const deployment = aboutTopic('deployment');
