/** What Discord asks of components and its published schemas do not say. Each rule reads the whole tree. */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type Finding, repeated, under, when } from '../finding.ts';
import type { Component } from '../payload-types.ts';

type Placed = { readonly component: Component; readonly path: string };

/** Every component with its path, parents before children: what counts towards the 40. */
export const everyComponent = (components: readonly Component[], path = 'components'): readonly Placed[] =>
  components.flatMap((component, at) => placed(component, under(path, at)));

const placed = (component: Component, path: string): readonly Placed[] => [
  { component, path },
  ...everyComponent(component.components ?? [], under(path, 'components')),
  ...(component.accessory ? placed(component.accessory, under(path, 'accessory')) : []),
  ...(component.component ? placed(component.component, under(path, 'component')) : []),
];

/** Media of thumbnails, galleries and file components: the only way a V2 message shows a file. */
export const everyMedia = (components: readonly Component[]): readonly { url: string; path: string }[] =>
  everyComponent(components).flatMap(({ component, path }) => [
    ...(component.media ? [{ url: component.media.url, path: under(path, 'media.url') }] : []),
    ...(component.file ? [{ url: component.file.url, path: under(path, 'file.url') }] : []),
    ...(component.items ?? []).map((item, at) => ({
      url: item.media.url,
      path: under(path, `items.${at}.media.url`),
    })),
  ]);

export type ComponentRule = (all: readonly Placed[]) => readonly Finding[];

/** The schemas allow 40 at the top; Discord counts nested ones too. */
const atMostFortyNested: ComponentRule = (all) =>
  when(all.length > 40, 'components', `${all.length} components counted with those inside; at most 40`);

const textDisplaysWithinFourThousand: ComponentRule = (all) => {
  const length = all.reduce((sum, { component }) => sum + [...(component.content ?? '')].length, 0);
  return when(length > 4000, 'components', `${length} characters over all text displays; at most 4000`);
};

const customIdsDiffer: ComponentRule = (all) =>
  repeated(all.map(({ component }) => component.custom_id ?? undefined)).map((at) => ({
    path: under(all[at]?.path ?? '', 'custom_id'),
    problem: 'another component has this custom_id',
  }));

/** Zero and absent mean "number it for me". */
const idsDiffer: ComponentRule = (all) =>
  repeated(all.map(({ component }) => component.id || undefined)).map((at) => ({
    path: under(all[at]?.path ?? '', 'id'),
    problem: 'another component has this id',
  }));

const aimOf = (style: number | undefined): 'custom_id' | 'url' | 'sku_id' =>
  style === ButtonStyle.Link ? 'url' : style === ButtonStyle.Premium ? 'sku_id' : 'custom_id';
const aims = ['custom_id', 'url', 'sku_id'] as const;

/** A link has a url, a premium button a sku, every other a custom_id, and none has two of them. */
const buttonsHaveOneAim: ComponentRule = (all) =>
  all
    .filter(({ component }) => component.type === ComponentType.Button)
    .flatMap(({ component, path }) =>
      aims.flatMap((aim) => {
        const wanted = aim === aimOf(component.style);
        const there = component[aim] !== undefined && component[aim] !== null;
        const problem = wanted ? 'a button of this style needs it' : 'a button of this style cannot have it';
        return when(wanted !== there, under(path, aim), problem);
      }),
    );

const buttonsShowSomething: ComponentRule = (all) =>
  all
    .filter(({ component }) => component.type === ComponentType.Button)
    .flatMap(({ component: { style, label, emoji }, path }) => {
      const empty = !label?.trim() && !emoji;
      return style === ButtonStyle.Premium
        ? when(!empty, path, 'a premium button has no label and no emoji')
        : when(empty, path, 'a button needs a label or an emoji');
    });

const selects: readonly number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

const selectsStandAlone: ComponentRule = (all) =>
  all
    .filter(({ component }) => component.type === ComponentType.ActionRow)
    .flatMap(({ component, path }) => {
      const inside = component.components ?? [];
      const crowded = inside.length > 1 && inside.some(({ type }) => type !== ComponentType.Button);
      return when(crowded, under(path, 'components'), 'a select stands alone in its row');
    });

const selectBoundsHold: ComponentRule = (all) =>
  all
    .filter(({ component }) => selects.includes(component.type))
    .flatMap(({ component, path }) => {
      const least = component.min_values ?? 1;
      const most = component.max_values ?? 1;
      const options = component.options;
      const chosen = options?.filter((option) => option.default === true).length ?? 0;
      return [
        ...when(least > most, under(path, 'min_values'), 'is more than max_values'),
        ...when(
          options !== undefined && most > options.length,
          under(path, 'max_values'),
          'is more than there are options',
        ),
        ...when(chosen > most, under(path, 'options'), 'more defaults than max_values'),
      ];
    });

const selectValuesDiffer: ComponentRule = (all) =>
  all.flatMap(({ component, path }) =>
    repeated(component.options?.map((option) => option.value) ?? []).map((at) => ({
      path: under(path, `options.${at}.value`),
      problem: 'another option has this value',
    })),
  );

const textInputBoundsHold: ComponentRule = (all) =>
  all
    .filter(({ component }) => component.type === ComponentType.TextInput)
    .flatMap(({ component: { min_length, max_length }, path }) =>
      when((min_length ?? 0) > (max_length ?? 4000), under(path, 'min_length'), 'is more than max_length'),
    );

const rules: readonly ComponentRule[] = [
  atMostFortyNested,
  textDisplaysWithinFourThousand,
  customIdsDiffer,
  idsDiffer,
  buttonsHaveOneAim,
  buttonsShowSomething,
  selectsStandAlone,
  selectBoundsHold,
  selectValuesDiffer,
  textInputBoundsHold,
];

/** All that is wrong with a tree of components, apart from what its message says. */
export const checkComponents = (components: readonly Component[]): readonly Finding[] => {
  const all = everyComponent(components);
  return rules.flatMap((rule) => rule(all));
};
