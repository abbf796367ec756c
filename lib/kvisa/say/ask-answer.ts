import { asTyped } from '@/lib/i18n/as-typed'
import { columnReader } from '@/lib/sheet/reader/read-row'
import { optionTexts } from '@/lib/words/option-texts'
import { textFor } from '@/lib/words/text-for'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { readFact } from '@/rules/read-fact'
import type { Speech } from './speech'

/** The values that a question offers by number, in order; none where names or a number are typed. */
function offered(fact: FactId): readonly (string | boolean)[] {
	const kind: Fact = facts[fact]
	if (kind.type === 'yes-no') return [true, false]
	return kind.type === 'choice' || kind.type === 'choices' ? kind.options : []
}

function optionLines({ words, say }: Speech, fact: FactId): readonly string[] {
	const texts = optionTexts(words.facts[fact])
	return offered(fact).map((value, at) => {
		const text = typeof value === 'boolean' ? (value ? words.form.yes : words.form.no) : textFor(texts, value)
		return `  ${say(words.kvisa.ask.option, { number: String(at + 1), option: say(text) })}`
	})
}

/** How to answer, where numbers of options are not all. */
function howTo({ words, say, languages }: Speech, fact: FactId): readonly string[] {
	const { ask } = words.kvisa
	const kind: Fact = facts[fact]
	switch (kind.type) {
		case 'choices':
			return [say(ask.several)]
		case 'integer':
		case 'number':
			return [say(ask.range, { min: kind.min, max: kind.max })]
		case 'countries':
			return [say(ask.list)]
		case 'languages': {
			const skill = say(words.form.skill, { language: languages.en ?? 'en', level: say(words.levels.fluent) })
			return [say(ask.list), say(ask.skills, { example: asTyped(skill) })]
		}
		case 'yes-no':
		case 'choice':
			return []
	}
}

/** A question with its options, as lines. */
export const questionLines = (speech: Speech, fact: FactId): readonly string[] => [
	asTyped(speech.say(speech.words.facts[fact].question)),
	...optionLines(speech, fact),
	...howTo(speech, fact),
]

/** The options at some numbers, counted from 1; undefined if one is not offered. */
function byNumbers(fact: FactId, text: string): readonly (string | boolean)[] | undefined {
	const all = offered(fact)
	const parts = text.split(/[,;，；、\s]+/).filter(Boolean)
	const chosen = parts.map((part) => (/^\d{1,3}$/.test(part) ? all[Number(part) - 1] : undefined))
	return chosen.every((value) => value !== undefined) ? chosen : undefined
}

/**
 * Reads an answer as it was typed: by the numbers of options, or as a cell of a sheet is read.
 * @returns null for "not sure"; undefined if it cannot be read
 */
export function readTypedAnswer(fact: FactId, typed: string): FactValue | undefined {
	const text = typed.trim()
	const { type } = facts[fact]
	if (text === '') return undefined
	if (type === 'choices' && text === '0') return []
	const chosen = offered(fact).length > 0 ? byNumbers(fact, text) : undefined
	if (chosen)
		return type === 'choices'
			? readFact(fact, chosen)
			: chosen.length === 1
				? readFact(fact, chosen[0])
				: undefined
	if (type === 'yes-no' && /^\d+$/.test(text)) return undefined
	const reading = columnReader(fact)(text)
	if (reading.kind === 'value') return reading.value
	return reading.kind === 'null' ? null : undefined
}
