import { useRouter } from 'next/navigation'
import { today } from '@/lib/day/today'
import { readDraft, updateDraft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'

type Ask = {
	/** Adds a rule set to the check and goes to the first question that it still needs. */
	readonly add: (ruleset: RulesetId) => void
	/** Goes to the first question that the quick way did not ask. */
	readonly rest: () => void
}

/** Ways to continue from a result to more questions. */
export function useAskMore(locale: Locale): Ask {
	const router = useRouter()
	const openRest = async () => {
		const { pathToTheRest } = await import('../form/steps/next-path')
		router.push(`/${locale}${await pathToTheRest()}`)
	}
	return {
		add: (added) => {
			const chosen = readDraft()?.rulesets ?? []
			updateDraft({ rulesets: rulesetIds.filter((id) => id === added || chosen.includes(id)) }, today())
			openRest()
		},
		rest: () => {
			updateDraft({ way: 'full' }, today())
			openRest()
		},
	}
}
