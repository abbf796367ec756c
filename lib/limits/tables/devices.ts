import type { LimitEntries } from './limit-entry'
import { limitsOfSheets } from './sheets'

/** The limits of codes, links, and what the browser keeps of a person, and of backups. */
export const limitsOfDevices = {
	maxPastedCharacters: {
		value: 20_000,
		unit: 'characters',
		what: 'A text that is pasted, or follows the # of an address, to find a code in it; a line typed to `kvisa`',
		beyond: 'The rest is not searched. The line is no answer.',
	},
	maxCodeCharacters: {
		value: 4000,
		unit: 'characters',
		what: 'A hand-over code',
		beyond: 'It is reported as damaged.',
	},
	maxTypedSigns: {
		value: 96,
		unit: 'characters',
		what: 'A code that is printed to be typed by hand',
		beyond: 'Only the QR code is printed. A longer text that is typed is read as a link or a code of a link.',
	},
	maxCodeWork: {
		value: 2_500_000,
		unit: 'steps',
		what: 'The work of finding a code in a text and decoding it: a step for each character of a possible code, and more for a long one',
		why: 'the longest code takes two thirds',
		beyond: 'It is reported as damaged.',
	},
	maxCodeTextBytes: {
		value: 255,
		unit: 'bytes',
		what: 'A text in a code, in UTF-8: who asks, for which opening, the key for the answers',
		beyond: 'In an invitation it is truncated, with a mark; a key that long is left out.',
	},
	maxDraftCharacters: {
		value: 1_000_000,
		unit: 'characters',
		what: 'The checks that the browser keeps for one person',
		beyond: 'They count as unreadable, and the page says so.',
	},
	maxScenarioNameCharacters: {
		value: 40,
		unit: 'characters',
		what: 'The name of a scenario, next to one’s own answers',
		beyond: 'The field accepts no more; a longer one in the browser’s storage is dropped.',
	},
	maxEvidenceNoteCharacters: {
		value: 500,
		unit: 'characters',
		what: 'What a person noted as evidence for an answer that is their own judgement',
		beyond: 'The field accepts no more; a longer one in the browser’s storage is cut.',
	},
	maxDraftsAside: {
		value: 100,
		unit: 'entries',
		what: 'Checks that are set aside',
		why: 'a hundred of them take less than half of the characters',
		beyond: 'The oldest is dropped.',
	},
	maxPlanYears: {
		value: 5,
		unit: 'years',
		what: 'How far from today a day of a plan may lie, before or after it',
		beyond: 'No date is computed from it, and the field says which days are possible.',
	},
	maxAskedReferences: {
		value: 20,
		unit: 'entries',
		what: 'References of questions to an employer that a check keeps',
		why: 'each day of asking has one',
		beyond: 'The oldest is dropped: its reply is shown as one to an unknown question.',
	},
	maxRemovedPeople: {
		value: limitsOfSheets.maxCandidates.value,
		unit: 'entries',
		what: 'Deleted candidates whom a sheet or a backup cannot bring back without a question',
		why: 'as many as a list can hold',
		beyond: 'The oldest are dropped: a file brings them back without a question.',
	},
	maxBackupBytes: {
		value: 512 * 1024 * 1024,
		unit: 'bytes',
		what: 'A file with a backup',
		beyond: 'It is not opened, and the page says so.',
	},
	maxBackupValues: {
		value: 100_000_000,
		unit: 'entries',
		what: 'The values of a backup or a shared file, members and entries included',
		why: 'a list of the most candidates has a fifth',
		beyond: 'It is not opened, and the page says so.',
	},
	maxAgeWorkFactor: {
		value: 18,
		unit: 'times',
		what: 'The work factor of a file encrypted with age, as a power of two',
		why: '2^18 takes 256 MiB and about a second',
		beyond: 'It is refused before its key is computed, and the page says so.',
	},
	maxAgeHeaderBytes: {
		value: 256,
		unit: 'bytes',
		what: 'The header of a file encrypted with age, which must be for one passphrase',
		why: 'with one passphrase it has less than 200',
		beyond: 'It is refused as a file that no passphrase opens.',
	},
	maxPassphraseCharacters: {
		value: 200,
		unit: 'characters',
		what: 'A passphrase for a file that is shared',
		beyond: 'The field accepts no more.',
	},
	maxRestoredSequence: {
		value: 1_000_000_000_000,
		unit: 'times',
		what: 'The number of the last operation of a backup whose operations keep their numbers, as the device has none of its own',
		beyond: 'The history is imported read-only, and none of it can be undone.',
	},
} satisfies LimitEntries
