import { decisionKey } from '@/lib/screening/database/record-store'
import { type OwnParameters, valuesOf } from '@/lib/screening/model/own-parameters'
import { type Basis, type Preview, previewTurns } from '@/lib/screening/parameters/preview'
import { type TurnsFileWords, writeTurns } from '@/lib/screening/parameters/turns-file'
import type { DeskStore } from '@/lib/screening/store/desk-store'
import { peopleOf } from '@/lib/screening/table/people-columns'
import type { Work } from '@/lib/screening/work/yield-to-event-loop'
import { configuredParameters, type Parameters, parametersWith } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'

type Then = { readonly values: OwnParameters }

const basisOf = (parameters: Parameters): Basis => ({ parameters, rulesetOf: (id) => rulesets[id] })

/** The desk's methods that show what other parameters would change, before anything is set. */
export function ruleChangeMethods(store: DeskStore) {
	const preview = (values: OwnParameters, most: number, work: Work) =>
		previewTurns(
			{
				roles: [...store.roles.values()],
				peopleOf: (role) => peopleOf(store.of(role)),
				decisionOf: (role, candidate) => store.decisions.get(decisionKey(role, candidate)) ?? null,
				before: basisOf(configuredParameters),
				after: basisOf(parametersWith(valuesOf(values))),
				most,
			},
			work,
		)
	return {
		/** What would change for everybody on this device if parameters were set so. */
		previewRuleChange: async (
			{ values, most }: Then & { readonly most: number },
			work: Work = {},
		): Promise<Preview> => preview(values, most, work),

		/** All who would turn, as a file. */
		ruleChangeFile: async (
			{ values, words }: Then & { readonly words: TurnsFileWords },
			work: Work = {},
		): Promise<Blob> => writeTurns(await preview(values, Number.POSITIVE_INFINITY, work), words),
	}
}
