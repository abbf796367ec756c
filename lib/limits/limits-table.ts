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
	},
	'The API': {
		maxBodyBytes: {
			what: 'A JSON body, and a line of `POST /api/v1/screen`',
			unit: 'bytes',
			beyond: 'The body: 413. The line is answered with its fault, and the rest goes on.',
		},
	},
	Sheets: {},
	'Codes, links and what is kept on the device': {},
} satisfies Record<string, { readonly [L in LimitId]?: LimitRow }>
