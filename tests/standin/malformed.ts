/** Interactions that are not as documented: what a bot must survive, and answer where it can. */
import type { InteractionFactory } from './interactions.ts';

/** Each with an id and a token of its own, but for the two that lack them. */
export const malformed = (make: InteractionFactory): readonly (readonly [string, object])[] => {
  const whole = () => make.slash('casualties', { query: 'nis killed' });
  const without = (key: string) =>
    Object.fromEntries(Object.entries(whole()).filter(([name]) => name !== key));
  const data = (more: object) => ({ ...whole(), data: { ...whole().data, ...more } });
  return [
    ['no data', without('data')],
    ['data that is null', { ...whole(), data: null }],
    ['no locale', without('locale')],
    ['a locale that there is not', { ...whole(), locale: 'xx-YY' }],
    ['a locale that is a number', { ...whole(), locale: 7 }],
    ['no asker', without('member')],
    ['an unknown type', { ...whole(), type: 99 }],
    ['a type that is a text', { ...whole(), type: '2' }],
    ['an unknown kind of command', data({ type: 9 })],
    ['a command without a name', data({ name: undefined })],
    ['a name that is a number', data({ name: 5 })],
    ['options that are no list', data({ options: 'query' })],
    ['an option that is null', data({ options: [null] })],
    ['an option without a value', data({ options: [{ name: 'query', type: 3 }] })],
    ['a text where a flag belongs', data({ options: [{ name: 'private', type: 3, value: 'yes' }] })],
    ['a number where a text belongs', data({ options: [{ name: 'query', type: 4, value: 600 }] })],
    ['an option named as the prototype', data({ options: [{ name: '__proto__', type: 3, value: 'x' }] })],
    ['a command named as the constructor', data({ name: 'constructor', options: [] })],
    [
      'an option twice',
      data({
        options: [
          { name: 'query', type: 3, value: 'a' },
          { name: 'query', type: 3, value: 'b' },
        ],
      }),
    ],
    ['a button without a custom_id', { ...make.press('x'), data: { component_type: 2 } }],
    ['a button of nobody', { ...make.press('x'), data: { component_type: 2, custom_id: '\u0000' } }],
    ['a button without its message', { ...make.press('v1:x:y'), message: undefined }],
    [
      'a message command without its message',
      { ...make.onMessage('x', 'y'), data: { id: '1', name: 'x', type: 3, target_id: '1', resolved: {} } },
    ],
    ['a modal without components', { ...make.submit('x', {}), data: { custom_id: 'x' } }],
    [
      'typing into no option',
      {
        ...make.typing('casualties', 'query', { query: '' }),
        data: { id: '1', name: 'casualties', type: 1, options: [] },
      },
    ],
    ['no token', without('token')],
    ['no id', without('id')],
  ];
};
