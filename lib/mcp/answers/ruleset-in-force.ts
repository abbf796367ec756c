import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import type { Ruleset } from '@/rules/ruleset'
import { parametersOn } from '@/rules/rulesets/versions'

/** A rule set as results name it: its version, and whether it is in force on a day. */
export const rulesetInForce = (ruleset: Ruleset, asOf: string) =>
	evaluate(ruleset, { facts: normalise({}), parameters: parametersOn(asOf) }, asOf).ruleset
