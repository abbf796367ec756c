import type * as limits from './limits'
import type * as serverLimits from './server-limits.mjs'

type LimitId = keyof typeof limits | keyof typeof serverLimits

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
	},
	'The server': {
		maxHeaderBytes: {
			what: 'The head of a request: its target and its headers',
			unit: 'bytes',
			beyond: '431, and the connection is closed.',
		},
		maxDiscardedBytes: {
			what: 'What is still read, and thrown away, of a body whose request has been answered',
			unit: 'bytes',
			beyond: 'The connection is closed.',
		},
		maxDiscardMilliseconds: {
			what: 'The time for which it is read',
			unit: 'milliseconds',
			beyond: 'The connection is closed.',
		},
		maxEndingMilliseconds: {
			what: 'What requests in work have left once the server is told to end',
			unit: 'milliseconds',
			beyond: 'Every connection is closed.',
		},
		retryAfterSeconds: {
			what: 'The wait that a 503 asks for in `Retry-After`',
			unit: 'seconds',
			beyond: 'Whoever comes again is taken if there is room.',
		},
	},
	Sheets: {},
	'Codes, links and what is kept on the device': {},
} satisfies Record<string, { readonly [L in LimitId]?: LimitRow }>

export type LimitSection = keyof typeof limitsTable
