import { activeRulesets, activeWith } from '@/lib/active-rules/rulesets'
import { decisionKey } from '@/lib/screening/database/record-store'
import { type OwnRules, valuesOf } from '@/lib/screening/model/own-parameters'
import { type Basis, type Preview, previewTurns } from '@/lib/screening/parameters/preview'
import { type TurnsFileWords, writeTurns } from '@/lib/screening/parameters/turns-file'
import type { DeskStore } from '@/lib/screening/store/desk-store'
import { peopleOf } from '@/lib/screening/table/people-columns'
import type { Work } from '@/lib/screening/work/yield-to-event-loop'
import { configuredParameters, parametersWith } from '@/rules/parameters'
import { type VersionsOf, versionsOf } from '@/rules/rulesets/versions'

type WithRules = { readonly rules: OwnRules }

/** The rules people are judged by now. */
const basisNow = (): Basis => ({
	parameters: configuredParameters,
	rulesetOf: (id) => activeRulesets[id],
})

/** The desk's methods that show what other parameters or versions would change, before anything is set or applied. */
export function ruleChangeMethods(store: DeskStore, known: VersionsOf = versionsOf) {
	const basisOf = ({ values, versions }: OwnRules): Basis => {
		const rulesets = activeWith(versions, known)
		return { parameters: parametersWith(valuesOf(values)), rulesetOf: (id) => rulesets[id] }
	}
	const preview = (rules: OwnRules, most: number, work: Work) =>
		previewTurns(
			{
				roles: [...store.roles.values()],
				peopleOf: (role) => peopleOf(store.of(role)),
				decisionOf: (role, candidate) => store.decisions.get(decisionKey(role, candidate)) ?? null,
				before: basisNow(),
				after: basisOf(rules),
				most,
			},
			work,
		)
	return {
		/** What would change for the candidates on this device if these parameters were set and these versions applied. */
		previewRuleChange: async (
			{ rules, most }: WithRules & { readonly most: number },
			work: Work = {},
		): Promise<Preview> => preview(rules, most, work),

		/** Everyone whose result would change, as a file. */
		ruleChangeFile: async (
			{ rules, words }: WithRules & { readonly words: TurnsFileWords },
			work: Work = {},
		): Promise<Blob> => writeTurns(await preview(rules, Number.POSITIVE_INFINITY, work), words),
	}
}
