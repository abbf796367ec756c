import type { AnswerSpeech } from '@/lib/explain/explain'
import type { Locale } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import type { Known } from '@/lib/scenario/tried'
import type { Comparison } from '@/lib/scenario/turns'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { OtherAnswersWords } from './other-answers-words'

/** The scenario beside the given answers. */
export type Compared = Comparison & {
	/** Empty where the person has given none. */
	readonly name: string
}

/** The scenario, and what can be done with it. */
export type Tried = Compared & {
	/** Tries another answer; one that is the given one again is tried no longer. */
	readonly set: (fact: FactId, value: FactValue) => void
	readonly rename: (name: string) => void
	/** Tries these answers in place of those tried so far; none gives them up. */
	readonly replace: (tried: Known, name: string) => void
}

/** What every part of the page needs that only shows the comparison. */
export type ComparedContext = {
	readonly locale: Locale
	readonly words: OtherAnswersWords
	readonly say: Say
	readonly speech: AnswerSpeech
	readonly tried: Compared
}

/** What every part needs that also changes it. */
export type TriedContext = ComparedContext & { readonly tried: Tried }
