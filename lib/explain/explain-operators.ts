import type { CompiledMessage } from 'icu-minify/format'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import type { NumberFactId, Op, Test } from '@/rules/condition'
import type { ParameterId } from '@/rules/parameters'

/** The fact of a test whose options are named. */
type OptionFact = Test<'one-of' | 'includes' | 'names-way'>['fact']

/** The parts of a test in the words of one language. */
export type TestSpeech = {
	readonly say: Say
	readonly operators: Words['operators']
	readonly option: (fact: OptionFact, option: string) => string
	/** Options as a list: "A, B or C". */
	readonly options: (fact: OptionFact, options: readonly string[]) => string
	readonly limit: (fact: NumberFactId, limit: Test<'at-least'>['limit']) => string
	/** The same after “more than” and “less than”. */
	readonly than: (fact: NumberFactId, limit: Test<'at-least'>['limit']) => string
	readonly parameter: (parameter: ParameterId) => string
}

/** The wording of a test. */
type Wording = {
	/** The messages for what it asks, and for the opposite. */
	readonly texts: { readonly yes: CompiledMessage; readonly no: CompiledMessage }
	/** The values to fill in. */
	readonly values?: Readonly<Record<string, string | number>>
	/** The answers that settle nothing. */
	readonly open?: string | undefined
	/** Whether the clause says the answer already. */
	readonly saysAnswer?: boolean
}

const compared = ({ op, fact, limit }: Test<'at-least' | 'at-most' | 'more-than'>, parts: TestSpeech) => ({
	texts: parts.operators[op],
	values: {
		subject: parts.say(parts.operators.numbers[fact]),
		limit: parts.limit(fact, limit),
		than: parts.than(fact, limit),
	},
})

const operatorWords: { readonly [O in Op]: (test: Test<O>, parts: TestSpeech) => Wording } = {
	yes: ({ fact }, { operators }) => ({ texts: operators.yes[fact], saysAnswer: true }),
	'one-of': ({ fact, options, open }, parts) => ({
		texts: parts.operators['one-of'][fact],
		values: { options: parts.options(fact, options) },
		open: open.length > 0 ? parts.options(fact, open) : undefined,
	}),
	includes: ({ fact, option }, parts) => ({
		texts: parts.operators.includes[fact],
		values: { option: parts.option(fact, option) },
		saysAnswer: true,
	}),
	'not-empty': ({ fact }, { operators }) => ({ texts: operators['not-empty'][fact], saysAnswer: true }),
	'names-way': ({ fact, options }, parts) => ({
		texts: parts.operators['names-way'],
		values: { options: parts.options(fact, options) },
	}),
	declares: (_, { operators }) => ({ texts: operators.declares, saysAnswer: true }),
	'declares-way': ({ fact, option }, parts) => ({
		texts: parts.operators['declares-way'],
		values: { option: parts.option(fact, option) },
	}),
	'leaves-open': ({ fact }, { say, operators }) => ({
		texts: operators['leaves-open'],
		values: { subject: say(operators.subjects[fact]) },
	}),
	'at-least': compared,
	'at-most': compared,
	'more-than': compared,
	published: (test, { operators, parameter }) => ({
		texts: operators.published,
		values: { parameter: parameter(test.parameter) },
	}),
	'points-at-least': ({ limit }, { operators }) => ({
		texts: operators['points-at-least'],
		values: { limit },
	}),
}

/** A test as a clause of a sentence, its opposite, which answers settle nothing, and whether it says its answer. */
export function clausesOfTest<O extends Op>(test: Test<O>, parts: TestSpeech) {
	const { texts, values, open, saysAnswer = false } = operatorWords[test.op](test, parts)
	const { say, operators } = parts
	return {
		yes: say(texts.yes, values),
		no: say(texts.no, values),
		open: open === undefined ? undefined : say(operators.open, { options: open }),
		saysAnswer,
	}
}
