/** The options that every command takes, for how its answer is shown and not for what it is. */
import type { Option } from './command.ts';

/** Languages call themselves by their own names, so that whoever needs one finds it. */
const language: Option = {
  name: 'language',
  type: 'text',
  required: false,
  choices: [
    { value: 'en', name: 'English' },
    { value: 'fr', name: 'français' },
    { value: 'ko', name: '한국어' },
    { value: 'uk', name: 'українська' },
    { value: 'ru', name: 'русский' },
  ],
};

export const sharedOptions: readonly Option[] = [
  { name: 'private', type: 'flag', required: false },
  language,
];
