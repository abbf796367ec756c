import { createContext, use } from 'react'
import type { OwnRules } from '@/lib/screening/model/own-parameters'
import type { Words } from '@/lib/words/texts'

/** The words about changing the rules of a list: whose it is differs. */
export type RuleWords = Words['team']['rules']

/** Rules to apply, and those in effect when they were looked at. */
export type RulesToApply = {
	readonly rules: OwnRules
	readonly own: OwnRules
	/** When the rules were last changed, as far as the page knows. */
	readonly after: string | undefined
	readonly isBack: boolean
}

type RuleChange = {
	readonly words: RuleWords
	/** Applies rules to the list; returns what is to be said if that is refused, else null. */
	readonly apply: (asked: RulesToApply) => Promise<React.ReactNode>
}

const Context = createContext<RuleChange | null>(null)

export const RuleChangeProvider = Context

/** Whose rules are changed, in which words, and how. */
export function useRuleChange(): RuleChange {
	const shared = use(Context)
	if (!shared) throw new Error('outside of a list whose rules can change')
	return shared
}
