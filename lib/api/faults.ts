import type * as z from 'zod/mini'
import { maxNamedFaults, maxRepeatedCharacters } from '@/lib/limits/limits'
import { notLanguageCode } from '@/rules/facts-schema'

type Issue = z.core.$ZodIssue

/** One fault of a request: where (a JSON pointer, RFC 6901) and what. */
export type Fault = { readonly pointer: string; readonly detail: string }

/** The first faults of a request, and how many more there are. */
export type Faults = { readonly errors: readonly Fault[]; readonly more?: number }

const maxOptionsNamed = 12
const required = 'This member is required.'
const invalid = 'This value is not valid.'

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

/** The fault of an unknown member. A very long name is not repeated: the pointer then leads to the parent. */
function unknownMember(path: readonly PropertyKey[], name: string): Fault {
	const tooLong = name.length > maxRepeatedCharacters
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
			return issue.values.length > maxOptionsNamed
				? 'This is not one of the allowed values; the rule set lists them.'
				: `This must be one of: ${issue.values.join(', ')}.`
		case 'too_small':
			return issue.origin === 'array'
				? 'The list needs at least one entry; use null for "not sure".'
				: `This must be ${issue.minimum} or more.`
		case 'too_big':
			return issue.origin === 'array'
				? `The list may have ${issue.maximum} entries at most.`
				: `This must be ${issue.maximum} or less.`
		case 'invalid_format':
			return 'This must be a date that exists, as YYYY-MM-DD.'
		case 'custom':
			return detailOfCustom(issue)
		default:
			return invalid
	}
}

/** The detail of what a check of ours found: it may have been said by the check itself. */
function detailOfCustom({ message, params = {} }: Extract<Issue, { readonly code: 'custom' }>): string {
	const { detail, maxLength, minItems, uniqueItems } = params
	if (typeof detail === 'string') return detail
	if (typeof maxLength === 'number') {
		return `This may have ${maxLength.toLocaleString('en')} characters at most.`
	}
	if (minItems) return 'The list needs at least one entry.'
	if (uniqueItems) return 'No entry may stand in the list twice.'
	return message === notLanguageCode ? 'This is not a known ISO 639 language code.' : invalid
}

const countOf = (issue: Issue) => (issue.code === 'unrecognized_keys' ? issue.keys.length : 1)

/** The first `max` faults that a schema found. */
function firstFaults(issues: readonly Issue[], max: number): Fault[] {
	const faults: Fault[] = []
	for (const issue of issues) {
		const room = max - faults.length
		if (room <= 0) break
		if (issue.code !== 'unrecognized_keys')
			faults.push({ pointer: pointerTo(issue.path), detail: detailOf(issue) })
		else for (const name of issue.keys.slice(0, room)) faults.push(unknownMember(issue.path, name))
	}
	return faults
}

/**
 * Names the first faults of a request, each with a pointer into it but never the value itself, and counts the rest.
 * @param issues the issues that its schema found
 * @param own the few faults found by other checks
 */
export function nameFaults(issues: readonly Issue[], own: readonly Fault[] = []): Faults {
	const count = issues.reduce((sum, issue) => sum + countOf(issue), own.length)
	const errors = [...own, ...firstFaults(issues, maxNamedFaults - own.length)]
	return count > errors.length ? { errors, more: count - errors.length } : { errors }
}
