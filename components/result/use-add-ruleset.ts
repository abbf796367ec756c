import { useRouter } from 'next/navigation'
import { readDraft, updateDraft } from '@/lib/draft/draft-store'
import { whereToGoOn } from '@/lib/form/where-to-go-on'
import type { Locale } from '@/lib/i18n/locales'
import { today } from '@/lib/today'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'

/** Gives what takes a further rule set into the check and leads to the first question that it still needs. */
export function useAddRuleset(locale: Locale): (added: RulesetId) => void {
	const router = useRouter()
	return (added) => {
		const chosen = readDraft()?.rulesets ?? []
		updateDraft({ rulesets: rulesetIds.filter((id) => id === added || chosen.includes(id)) }, today())
		const draft = readDraft()
		if (draft) router.push(`/${locale}${whereToGoOn(draft)}`)
	}
}
