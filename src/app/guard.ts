/** The limits that every person has, by what they do: asking, typing into an option, or reporting a problem. */
import { InteractionType } from 'discord-api-types/v10';
import { createLimiter } from './rate-limit.ts';
import { headSchema } from './respond/interaction.ts';

/** Whether this interaction is one too many of its person's at `now`, in milliseconds since 1970. */
export type Guard = (interaction: unknown, now: number) => boolean;

/**
 * Ten answers at once and one every two seconds: nobody reads faster. A client asks for completion at each key. A
 * report is read by people.
 */
const limits = {
  asking: { burst: 10, perSecond: 0.5 },
  typing: { burst: 30, perSecond: 5 },
  reporting: { burst: 3, perSecond: 1 / 600 },
} as const;

/** A guard with an empty memory. Those who hide who they are share one bucket. */
export const createGuard = (): Guard => {
  const asking = createLimiter(limits.asking);
  const typing = createLimiter(limits.typing);
  const reporting = createLimiter(limits.reporting);
  return (interaction, now) => {
    const { type, member, user } = headSchema.parse(interaction);
    if (type === InteractionType.Ping) return false;
    const limiter =
      type === InteractionType.ApplicationCommandAutocomplete
        ? typing
        : type === InteractionType.ModalSubmit
          ? reporting
          : asking;
    return !limiter(member?.user.id ?? user?.id ?? '', now);
  };
};
