import type { LimitEntries } from './limit-entry'

const storedOtherwise =
	'The record is set aside; in a backup it is left out. The page says how many, and everything else works.'

/** The limits of the stored list of candidates, and of its table. */
export const limitsOfDesk = {
	maxStoredCellCharacters: {
		value: 32 * 1024 * 1024,
		unit: 'characters',
		what: 'A cell or a heading that is stored as it was in a sheet',
		beyond: storedOtherwise,
	},
	maxStoredAnswers: {
		value: 1000,
		unit: 'entries',
		what: 'The answers of one stored role or candidate, including those unknown to this version',
		beyond: storedOtherwise,
	},
	maxStoredListEntries: {
		value: 20_000,
		unit: 'entries',
		what: 'A list in one stored record, such as the cells of a row',
		beyond: storedOtherwise,
	},
	maxRecordKeyCharacters: {
		value: 129,
		unit: 'characters',
		what: 'The key of a stored record',
		why: 'two keys and a space, as for a decision',
		beyond: 'What has it is not read; a batch is answered 422.',
	},
	maxChunkEntries: {
		value: 5000,
		unit: 'entries',
		what: 'Changes in one part of what an operation did, and records that it created there',
		beyond: 'A longer part is not read; in a batch it is refused, and the others are stored.',
	},
	maxKeptDays: {
		value: 3650,
		unit: 'days',
		what: 'The time for which a record can be kept after its decision',
		beyond: 'The field says so; the server answers 422.',
	},
	maxErasures: {
		value: 50,
		unit: 'entries',
		what: 'Erasures whose reason and day are remembered',
		beyond: 'The oldest is forgotten.',
	},
	maxStages: {
		value: 30,
		unit: 'entries',
		what: 'The stages of an opening',
		beyond: 'No more can be added.',
	},
	maxTags: {
		value: 50,
		unit: 'entries',
		what: 'The tags of a candidate in an opening',
		beyond: 'No more can be added.',
	},
	maxTagCharacters: {
		value: 60,
		unit: 'characters',
		what: 'A tag',
		beyond: 'The field accepts no more.',
	},
	maxColumnCharacters: {
		value: 8_000_000,
		unit: 'characters',
		what: 'A column that is pasted into the table of candidates',
		beyond: 'None of it is read, and the page says so.',
	},
	maxColumnWork: {
		value: 200_000_000,
		unit: 'steps',
		what: 'The work of reading a column that is pasted into the table: some steps for each character',
		why: 'one of the most dates takes a tenth',
		beyond: 'None of it is taken, and the page says that it is too long.',
	},
	maxNotes: {
		value: 500,
		unit: 'entries',
		what: 'The notes about a candidate',
		beyond: 'No more can be added.',
	},
	maxPrintedRows: {
		value: 1000,
		unit: 'rows',
		what: 'The rows of a table of candidates on paper',
		beyond: 'The first ones are printed, and the paper says how many there are.',
	},
	maxFilters: {
		value: 50,
		unit: 'entries',
		what: 'The filters of a table of candidates',
		beyond:
			'No more can be added; if more are stored, they are ignored, and a record that contains them is set aside.',
	},
	maxFilterValues: {
		value: 300,
		unit: 'entries',
		what: 'The values of one filter, such as countries',
		beyond: 'As above.',
	},
	maxSavedViews: {
		value: 50,
		unit: 'entries',
		what: 'The saved views of an opening',
		beyond: 'No more can be saved.',
	},
	maxTableColumns: {
		value: 100,
		unit: 'entries',
		what: 'The columns of a table of candidates whose order is stored',
		beyond: 'The table has its default columns.',
	},
	maxAskedAtOnce: {
		value: 5000,
		unit: 'entries',
		what: 'Candidates for whom personal links are made at once',
		beyond: 'None are made: the page says to choose fewer.',
	},
	maxPlanTries: {
		value: 150_000,
		unit: 'times',
		what: 'Sets of answers that are tried to find what makes the most results clear',
		why: 'and as many again to tell what each step does: about three seconds of work',
		beyond:
			'The largest groups of candidates are looked at; the plan says that another order may need fewer steps, and how many candidates were not looked at.',
	},
} satisfies LimitEntries
