import type { LanguageSkill } from '@/rules/facts'
import { type Fact, type FactId, facts, languageLevels } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { type BitReader, type BitWriter, bitsFor } from './bits'
import { decodeNumber, encodeNumber } from './number-code'

// An answer is absent, null for "not sure", or a value. Yes/no and choices encode all three in one number; the other types
// have one bit for whether there is an answer, one for whether it has a value, and then the value.

const absent = 0
const notSure = 1
const firstOption = 2

/** The options of a choice, or of yes/no as one; null for the other types. */
function optionsOf(fact: Fact): readonly (string | boolean)[] | null {
	if (fact.type === 'yes-no') return [false, true]
	return fact.type === 'choice' ? fact.options : null
}

/** The letters of a country or language code, each encoded as its own number: decoding does not depend on today's list. */
const letters = ' abcdefghijklmnopqrstuvwxyz'

function writeLetters(writer: BitWriter, text: string, length: number): void {
	const padded = text.toLowerCase().padEnd(length)
	const value = [...padded].reduce((sum, letter) => sum * letters.length + letters.indexOf(letter), 0)
	writer.write(value, bitsFor(letters.length ** length))
}

function readLetters(reader: BitReader, length: number): string {
	let value = reader.read(bitsFor(letters.length ** length))
	let text = ''
	for (let place = 0; place < length; place++) {
		text = letters.charAt(value % letters.length) + text
		value = Math.floor(value / letters.length)
	}
	return text.trimEnd()
}

/** Writes the answer to a fact; undefined if there is none. */
export function encodeFact(writer: BitWriter, id: FactId, value: FactValue | undefined): void {
	const fact: Fact = facts[id]
	const options = optionsOf(fact)
	if (options) {
		const option = options.indexOf(value as string | boolean) + firstOption
		const state = value === undefined ? absent : value === null ? notSure : option
		writer.write(state, bitsFor(options.length + firstOption))
		return
	}
	writer.writeFlag(value !== undefined)
	if (value === undefined) return
	writer.writeFlag(value !== null)
	if (value !== null) writeValue(writer, fact, value)
}

/** Reads what `encodeFact` wrote; the value still has to be validated by the fact's schema. */
export function decodeFact(reader: BitReader, id: FactId): unknown {
	const fact: Fact = facts[id]
	const options = optionsOf(fact)
	if (options) {
		const state = reader.read(bitsFor(options.length + firstOption))
		if (state === absent) return undefined
		if (state === notSure) return null
		const option = options[state - firstOption]
		if (option === undefined) reader.isBroken = true
		return option
	}
	if (!reader.readFlag()) return undefined
	return reader.readFlag() ? readValue(reader, fact) : null
}

function writeValue(writer: BitWriter, fact: Fact, value: FactValue): void {
	switch (fact.type) {
		case 'choices':
			for (const option of fact.options) writer.writeFlag((value as readonly string[]).includes(option))
			return
		case 'countries': {
			const codes = value as readonly string[]
			writer.write(codes.length, bitsFor(fact.maxItems + 1))
			for (const code of codes) writeLetters(writer, code, 2)
			return
		}
		case 'languages': {
			const skills = value as readonly LanguageSkill[]
			writer.write(skills.length, bitsFor(fact.maxItems + 1))
			for (const { language, level } of skills) {
				writeLetters(writer, language, 3)
				writer.write(languageLevels.indexOf(level), bitsFor(languageLevels.length))
			}
			return
		}
		case 'integer':
			writer.write((value as number) - fact.min, bitsFor(fact.max - fact.min + 1))
			return
		case 'number':
			encodeNumber(writer, fact, value as number)
	}
}

function readValue(reader: BitReader, fact: Fact): unknown {
	const list = <T>(maxItems: number, readEntry: () => T) =>
		Array.from({ length: reader.read(bitsFor(maxItems + 1)) }, readEntry)
	switch (fact.type) {
		case 'choices':
			return fact.options.filter(() => reader.readFlag())
		case 'countries':
			return list(fact.maxItems, () => readLetters(reader, 2).toUpperCase())
		case 'languages':
			return list(fact.maxItems, () => ({
				language: readLetters(reader, 3),
				level: languageLevels[reader.read(bitsFor(languageLevels.length))],
			}))
		case 'integer':
			return reader.read(bitsFor(fact.max - fact.min + 1)) + fact.min
		case 'number':
			return decodeNumber(reader, fact)
	}
}
