import type { LimitEntries } from './limit-entry'

/** The limits of texts and forms. */
export const limitsOfForms = {
	maxNumberCharacters: {
		value: 40,
		unit: 'characters',
		what: 'The text of a number, in a field or a cell',
		beyond: 'It is not read as a number: the field or the cell says so.',
	},
	maxFormBytes: {
		value: 64 * 1024,
		unit: 'bytes',
		what: 'A form that is sent to a page of the check without JavaScript',
		why: 'one with every answer at its longest takes a sixth of them',
		beyond: '413: a page says so, and nothing of it is read.',
	},
	maxFormWork: {
		value: 2_000_000,
		unit: 'steps',
		what: 'The work of reading a form of the check: some steps for each character',
		why: 'one with every answer at its longest takes a tenth',
		beyond: '413, as above.',
	},
	maxFormFields: {
		value: 500,
		unit: 'fields',
		what: 'The fields of a form of the check',
		why: 'one with every question answered takes a quarter of them',
		beyond:
			'413, as above. If there are more rows of languages than allowed, only one more is read, and the field says so.',
	},
	maxLanguageHeaderCharacters: {
		value: 900,
		unit: 'characters',
		what: 'An `Accept-Language` header',
		beyond: 'Only the first preferences that are complete within the limit count.',
	},
	maxLanguagePreferences: {
		value: 30,
		unit: 'entries',
		what: 'The languages of an `Accept-Language` header',
		beyond: 'The others are ignored.',
	},
	maxLanguageTagCharacters: {
		value: 100,
		unit: 'characters',
		what: 'A language tag in an `Accept-Language` header, or at the start of an address',
		beyond: 'It is not a language: the next preference counts, or the address leads to no page.',
	},
	maxSearchCharacters: {
		value: 120,
		unit: 'characters',
		what: 'The text typed into a search field, in a list or on the site',
		why: 'no name of a country, a language or an industry is longer',
		beyond: 'The field accepts no more.',
	},
	maxNameCharacters: {
		value: 500,
		unit: 'characters',
		what: 'A name that an employer types: that of a role, or of the person who decides',
		beyond: 'The field accepts no more.',
	},
	maxNoteCharacters: {
		value: 20_000,
		unit: 'characters',
		what: 'A note that an employer types: what a role needs, or why a decision was taken',
		beyond: 'The field accepts no more.',
	},
} satisfies LimitEntries
