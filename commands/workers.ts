/** Who went to work in Russia. */
import { aboutTopic } from './about-topic.ts';

export const workers = aboutTopic('workers');
