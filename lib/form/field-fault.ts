import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { type Fact, type FactId, facts, type NumberFact } from '@/rules/facts'

/** A fault of a field: in the field itself, or in a row of its list. */
export type FieldFault = { readonly type: string; readonly message: string; readonly row: number | null }

const examples: Record<NumberFact['unit'], number> = {
	age: 29,
	years: 4,
	'cny-a-year': 240_000,
	months: 12,
	points: 5,
}

const whenEmpty: Record<Fact['type'], keyof Words['form']['errors']> = {
	'yes-no': 'choose',
	choice: 'choose',
	choices: 'chooseSome',
	number: 'enter',
	integer: 'enter',
	countries: 'country',
	languages: 'language',
}

/** How to correct a fault, in words that do not repeat the question. */
export function sayFault(
	say: Say,
	errors: Words['form']['errors'],
	{ fact, fault, rowName }: { fact: FactId; fault: FieldFault; rowName: string },
): string {
	const kind: Fact = facts[fact]
	if (fault.message === 'no-level') return say(errors.levelMissing, { name: rowName })
	if (fault.message === 'not-chosen') return say(errors.notChosen)
	if (fault.message === 'empty') return say(errors[whenEmpty[kind.type]])
	if ('unit' in kind) {
		const example = String(examples[kind.unit])
		if (fault.message === 'not-a-number') return say(errors.number, { example })
		if (fault.type === 'invalid_type') return say(errors.whole, { example })
		return say(errors.range, { min: kind.min, max: kind.max })
	}
	return 'maxItems' in kind ? say(errors.tooMany, { max: kind.maxItems }) : say(errors.choose)
}
