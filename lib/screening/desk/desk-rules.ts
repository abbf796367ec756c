import { versionFaults } from '@/lib/active-rules/newer-versions'
import { activeWith } from '@/lib/active-rules/rulesets'
import { parametersWith } from '@/rules/parameters'
import { type VersionsOf, versionsOf } from '@/rules/rulesets/versions'
import { decisionKey } from '../database/record-store'
import { type OwnRules, ownRulesOf, statesWith, valuesOf } from '../model/own-parameters'
import type { EvaluationBasis, Preview } from '../parameters/preview'
import type { TurnsFileWords } from '../parameters/turns-file'
import type { DeskStore } from '../store/desk-store'
import { peopleOf } from '../table/people-columns'
import type { Work } from '../work/yield-to-event-loop'
import type { ChangeListener } from './change-listener'

type WithRules = { readonly rules: OwnRules }

type ToApply = WithRules & {
	/** When the rules were last changed, as far as the page knows: a later change is not overwritten. */
	readonly after: string | undefined
	readonly isBack: boolean
}

/** The desk's methods that show what other parameters or versions would change, and that apply versions on one device. */
export function ruleMethods(store: DeskStore, changed: ChangeListener, known: VersionsOf = versionsOf) {
	const basisOf = ({ values, versions }: OwnRules): EvaluationBasis => {
		const rulesets = activeWith(versions, known)
		return { parameters: parametersWith(valuesOf(values)), rulesetOf: (id) => rulesets[id] }
	}
	const preview = async (rules: OwnRules, most: number, work: Work) =>
		(await import('../parameters/preview')).previewTurns(
			{
				roles: [...store.roles.values()],
				peopleOf: (role) => peopleOf(store.of(role)),
				decisionOf: (role, candidate) => store.decisions.get(decisionKey(role, candidate)) ?? null,
				before: basisOf(ownRulesOf(store.settings())),
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
		): Promise<Blob> => {
			const { writeTurns } = await import('../parameters/turns-file')
			return writeTurns(await preview(rules, Number.POSITIVE_INFINITY, work), words)
		},

		/**
		 * Applies versions of rule sets to the list of this device. A team's owners do so on the server.
		 * @returns whether they were applied: not if somebody has changed the rules in the meantime, in another tab
		 */
		applyVersions: async ({ rules: { versions }, after, isBack }: ToApply): Promise<boolean> => {
			if (store.member !== null) throw new Error("a team's owners apply versions on the server")
			if (versionFaults(versions, store.today(), known).length > 0) return false
			const settings = store.settings()
			if (settings.parameters?.at(-1)?.at !== after) return false
			const set = { ...ownRulesOf(settings), versions, isBack, by: { name: settings.decider } }
			await store.saveSettings({ parameters: statesWith(settings, set, Date.now()) })
			changed('people', null)
			return true
		},
	}
}
