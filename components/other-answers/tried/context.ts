import type { AnswerSpeech } from '@/lib/explain/explain'
import type { Locale } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import type { TriedFacts } from '@/lib/other-answers/tried'
import type { AnswersComparison } from '@/lib/other-answers/turns'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { OtherAnswersWords, TriedWords } from './other-answers-words'

/** The scenario next to the given answers. */
export type NamedComparison = AnswersComparison & {
	/** Empty if the person has given none. */
	readonly name: string
}

/** The scenario, and the actions on it. */
export type EditableComparison = NamedComparison & {
	/** Tries another answer; setting the given one ends the trial. */
	readonly set: (fact: FactId, value: FactValue) => void
	readonly rename: (name: string) => void
	/** Tries these answers instead of the present ones; an empty set ends all trials. */
	readonly replace: (tried: TriedFacts, name: string) => void
}

/** What every part of the page that only shows the comparison needs. */
export type ComparedContext = {
	readonly locale: Locale
	readonly words: OtherAnswersWords
	readonly say: Say
	readonly speech: AnswerSpeech
	readonly tried: NamedComparison
}

/** What every part that also changes it needs. */
export type TriedContext = ComparedContext & {
	readonly words: TriedWords
	readonly tried: EditableComparison
}
