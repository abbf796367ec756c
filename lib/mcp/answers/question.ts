import * as z from 'zod/mini'
import { asTyped } from '@/lib/i18n/as-typed'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { optionTexts } from '@/lib/words/option-texts'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'
import '@/rules/no-eval'

/** A question as it is put to a person. */
export const questionSchema = z.strictObject({
	fact: z.enum(factIds),
	type: z.string(),
	question: z.string(),
	hint: z.nullable(z.string()),
	/** Why it is asked. */
	why: z.string(),
	/** The options by their ids, each in words. */
	options: z.nullable(z.record(z.string(), z.string())),
	range: z.nullable(z.strictObject({ min: z.number(), max: z.number(), unit: z.string() })),
})

type Question = z.infer<typeof questionSchema>

/** The question for a fact in a language. */
export function questionOf(id: FactId, locale: Locale): Question {
	const say = sayIn(locale)
	const text = wordsOf(locale).facts[id]
	const fact: Fact = facts[id]
	const plain = (message: typeof text.question) => asTyped(say(message))
	const texts = optionTexts<typeof text.question>(text)
	const options = Object.entries(texts).map(([option, message]) => [option, plain(message)])
	return {
		fact: id,
		type: fact.type,
		question: plain(text.question),
		hint: 'hint' in text && text.hint ? plain(text.hint) : null,
		why: plain(text.why),
		options: options.length > 0 ? Object.fromEntries(options) : null,
		range: 'min' in fact ? { min: fact.min, max: fact.max, unit: fact.unit } : null,
	}
}
