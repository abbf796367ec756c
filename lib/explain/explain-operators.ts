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

type OperatorWords<O extends Op, Text extends string> = {
	/** The message that says what is wanted. */
	readonly line: Text
	/** The message that says it turned round; without one, "not" is put before the line. */
	readonly opposite?: Text
	readonly values: (test: Test<O>, parts: Parts) => Readonly<Record<string, string | number>>
	/** The message that says which answers settle nothing, and these. */
	readonly open?: Text
	readonly openOptions?: (test: Test<O>, parts: Parts) => string | null
}

const compared = (test: Test<'at-least' | 'at-most' | 'more-than'>, { subject, limit }: Parts) => ({
	subject: subject(test.fact),
	limit: limit(test),
})

/** How each operator is put into words, by the ids of messages: `words.operators` holds a text for each. */
const operatorWords = {
	yes: { line: 'yes', opposite: 'no', values: ({ fact }, { subject }) => ({ subject: subject(fact) }) },
	'one-of': {
		line: 'one-of',
		opposite: 'not-one-of',
		values: (test, { subject, options }) => ({
			subject: subject(test.fact),
			options: options(test.fact, test.options),
		}),
		open: 'open',
		openOptions: ({ fact, open }, { options }) => (open.length > 0 ? options(fact, open) : null),
	},
	includes: {
		line: 'includes',
		opposite: 'not-includes',
		values: (test, { subject, option }) => ({
			subject: subject(test.fact),
			option: option(test.fact, test.option),
		}),
	},
	'not-empty': {
		line: 'not-empty',
		opposite: 'empty',
		values: ({ fact }, { subject }) => ({ subject: subject(fact) }),
	},
	'at-least': { line: 'at-least', values: compared },
	'at-most': { line: 'at-most', values: compared },
	'more-than': { line: 'more-than', values: compared },
	published: {
		line: 'published',
		values: (test, { parameter }) => ({ parameter: parameter(test.parameter) }),
	},
	'points-at-least': { line: 'points-at-least', values: ({ limit }) => ({ limit }) },
} as const satisfies { readonly [O in Op]: OperatorWords<O, string> }

type Entry = (typeof operatorWords)[Op]

/** The ids of all messages above. */
export type OperatorText =
	| Entry['line']
	| Extract<Entry, { readonly opposite: string }>['opposite']
	| Extract<Entry, { readonly open: string }>['open']

const words: { readonly [O in Op]: OperatorWords<O, OperatorText> } = operatorWords

/** The ids of the messages that put a test into words, and what is filled into them. */
export function messagesFor<O extends Op>(test: Test<O>, parts: Parts) {
	const { line, opposite, open, values, openOptions }: OperatorWords<O, OperatorText> = words[test.op]
	return { line, opposite, values: values(test, parts), open, openOptions: openOptions?.(test, parts) }
}
