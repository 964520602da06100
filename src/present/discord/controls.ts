/** Buttons and menus under an answer. Each carries its whole meaning; one that cannot is left away. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Language } from '../../dataset/schema.ts';
import type { Answer, Choice, Found, Unsure } from '../../lookup/answer.ts';
import { claimBrief } from '../claim-text.ts';
import { plain, shorten } from '../markup.ts';
import { choiceLabel } from '../outline/question.ts';
import type { View } from '../view.ts';
import { type Key, say } from '../words.ts';
import { encode, type Part, type Press } from './custom-id.ts';
import { limits } from './limits.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export type Asked = {
  readonly part: Part;
  /** Whether the asker wanted to be answered alone. */
  readonly private: boolean;
  /** Whether only the asker sees this message, wanted or not. */
  readonly alone: boolean;
  /** Set where the asker chose a language. */
  readonly language: Language | null;
  readonly chart: boolean;
  readonly report: boolean;
};

type Button = APIButtonComponentWithCustomId;

function button(
  press: Press,
  text: string,
  style: Button['style'] = ButtonStyle.Secondary,
): readonly Button[] {
  const id = encode(press);
  const label = shorten(text, limits.buttonLabel);
  return id === null ? [] : [{ type: ComponentType.Button, style, label, custom_id: id }];
}

const row = (components: readonly APIComponentInMessageActionRow[]): readonly Row[] =>
  components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...components] }];

/** Whether a claimant that is not shown has a figure of the measure that leads. */
function hasOtherClaimants({ claims, understood }: Found, { dataset }: View): boolean {
  const [lead] = claims;
  if (lead.measure === null || !understood.facets.some((facet) => facet.kind === 'claimant')) return false;
  const shown = new Set(claims.map((claim) => claim.claimant));
  return dataset.claims.some(
    (claim) => claim.measure === lead.measure && claim.subject === lead.subject && !shown.has(claim.claimant),
  );
}

function foundButtons(answer: Found, view: View, asked: Asked): readonly Button[] {
  const { understood, earlier, claims } = answer;
  if (asked.part !== 'main' || understood.topic === null) return [];
  const show = { action: 'show', page: 0, command: understood.topic, language: asked.language } as const;
  const { facets } = understood;
  const label = (key: Key, n = 0) => say(view.language, key, { n });
  return [
    ...(earlier.length === 0
      ? []
      : button({ ...show, part: 'earlier', facets }, label('button.earlier', earlier.length))),
    ...(hasOtherClaimants(answer, view)
      ? button(
          { ...show, part: 'main', facets: facets.filter((facet) => facet.kind !== 'claimant') },
          label('button.claimants'),
        )
      : []),
    ...(asked.chart ? button({ ...show, part: 'chart', facets }, label('button.chart')) : []),
    ...button({ ...show, part: 'sources', facets }, label('button.sources')),
    ...(asked.report ? button({ action: 'report', claim: claims[0].id }, label('button.report')) : []),
  ];
}

/** Up to five readings are buttons, one touch each; more are a menu. */
function choiceRows({ choices, understood }: Unsure, view: View, asked: Asked): readonly Row[] {
  const voice = { ...view, marks: plain };
  const label = (choice: Choice) => choiceLabel(choice, understood.topic, voice);
  const press = (choice: Choice): Press => ({
    action: 'ask',
    command: choice.command,
    language: asked.language,
    private: asked.private,
    query: choice.query,
  });
  const different = choices.filter(
    (choice, at) => choices.findIndex((other) => encode(press(other)) === encode(press(choice))) === at,
  );
  if (different.length <= limits.buttonsInRow) {
    return row(different.flatMap((choice) => button(press(choice), label(choice), ButtonStyle.Primary)));
  }
  const options = different.slice(0, limits.selectOptions).flatMap((choice) => {
    const value = encode(press(choice));
    const [first] = choice.claims;
    const description =
      first === undefined ? undefined : shorten(claimBrief(first, voice), limits.optionText);
    return value === null
      ? []
      : [{ label: shorten(label(choice), limits.optionText), value, ...(description && { description }) }];
  });
  const id = encode({ action: 'pick' });
  if (options.length === 0 || id === null) return [];
  const placeholder = say(view.language, 'unsure.pick');
  return row([{ type: ComponentType.StringSelect, custom_id: id, placeholder, options }]);
}

/** What asks for another page of the same answer, or null where an answer has pages that cannot be asked for. */
function pagePress(answer: Answer, asked: Asked, page: number): Press | null {
  const { language, part } = asked;
  switch (answer.kind) {
    case 'found': {
      const { topic, facets } = answer.understood;
      return topic === null ? null : { action: 'show', part, page, command: topic, language, facets };
    }
    case 'compared':
    case 'timeline': {
      const command = answer.kind === 'compared' ? 'compare' : 'timeline';
      return { action: 'show', part, page, command, language, facets: answer.understood.facets };
    }
    case 'claim':
      return { action: 'claim', page, language, id: answer.claim.id };
    case 'source':
      return { action: 'source', page, language, id: answer.article.id };
    default:
      return null;
  }
}

/** Whether the other pages of this answer can be asked for: a checked text, say, is not kept. */
export const canTurn = (answer: Answer): boolean =>
  ['found', 'compared', 'timeline', 'claim', 'source'].includes(answer.kind);

/** Which page is shown, from 0, and how many there are. */
export type Place = { readonly page: number; readonly pages: number };

function pageButtons(answer: Answer, view: View, asked: Asked, { page, pages }: Place): readonly Button[] {
  const turn = (to: number, key: 'button.previous' | 'button.next') => {
    const press = to < 0 || to >= pages ? null : pagePress(answer, asked, to);
    return press === null ? [] : button(press, say(view.language, key));
  };
  return [...turn(page - 1, 'button.previous'), ...turn(page + 1, 'button.next')];
}

/** All rows under an answer. */
export function controls(answer: Answer, view: View, asked: Asked, place: Place): readonly Row[] {
  const turning = row(pageButtons(answer, view, asked, place));
  switch (answer.kind) {
    case 'found':
      return [...row(foundButtons(answer, view, asked)), ...turning];
    case 'unsure':
      return choiceRows(answer, view, asked);
    case 'claim':
      return [
        ...turning,
        ...row(
          asked.report
            ? button({ action: 'report', claim: answer.claim.id }, say(view.language, 'button.report'))
            : [],
        ),
      ];
    case 'checked':
      return answer.findings.length === 0 || !asked.alone
        ? []
        : row(button({ action: 'share' }, say(view.language, 'button.share')));
    default:
      return turning;
  }
}
