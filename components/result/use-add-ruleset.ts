import { useRouter } from 'next/navigation'
import { today } from '@/lib/day/today'
import { readDraft, updateDraft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'

/** Returns a function that adds a rule set to the check and goes to the first question that it still needs. */
export function useAddRuleset(locale: Locale): (added: RulesetId) => void {
	const router = useRouter()
	return async (added) => {
		const chosen = readDraft()?.rulesets ?? []
		updateDraft({ rulesets: rulesetIds.filter((id) => id === added || chosen.includes(id)) }, today())
		const { pathOn } = await import('../form/path-on')
		router.push(`/${locale}${await pathOn({ offline: '/check/answers' })}`)
	}
}
