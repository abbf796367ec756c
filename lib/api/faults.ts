import type * as z from 'zod/mini'
import type { Fault } from './problem'

type Issue = z.core.$ZodIssue
/** A longer name of a member is not repeated; its parent is pointed at. */
const longestName = 100
const mostOptionsNamed = 12
const required = 'This member is required.'

const escaped = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')
const pointerTo = (path: readonly PropertyKey[]) => path.map((part) => `/${escaped(part)}`).join('')

const typeNames: Record<string, string> = {
	int: 'a whole number',
	number: 'a number',
	boolean: 'true or false',
	string: 'a string',
	array: 'a list',
	object: 'an object',
}

function unknownMember(path: readonly PropertyKey[], name: string): Fault {
	const tooLong = name.length > longestName
	return {
		pointer: pointerTo(tooLong ? path : [...path, name]),
		detail: tooLong ? 'A member with a very long name is not known here.' : 'This member is not known here.',
	}
}

function detailOf(issue: Issue): string {
	const isMissing = issue.input === undefined
	switch (issue.code) {
		case 'invalid_type':
			if (isMissing) return required
			return `This must be ${typeNames[issue.expected] ?? issue.expected}.`
		case 'invalid_value':
			if (isMissing) return required
			return issue.values.length > mostOptionsNamed
				? 'This is not one of the allowed values; the rule set lists them.'
				: `This must be one of: ${issue.values.join(', ')}.`
		case 'too_small':
			return `This must be ${issue.minimum} or more.`
		case 'too_big':
			return `This must be ${issue.maximum} or less.`
		case 'invalid_format':
			return 'This must be a date that exists, as YYYY-MM-DD.'
		case 'custom':
			return customDetail(issue)
		default:
			return 'This value is not valid.'
	}
}

function customDetail({ params }: Extract<Issue, { code: 'custom' }>): string {
	if (params?.maxItems !== undefined) return `The list may have ${params.maxItems} entries at most.`
	if (params?.minItems !== undefined) return 'The list needs at least one entry; use null for "not sure".'
	return 'This is not a known ISO 639 language code.'
}

/** Every fault that a schema found, each with a pointer into the request; never the value itself. */
export const faultsOf = (issues: readonly Issue[]): Fault[] =>
	issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys'
			? issue.keys.map((name) => unknownMember(issue.path, name))
			: [{ pointer: pointerTo(issue.path), detail: detailOf(issue) }],
	)
