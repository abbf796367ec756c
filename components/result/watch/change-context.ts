import type { Locale } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import type { LateWords } from '@/lib/lazy-words/parts'
import type { RuleChange } from '@/lib/result/watch'
import type { ResultWords } from '../checked/context'

/** The texts that a changed rule set needs. */
export type ChangeWords = Pick<ResultWords, 'rulesets' | 'parameters'> & {
	readonly result: Pick<ResultWords['result'], 'outcomes' | 'marks' | 'decides'>
	readonly form: Pick<ResultWords['form'], 'yes' | 'no'>
}

/** What is needed to say how a rule set has changed. */
export type ChangeContext = {
	readonly words: ChangeWords
	readonly say: Say
	readonly speech: { readonly locale: Locale }
	readonly texts: LateWords['rule-changes']
	readonly change: RuleChange
}
