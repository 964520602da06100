/** The only list of commands: slash registration, dispatch, completion and help all derive from it. */
import { about } from './about.ts';
import { captured } from './captured.ts';
import { casualties } from './casualties.ts';
import { check } from './check.ts';
import { claim } from './claim.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { deployment } from './deployment.ts';
import { equipment } from './equipment.ts';
import { source } from './source.ts';
import { statements } from './statements.ts';
import { timeline } from './timeline.ts';
import { workers } from './workers.ts';

export const commands: readonly Command[] = [
  casualties,
  deployment,
  captured,
  equipment,
  workers,
  statements,
  compare,
  timeline,
  check,
  claim,
  source,
  about,
];
