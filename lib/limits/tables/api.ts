import { maxFactEntries } from '@/rules/facts'
import type { LimitEntries } from './limit-entry'

/** The limits of the public API. */
export const limitsOfApi = {
	maxBodyBytes: {
		value: 1024 * 1024,
		unit: 'bytes',
		what: 'A JSON body, a line of `POST /api/v1/screen`, and a JSON file that `kvisa` reads',
		beyond:
			'The body: 413. The file: bad input. The line is answered with its fault, and the others are processed.',
	},
	bytesOfValue: {
		value: 4,
		unit: 'bytes',
		what: 'The bytes of the largest body, line or batch for each value that it may hold, members and entries included',
		why: 'one of 1 MiB holds 262,144 values, the largest batch of a team four million',
		beyond: 'A body with more values: 413. The line is answered with its fault.',
	},
	maxIdCharacters: {
		value: 1000,
		unit: 'characters',
		what: 'The `id` of a candidate in `POST /api/v1/screen`',
		beyond: 'A fault of the line, which is answered without its id.',
	},
	maxListEntries: {
		value: maxFactEntries,
		unit: 'entries',
		what: 'A list of choices; a list of countries or languages has the limit that its rule set names',
		beyond: 'A fault of the list; its entries are not checked.',
	},
	maxNamedFaults: {
		value: 100,
		unit: 'entries',
		what: 'The faults named in one answer, or in one line of it',
		beyond: '`more` says how many more there are.',
	},
	maxRepeatedCharacters: {
		value: 100,
		unit: 'characters',
		what: 'The name of an unknown member that an answer repeats',
		beyond: 'The member that contains it is named instead.',
	},
	maxNameInCall: {
		value: 200,
		unit: 'characters',
		what: 'The name of a tool or a prompt, or the address of a resource, that an assistant asks for in `POST /api/mcp`',
		beyond: '422; it would be repeated in the answer that there is none.',
	},
	maxClausesInAnswer: {
		value: 40,
		unit: 'entries',
		what: 'The clauses in one answer to an assistant',
		beyond: '`more` says how many follow, which are asked for by `after`.',
	},
} satisfies LimitEntries
