/** Answers given before, for whoever asks the same: many people ask the same few questions on the day of an article. */
import { LRUCache } from 'lru-cache';
import type { Given } from '../../../commands/command.ts';
import type { Reply } from './reply.ts';

/** Everything that an answer depends on: nothing of who asks, and nothing that lasts longer than the day. */
export type Question = {
  readonly command: string;
  readonly given: Given;
  readonly language: string;
  readonly today: string;
  readonly version: string;
  readonly unread: number;
};

export type ReplyCache = {
  /** The reply to `question`, from `answer` where it was not asked before. Replies with files are not held. */
  readonly replyTo: (question: Question, answer: () => Promise<Reply>) => Promise<Reply>;
};

/** Some four megabytes when full. */
const mostReplies = 500;
const longestKey = 500;

/** An empty cache. Beyond its size what was asked for longest ago is forgotten. */
export const createReplyCache = (): ReplyCache => {
  const replies = new LRUCache<string, Reply>({ max: mostReplies });
  return {
    replyTo: async ({ given, ...rest }, answer) => {
      const key = JSON.stringify([Object.values(rest), Object.entries(given).sort(byName)]);
      const known = replies.get(key);
      if (known !== undefined) return known;
      const reply = await answer();
      if (key.length > longestKey || reply.files.length > 0) return reply;
      const held = { ...reply, json: JSON.stringify(reply.response) };
      replies.set(key, held);
      return held;
    },
  };
};

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
