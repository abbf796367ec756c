import type { ConditionText } from '@/lib/words/types/message-types'
import type { Op, Test } from '@/rules/condition'
import type { FactId } from '@/rules/facts'
import type { ParameterId } from '@/rules/parameters'

/** What a test speaks of. */
export type Subject = FactId | Test<'yes' | 'one-of'>['fact']

/** The parts of a test in the words of one language. */
export type Parts = {
	readonly subject: (subject: Subject) => string
	readonly option: (subject: Subject, option: string) => string
	readonly options: (subject: Subject, options: readonly string[]) => string
	readonly limit: (test: Test<'at-least' | 'at-most' | 'more-than'>) => string
	readonly parameter: (parameter: ParameterId) => string
}

/** How a test is put into words, beside the message of its operator's own name, which says what is wanted. */
type OperatorWords<O extends Op> = {
	/** The message that says the opposite; without one, "not" is put before the line. */
	readonly opposite?: ConditionText
	readonly values: (test: Test<O>, parts: Parts) => Readonly<Record<string, string | number>>
	/** The message that says which answers settle nothing, and these. */
	readonly open?: ConditionText
	readonly openOptions?: (test: Test<O>, parts: Parts) => string | null
}

const compared = (test: Test<'at-least' | 'at-most' | 'more-than'>, { subject, limit }: Parts) => ({
	subject: subject(test.fact),
	limit: limit(test),
})

const operatorWords: { readonly [O in Op]: OperatorWords<O> } = {
	yes: { opposite: 'no', values: ({ fact }, { subject }) => ({ subject: subject(fact) }) },
	'one-of': {
		opposite: 'not-one-of',
		values: (test, { subject, options }) => ({
			subject: subject(test.fact),
			options: options(test.fact, test.options),
		}),
		open: 'open',
		openOptions: ({ fact, open }, { options }) => (open.length > 0 ? options(fact, open) : null),
	},
	includes: {
		opposite: 'not-includes',
		values: (test, { subject, option }) => ({
			subject: subject(test.fact),
			option: option(test.fact, test.option),
		}),
	},
	'not-empty': {
		opposite: 'empty',
		values: ({ fact }, { subject }) => ({ subject: subject(fact) }),
	},
	'at-least': { values: compared },
	'at-most': { values: compared },
	'more-than': { values: compared },
	published: {
		values: (test, { parameter }) => ({ parameter: parameter(test.parameter) }),
	},
	'points-at-least': { values: ({ limit }) => ({ limit }) },
}

/** The ids of the messages that put a test into words, and what is filled into them. */
export function messagesFor<O extends Op>(test: Test<O>, parts: Parts) {
	const { opposite, open, values, openOptions }: OperatorWords<O> = operatorWords[test.op]
	return {
		line: test.op,
		opposite,
		values: values(test, parts),
		open,
		openOptions: openOptions?.(test, parts),
	}
}
