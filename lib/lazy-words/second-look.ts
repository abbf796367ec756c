import { answerWords } from '@/lib/explain/answer-words'
import type { AnswerSpeech } from '@/lib/explain/explain'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { meaningOfQuote, sayQuotationRead } from '@/lib/words/quoted'
import type { Words } from '@/lib/words/texts'
import type { RulesetId } from '@/rules/rulesets/ids'
import { type Quotation, quotations } from '@/rules/rulesets/quotations'

/** What is needed to write a letter about a condition in one language. */
export type LetterWords = AnswerSpeech['words'] &
	Pick<Words, 'separators'> & {
		readonly rulesets: { readonly [R in keyof Words['rulesets']]: Pick<Words['rulesets'][R], 'criteria'> }
	}

/** A source's own words, what they mean, and how they were read, in words. */
type Quoted = Pick<Quotation, 'text' | 'script'> & { readonly meaning: string; readonly read: string }

/** The texts for what opens below a condition: those of the page's language, and those of a letter in Chinese. */
export type SecondLookWords = {
	readonly secondLook: Words['check']['secondLook']
	/** The quotations that conditions rest on, by rule set and id, where there are any. */
	readonly quoted: { readonly [R in RulesetId]?: Readonly<Record<string, Quoted>> }
	readonly chinese: LetterWords & { readonly letter: Words['check']['secondLook']['letter'] }
}

function quotedIn(locale: Locale): SecondLookWords['quoted'] {
	const { quotations: words } = wordsOf(locale)
	const say = sayIn(locale)
	const entry = (ruleset: RulesetId, id: string, quotation: Quotation): Quoted => {
		const meaning = meaningOfQuote(words, ruleset, id)
		return {
			text: quotation.text,
			script: quotation.script,
			meaning: meaning ? say(meaning) : '',
			read: sayQuotationRead(locale, words, quotation),
		}
	}
	return Object.fromEntries(
		Object.entries(quotations).map(([ruleset, quoted]) => [
			ruleset,
			Object.fromEntries(
				Object.entries(quoted).map(([id, quotation]) => [id, entry(ruleset as RulesetId, id, quotation)]),
			),
		]),
	)
}

/** Picks those texts. For servers. */
export function secondLookWords(locale: Locale): SecondLookWords {
	const { check } = wordsOf(locale)
	const chinese = wordsOf('zh')
	const { separators, rulesets } = chinese
	const stated = Object.entries(rulesets).map(([id, { criteria }]) => [id, { criteria }])
	return {
		quoted: quotedIn(locale),
		secondLook: check.secondLook,
		chinese: {
			...answerWords(chinese),
			separators,
			rulesets: Object.fromEntries(stated),
			letter: chinese.check.secondLook.letter,
		},
	}
}
