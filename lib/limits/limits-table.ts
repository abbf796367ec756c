import type * as limits from './limits'

type LimitId = keyof typeof limits

export type LimitRow = {
	/** What is limited. */
	readonly what: string
	readonly unit: 'bytes' | 'characters' | 'entries' | 'rows' | 'columns' | 'milliseconds' | 'seconds'
	/** What happens beyond it. */
	readonly beyond: string
}

/** What each limit holds back, by the subject under which docs/limits.md lists it. */
export const limitsTable = {
	'Texts and forms': {
		maxNumberCharacters: {
			what: 'The text of a number, in a field or a cell',
			unit: 'characters',
			beyond: 'It is not read as a number: the field or the cell says so.',
		},
	},
	'The API': {
		maxBodyBytes: {
			what: 'A JSON body, and a line of `POST /api/v1/screen`',
			unit: 'bytes',
			beyond: 'The body: 413. The line is answered with its fault, and the rest goes on.',
		},
		maxIdCharacters: {
			what: 'The `id` of a candidate in `POST /api/v1/screen`',
			unit: 'characters',
			beyond: 'A fault of the line, which is answered without its id.',
		},
		maxListEntries: {
			what: 'A list of choices; a list of countries or languages has the limit that its rule set names',
			unit: 'entries',
			beyond: 'A fault of the list; its entries are not looked at.',
		},
		maxNamedFaults: {
			what: 'The faults named in one answer, or in one line of it',
			unit: 'entries',
			beyond: '`more` says how many there are beside them.',
		},
		maxRepeatedCharacters: {
			what: 'The name of an unknown member that an answer repeats',
			unit: 'characters',
			beyond: 'The member that holds it is named instead.',
		},
	},
	Sheets: {},
	'Codes, links and what is kept on the device': {},
} satisfies Record<string, { readonly [L in LimitId]?: LimitRow }>
