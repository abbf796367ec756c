import type * as limits from './limits'

type LimitId = keyof typeof limits

export type LimitRow = {
	/** What is limited. */
	readonly what: string
	readonly unit:
		| 'bytes'
		| 'characters'
		| 'fields'
		| 'entries'
		| 'rows'
		| 'columns'
		| 'milliseconds'
		| 'seconds'
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
		maxFormBytes: {
			what: 'A form that is sent to a page of the check without JavaScript',
			unit: 'bytes',
			beyond: '413: a page says so, and nothing of it is read.',
		},
		maxFormFields: {
			what: 'Such a form',
			unit: 'fields',
			beyond:
				'413, as above. Of more rows of languages than can be answered one is read, and the field says so.',
		},
		maxLanguageHeaderCharacters: {
			what: 'An `Accept-Language` header',
			unit: 'characters',
			beyond: 'Its first preferences, as many as are whole within the limit, count.',
		},
		maxLanguagePreferences: {
			what: 'The languages of such a header',
			unit: 'entries',
			beyond: 'The others do not count.',
		},
		maxLanguageTagCharacters: {
			what: 'A language tag in such a header, or at the start of an address',
			unit: 'characters',
			beyond: 'It is no language: the next preference counts, or the address leads to no page.',
		},
		maxSearchCharacters: {
			what: 'What is typed into a field that searches',
			unit: 'characters',
			beyond: 'The field takes no more.',
		},
		maxNameCharacters: {
			what: 'A name that an employer types: a role’s, or that of who decides',
			unit: 'characters',
			beyond: 'The field takes no more.',
		},
		maxNoteCharacters: {
			what: 'A note that an employer types: what a role needs, or why a decision was taken',
			unit: 'characters',
			beyond: 'The field takes no more.',
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
	'Codes, links and what is kept on the device': {
		maxPastedCharacters: {
			what: 'A text that is pasted, or follows the # of an address, to find a code in it',
			unit: 'characters',
			beyond: 'What follows is not searched.',
		},
		maxCodeCharacters: {
			what: 'A hand-over code',
			unit: 'characters',
			beyond: 'It is told as damaged.',
		},
		maxCodeTextBytes: {
			what: 'A text in a code: who asks, for which opening, the key for the answers',
			unit: 'bytes',
			beyond: 'In an invitation it is cut, with a mark where; a key that long is left out.',
		},
		maxDraftCharacters: {
			what: 'The checks that the browser keeps for one person',
			unit: 'characters',
			beyond: 'They count as unreadable, and the page says so.',
		},
		maxDraftsAside: {
			what: 'Checks that are set aside',
			unit: 'entries',
			beyond: 'The oldest is dropped.',
		},
		maxBackupBytes: {
			what: 'A file with a backup',
			unit: 'bytes',
			beyond: 'It is not opened, and the page says so.',
		},
	},
} satisfies Record<string, { readonly [L in LimitId]?: LimitRow }>
