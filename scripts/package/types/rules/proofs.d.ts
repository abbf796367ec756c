import type { Faults, RulesetId } from './bodies.js'

/** What is proved about the newest version of a rule set, and on which day. A claim has further members, by its kind. */
export declare function proofs(id: RulesetId):
	| {
			readonly ruleset: { readonly id: RulesetId; readonly version: string }
			readonly day: string
			readonly claims: readonly { readonly kind: string }[]
	  }
	| Faults
