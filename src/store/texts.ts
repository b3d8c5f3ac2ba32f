import { everyActorText } from "./actors.ts";
import { everyAttributionText } from "./attributionTexts.ts";
import { everyClaimText } from "./claimTexts.ts";
import { everyEventText } from "./events.ts";
import type { ComposedText } from "./fragments.ts";
import { everySourceText } from "./sources.ts";

/** Every statement that is composed of fragments, for a test to have the database plan them all. */
export function everyComposedText(): readonly ComposedText[] {
  return [
    ...everyClaimText(),
    ...everyAttributionText(),
    ...everyActorText(),
    ...everyEventText(),
    ...everySourceText(),
  ];
}
