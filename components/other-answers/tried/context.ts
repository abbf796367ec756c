import type { AnswerSpeech } from '@/lib/explain/explain'
import type { Locale } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import type { Known } from '@/lib/scenario/tried'
import type { Standing, Turned } from '@/lib/scenario/turns'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { OtherAnswersWords } from './other-answers-words'

/** The given answers, the tried ones, and what each come to. */
export type Tried = {
	readonly given: Known
	/** The answers that differ from the given ones. */
	readonly tried: Known
	readonly name: string
	readonly before: Standing
	readonly after: Standing
	/** The conditions that turn between them. */
	readonly turned: readonly Turned[]
	/** What some answers come to under the same rule sets. */
	readonly standing: (known: Known) => Standing
	/** Tries another answer; one that is the given one again is tried no longer. */
	readonly set: (fact: FactId, value: FactValue) => void
	/** Gives up all other answers. */
	readonly revert: () => void
}

/** What every part of the page needs. */
export type TriedContext = {
	readonly locale: Locale
	readonly words: OtherAnswersWords
	readonly say: Say
	readonly speech: AnswerSpeech
	readonly tried: Tried
}
