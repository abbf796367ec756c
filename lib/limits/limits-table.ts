import type * as limits from './limits'

type LimitId = keyof typeof limits

export type LimitRow = {
	/** What is limited. */
	readonly what: string
	readonly unit: 'bytes' | 'characters' | 'entries' | 'rows' | 'columns' | 'milliseconds' | 'seconds'
	/** What happens beyond it. */
	readonly beyond: string
}

const storedOtherwise =
	'The record is set aside; in a backup it is left out. The page says how many, and all else works.'

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
	},
	Sheets: {},
	'Codes, links and what is kept on the device': {
		maxBackupBytes: {
			what: 'A backup that is read in',
			unit: 'bytes',
			beyond: 'It is not read, and the page says so.',
		},
		maxNameCharacters: {
			what: 'The name of a role, a candidate, a person who decides, a file; the number of a candidate',
			unit: 'characters',
			beyond: 'It is cut before it is stored.',
		},
		maxWrittenCharacters: {
			what: 'What an employer writes of a role, and the reason for a decision',
			unit: 'characters',
			beyond: 'It is cut before it is stored.',
		},
		maxStoredCellCharacters: {
			what: 'A cell or a heading that is kept as it came in a sheet',
			unit: 'characters',
			beyond: storedOtherwise,
		},
		maxStoredAnswers: {
			what: 'The answers of one stored role or candidate',
			unit: 'entries',
			beyond: storedOtherwise,
		},
		maxStoredListEntries: {
			what: 'A list in one stored record, such as the cells of a row',
			unit: 'entries',
			beyond: storedOtherwise,
		},
	},
} satisfies Record<string, { readonly [L in LimitId]?: LimitRow }>
