import type { EmployerLocale } from '@/lib/i18n/locales'
import { allWordsOf } from '@/lib/words/employer-words'
import type { Words } from '@/lib/words/texts'

type RuleWords = Words['team']['rules']

/** The texts about newer versions of the rules on a single device: those of a team, but for what only a team has. */
export type ListRuleWords = RuleWords & Pick<Words['listRules'], 'changedElsewhere'>

/** Picks those texts. For servers. */
export function listRuleWords(locale: EmployerLocale): ListRuleWords {
	const { team, listRules } = allWordsOf(locale)
	const { newer, preview, back, ...own } = listRules
	return {
		...team.rules,
		...own,
		newer: { ...team.rules.newer, ...newer },
		preview: { ...team.rules.preview, ...preview },
		back: { ...team.rules.back, ...back },
	}
}
