import type { LimitRows } from './limit-row'

const storedOtherwise =
	'The record is set aside; in a backup it is left out. The page says how many, and everything else works.'

/** The limits of codes, links, and what is stored on the device. */
export const limitsOfDevices = {
	maxPastedCharacters: {
		what: 'A text that is pasted, or follows the # of an address, to find a code in it',
		unit: 'characters',
		beyond: 'The rest is not searched.',
	},
	maxCodeCharacters: {
		what: 'A hand-over code',
		unit: 'characters',
		beyond: 'It is reported as damaged.',
	},
	maxTypedSigns: {
		what: 'A code that is printed to be typed by hand',
		unit: 'characters',
		beyond: 'Only the QR code is printed. A longer text that is typed is read as a link or a code of a link.',
	},
	maxCodeWork: {
		what: 'The work of finding a code in a text and decoding it: a step for each character of a possible code, and more for a long one',
		unit: 'steps',
		beyond: 'It is reported as damaged.',
	},
	maxCodeTextBytes: {
		what: 'A text in a code: who asks, for which opening, the key for the answers',
		unit: 'bytes',
		beyond: 'In an invitation it is truncated, with a mark; a key that long is left out.',
	},
	maxDraftCharacters: {
		what: 'The checks that the browser keeps for one person',
		unit: 'characters',
		beyond: 'They count as unreadable, and the page says so.',
	},
	maxScenarioNameCharacters: {
		what: 'The name of a scenario, next to one’s own answers',
		unit: 'characters',
		beyond: 'The field accepts no more; a longer one in the browser’s storage is dropped.',
	},
	maxEvidenceNoteCharacters: {
		what: 'What a person noted as evidence for an answer that is their own judgement',
		unit: 'characters',
		beyond: 'The field accepts no more; a longer one in the browser’s storage is cut.',
	},
	maxDraftsAside: {
		what: 'Checks that are set aside',
		unit: 'entries',
		beyond: 'The oldest is dropped.',
	},
	maxPlanYears: {
		what: 'How far from today a day of a plan may lie, before or after it',
		unit: 'years',
		beyond: 'No date is computed from it, and the field says which days are possible.',
	},
	maxAskedReferences: {
		what: 'References of questions to an employer that a check keeps',
		unit: 'entries',
		beyond: 'The oldest is dropped: its reply is shown as one to an unknown question.',
	},
	maxRemovedPeople: {
		what: 'Deleted candidates whom a sheet or a backup cannot bring back without a question',
		unit: 'entries',
		beyond: 'The oldest are dropped: a file brings them back without a question.',
	},
	maxBackupBytes: {
		what: 'A file with a backup',
		unit: 'bytes',
		beyond: 'It is not opened, and the page says so.',
	},
	maxBackupValues: {
		what: 'The values of a backup or a shared file, members and entries included',
		unit: 'entries',
		beyond: 'It is not opened, and the page says so.',
	},
	maxAgeWorkFactor: {
		what: 'The work factor of a file encrypted with age, as a power of two',
		unit: 'times',
		beyond: 'It is refused before its key is computed, and the page says so.',
	},
	maxAgeHeaderBytes: {
		what: 'The header of a file encrypted with age, which must be for one passphrase',
		unit: 'bytes',
		beyond: 'It is refused as a file that no passphrase opens.',
	},
	maxPassphraseCharacters: {
		what: 'A passphrase for a file that is shared',
		unit: 'characters',
		beyond: 'The field accepts no more.',
	},
	maxRestoredSequence: {
		what: 'The number of the last operation of a backup, if the device has none of its own',
		unit: 'times',
		beyond: 'The history is imported read-only, and none of it can be undone.',
	},
	maxStoredCellCharacters: {
		what: 'A cell or a heading that is stored as it was in a sheet',
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
	maxRecordKeyCharacters: {
		what: 'The key of a stored record',
		unit: 'characters',
		beyond: 'What has it is not read; a batch is answered 422.',
	},
	maxChunkEntries: {
		what: 'Changes in one part of what an operation did, and records that it created there',
		unit: 'entries',
		beyond: 'A longer part is not read; in a batch it is refused, and the others are stored.',
	},
	maxKeptDays: {
		what: 'The time for which a record can be kept after its decision',
		unit: 'days',
		beyond: 'The field says so; the server answers 422.',
	},
	maxErasures: {
		what: 'Erasures whose reason and day are remembered',
		unit: 'entries',
		beyond: 'The oldest is forgotten.',
	},
	maxStages: {
		what: 'The stages of an opening',
		unit: 'entries',
		beyond: 'No more can be added.',
	},
	maxTags: {
		what: 'The tags of a candidate in an opening',
		unit: 'entries',
		beyond: 'No more can be added.',
	},
	maxTagCharacters: {
		what: 'A tag',
		unit: 'characters',
		beyond: 'The field accepts no more.',
	},
	maxColumnCharacters: {
		what: 'A column that is pasted into the table of candidates',
		unit: 'characters',
		beyond: 'None of it is read, and the page says so.',
	},
	maxColumnWork: {
		what: 'The work of reading such a column: some steps for each character',
		unit: 'steps',
		beyond: 'None of it is taken, and the page says that it is too long.',
	},
	maxNotes: {
		what: 'The notes about a candidate',
		unit: 'entries',
		beyond: 'No more can be added.',
	},
	maxPrintedRows: {
		what: 'The rows of a table of candidates on paper',
		unit: 'rows',
		beyond: 'The first ones are printed, and the paper says how many there are.',
	},
	maxFilters: {
		what: 'The filters of a table of candidates',
		unit: 'entries',
		beyond:
			'No more can be added; if more are stored, they are ignored, and a record that contains them is set aside.',
	},
	maxFilterValues: {
		what: 'The values of one filter, such as countries',
		unit: 'entries',
		beyond: 'As above.',
	},
	maxSavedViews: {
		what: 'The saved views of an opening',
		unit: 'entries',
		beyond: 'No more can be saved.',
	},
	maxTableColumns: {
		what: 'The columns of a table of candidates whose order is stored',
		unit: 'entries',
		beyond: 'The table has its default columns.',
	},
	maxAskedAtOnce: {
		what: 'Candidates for whom personal links are made at once',
		unit: 'entries',
		beyond: 'None are made: the page says to choose fewer.',
	},
	maxPlanTries: {
		what: 'Sets of answers that are tried to find what makes the most results clear',
		unit: 'times',
		beyond:
			'The largest groups of candidates are looked at; the plan says that another order may need fewer steps, and how many candidates were not looked at.',
	},
	maxMailtoCharacters: {
		what: 'The address that opens a mail program with the text of a mail',
		unit: 'characters',
		beyond: 'The text is copied instead, and the mail program opens with only the subject.',
	},
	maxPastedRepliesCharacters: {
		what: 'A text that is pasted to find replies in it',
		unit: 'characters',
		beyond: 'None of it is read, and the page says so.',
	},
	maxReplyLinks: {
		what: 'Links that are looked at in such a text, or in mails',
		unit: 'entries',
		beyond: 'The others are not looked at; the page says so.',
	},
	maxMailBytes: {
		what: 'All files with mails that are read at once',
		unit: 'bytes',
		beyond: 'None of them is read, and the page says so.',
	},
	maxMailMessageBytes: {
		what: 'One mail',
		unit: 'bytes',
		beyond: 'It is left out and counted.',
	},
	maxMailMessages: {
		what: 'Mails of one file',
		unit: 'entries',
		beyond: 'The others are not read.',
	},
	maxMailLines: {
		what: 'The lines of a mail',
		unit: 'rows',
		beyond: 'The mail is left out and counted.',
	},
	maxMailParts: {
		what: 'The parts of a mail: its lines that may begin one',
		unit: 'entries',
		beyond: 'The mail is left out and counted.',
	},
	maxMailDepth: {
		what: 'Parts of a mail within one another',
		unit: 'entries',
		beyond: 'The mail is left out and counted.',
	},
	maxReplyWork: {
		what: 'The work of looking for replies in a text or in mails: a step for each byte, 100 for each line and 2,000 for each part of a mail, and one for each character of a possible code',
		unit: 'steps',
		beyond: 'The mails and links after it are not read; the page says so.',
	},
	maxForwardedMails: {
		what: 'Mails that are forwarded within one another',
		unit: 'entries',
		beyond: 'Deeper ones are not read.',
	},
	maxMailHeaderBytes: {
		what: 'The headers of a mail',
		unit: 'bytes',
		beyond: 'The mail is left out and counted.',
	},
} satisfies LimitRows
