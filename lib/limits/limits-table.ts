import type { LimitRows } from './limit-row'
import { limitsOfAccounts } from './limits-of-accounts'
import { limitsOfDevices } from './limits-of-devices'
import { limitsOfExchange } from './limits-of-exchange'
import { limitsOfRecords } from './limits-of-records'
import { limitsOfSheets } from './limits-of-sheets'
import { limitsOfWorkbooks } from './limits-of-workbooks'

/** What each limit guards against, by the subject under which docs/limits.md lists it. */
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
		maxFormWork: {
			what: 'The work of reading such a form: some steps for each character',
			unit: 'steps',
			beyond: '413, as above.',
		},
		maxFormFields: {
			what: 'Such a form',
			unit: 'fields',
			beyond:
				'413, as above. If there are more rows of languages than allowed, only one more is read, and the field says so.',
		},
		maxLanguageHeaderCharacters: {
			what: 'An `Accept-Language` header',
			unit: 'characters',
			beyond: 'Only the first preferences that are complete within the limit count.',
		},
		maxLanguagePreferences: {
			what: 'The languages of such a header',
			unit: 'entries',
			beyond: 'The others are ignored.',
		},
		maxLanguageTagCharacters: {
			what: 'A language tag in such a header, or at the start of an address',
			unit: 'characters',
			beyond: 'It is not a language: the next preference counts, or the address leads to no page.',
		},
		maxSearchCharacters: {
			what: 'The text typed into a search field',
			unit: 'characters',
			beyond: 'The field accepts no more.',
		},
		maxNameCharacters: {
			what: 'A name that an employer types: that of a role, or of the person who decides',
			unit: 'characters',
			beyond: 'The field accepts no more.',
		},
		maxNoteCharacters: {
			what: 'A note that an employer types: what a role needs, or why a decision was taken',
			unit: 'characters',
			beyond: 'The field accepts no more.',
		},
	},
	'The API': {
		maxBodyBytes: {
			what: 'A JSON body, and a line of `POST /api/v1/screen`',
			unit: 'bytes',
			beyond: 'The body: 413. The line is answered with its fault, and the others are processed.',
		},
		bytesOfValue: {
			what: 'The bytes of the largest body, line or batch for each value that it may hold: one of 1 MiB holds 262,144 values, members and entries included',
			unit: 'bytes',
			beyond: 'A body with more values: 413. The line is answered with its fault.',
		},
		maxIdCharacters: {
			what: 'The `id` of a candidate in `POST /api/v1/screen`',
			unit: 'characters',
			beyond: 'A fault of the line, which is answered without its id.',
		},
		maxListEntries: {
			what: 'A list of choices; a list of countries or languages has the limit that its rule set names',
			unit: 'entries',
			beyond: 'A fault of the list; its entries are not checked.',
		},
		maxNamedFaults: {
			what: 'The faults named in one answer, or in one line of it',
			unit: 'entries',
			beyond: '`more` says how many more there are.',
		},
		maxRepeatedCharacters: {
			what: 'The name of an unknown member that an answer repeats',
			unit: 'characters',
			beyond: 'The member that contains it is named instead.',
		},
	},
	'The server': {
		maxHeaderBytes: {
			what: 'The head of a request: its target and its headers',
			unit: 'bytes',
			beyond: '431, and the connection is closed.',
		},
		maxWaitingOnConnection: {
			what: 'Requests that wait on a connection for the answer to an earlier one',
			unit: 'requests',
			beyond: 'Reading from the connection pauses until fewer wait.',
		},
		maxWaitingRequests: {
			what: 'Such requests on all connections together',
			unit: 'requests',
			beyond: 'A connection that sends more while others of its own wait is closed.',
		},
		maxWaitingForTurn: {
			what: 'Requests of one client that wait for their turn, each on a connection of its own',
			unit: 'requests',
			beyond: 'The connection that sends another one is closed.',
		},
		maxAcceptMilliseconds: {
			what: 'The time for which no further request is begun while new connections come',
			unit: 'milliseconds',
			beyond: 'One request is begun, and connections go on being accepted.',
		},
		maxConfirmedSessions: {
			what: 'Sessions that the server remembers as confirmed, to give each member of a team a share of their own',
			unit: 'entries',
			beyond: 'The oldest is forgotten: until its next request its member counts by address.',
		},
		confirmedSessionMinutes: {
			what: 'The time for which it remembers one',
			unit: 'minutes',
			beyond: 'As above.',
		},
		maxDiscardedBytes: {
			what: 'The part of a body that is still read, and discarded, once its request has been answered',
			unit: 'bytes',
			beyond: 'The connection is closed.',
		},
		maxDiscardMilliseconds: {
			what: 'The time for which it is read',
			unit: 'milliseconds',
			beyond: 'The connection is closed.',
		},
		maxShutdownMilliseconds: {
			what: 'The time that running requests have once the server is told to shut down',
			unit: 'milliseconds',
			beyond: 'Every connection is closed.',
		},
		maxFinalTasksMilliseconds: {
			what: 'The time that the connections to the database, and its server, then have to shut down',
			unit: 'milliseconds',
			beyond: 'The program ends without them, and says so.',
		},
		retryAfterSeconds: {
			what: 'The wait that a 503 asks for in `Retry-After`',
			unit: 'seconds',
			beyond: 'A client that comes back is served if there is capacity.',
		},
		maxManifestBytes: {
			what: 'The manifest of an export or a backup of the database',
			unit: 'bytes',
			beyond: 'It is not imported.',
		},
		minFreeBytes: {
			what: 'What stays free on the disk of the PostgreSQL that comes with the program',
			unit: 'bytes',
			beyond: '503 for changes, which wait on the device; an import has to leave as much.',
		},
		maxRecipientCharacters: {
			what: 'A recipient whom a backup is encrypted to',
			unit: 'characters',
			beyond: 'No backup is made, and the command says so.',
		},
		maxIdentityBytes: {
			what: 'The file with the keys that open a backup',
			unit: 'bytes',
			beyond: 'Nothing is restored, and the command says so.',
		},
		maxJournalFiles: {
			what: 'The journal that a backup is restored with',
			unit: 'entries',
			beyond: 'Nothing is restored, and the command says so.',
		},
		maxJournalBytes: {
			what: 'All files of such a journal',
			unit: 'bytes',
			beyond: 'Nothing is restored, and the command says so.',
		},
	},
	Sheets: { ...limitsOfSheets, ...limitsOfWorkbooks },
	'Codes, links and what is kept on the device': limitsOfDevices,
	'The accounts of a team': limitsOfAccounts,
	'What a team exchanges': limitsOfExchange,
	'A candidate’s own page': limitsOfRecords,
} satisfies Record<string, LimitRows>

export type LimitSection = keyof typeof limitsTable
