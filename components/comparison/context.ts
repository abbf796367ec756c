import type { ComparedVersion } from '@/lib/comparison/choices'
import type { ComparisonView } from '@/lib/comparison/view'
import type { RuleSpeech } from '@/lib/explain/explain-condition'
import type { Locale } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import type { ApplicantWords } from '@/lib/words/texts'
import type { Both } from '@/rules/comparison/ruleset-comparison'

/** What every part of a comparison needs. */
export type ComparisonContext = {
	readonly locale: Locale
	readonly words: ApplicantWords
	readonly say: Say
	readonly speech: RuleSpeech
	readonly choices: readonly ComparedVersion[]
	readonly pair: Both<ComparedVersion>
	readonly view: ComparisonView
	/** The labels of both sides: by name, and by day if they are versions of one rule set. */
	readonly names: Both<string>
}
