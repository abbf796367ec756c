import type * as limits from './limits'
import type * as serverLimits from './server-limits.mjs'

type LimitId = keyof typeof limits | keyof typeof serverLimits

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
		| 'years'
		| 'sheets'
		| 'cells'
		| 'elements'
		| 'times'
		| 'pairs'
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
	Sheets: {
		maxSheetColumns: {
			what: 'Columns of a sheet',
			unit: 'columns',
			beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
		},
		maxWorkbookRows: {
			what: 'Rows of a sheet of a workbook',
			unit: 'rows',
			beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
		},
		maxCandidates: {
			what: 'Candidates in the list, and rows of a sheet that are taken into it',
			unit: 'rows',
			beyond: 'The sheet is screened straight into a result file.',
		},
		maxTurnedCells: {
			what: 'A sheet whose candidates are its columns',
			unit: 'cells',
			beyond: 'Reading ends there; the page says why.',
		},
		maxNumberFormatCharacters: {
			what: 'The format of a number in a workbook',
			unit: 'characters',
			beyond: 'The number is read as if it had no format.',
		},
		maxHeadingCharacters: {
			what: 'A heading',
			unit: 'characters',
			beyond: 'It is not understood; its column is kept and not read.',
		},
		maxCellCharacters: {
			what: 'A cell that is read as an answer',
			unit: 'characters',
			beyond: 'The cell is a fault, and its row goes on.',
		},
		maxEmailCharacters: {
			what: 'An e-mail address in a sheet',
			unit: 'characters',
			beyond: 'It is not used to know the person again.',
		},
		maxRowFaults: {
			what: 'Faults of one row that are named',
			unit: 'entries',
			beyond: 'The others are not named.',
		},
		maxAskedTexts: {
			what: 'Different texts of unreadable cells that an import asks about',
			unit: 'entries',
			beyond: 'The page says how many more there are; they stay unread and stand beside their rows.',
		},
		maxCountedTexts: {
			what: 'Different texts of unreadable cells that an import counts',
			unit: 'entries',
			beyond: 'Further texts are not counted among those that are left; they stand beside their rows.',
		},
		maxSaidCharacters: {
			what: 'The text of a cell that is asked about, and what it is said to stand for',
			unit: 'characters',
			beyond: 'The cell stays unread and stands beside its row.',
		},
		maxRememberedCells: {
			what: 'What was said of cells that is kept with a sheet',
			unit: 'entries',
			beyond: 'The rest holds for this sheet and is not remembered.',
		},
		maxAskedTwins: {
			what: 'Possible duplicates of a sheet that are asked about',
			unit: 'entries',
			beyond: 'The others are counted and come in as new candidates, unless one answer is given for all.',
		},
		maxAlikeCandidates: {
			what: 'Candidates who share an e-mail address, a number or a name',
			unit: 'entries',
			beyond:
				'It tells nobody apart: none of them is a possible duplicate for it. The page of an opening says so; a row of a sheet comes in as new.',
		},
		maxDuplicatePairs: {
			what: 'The possible duplicates of an opening',
			unit: 'pairs',
			beyond: 'The surest are shown; the others come when some of them have been decided on.',
		},
		maxRowBytes: {
			what: 'A row of a text file',
			unit: 'bytes',
			beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
		},
		maxPasswordRounds: {
			what: 'Rounds in which the password of a workbook is hashed',
			unit: 'times',
			beyond: 'The file is refused, and its fault named.',
		},
		maxPasswordCharacters: {
			what: 'The password of a workbook',
			unit: 'characters',
			beyond: 'The field takes no more.',
		},
		maxBinaryBytes: {
			what: 'A workbook of Excel 97–2003, or one with a password',
			unit: 'bytes',
			beyond: 'The file is refused, and its fault named.',
		},
		maxBinaryRecords: {
			what: 'Records of a sheet of a workbook of Excel 97–2003',
			unit: 'entries',
			beyond: 'The file is refused, and its fault named.',
		},
		maxZipDirectoryBytes: {
			what: 'The directory of a workbook’s archive',
			unit: 'bytes',
			beyond: 'The file is refused, and its fault named.',
		},
		maxZipEntries: {
			what: 'Parts of a workbook’s archive',
			unit: 'entries',
			beyond: 'The file is refused, and its fault named.',
		},
		maxSheets: {
			what: 'Sheets of a workbook',
			unit: 'sheets',
			beyond: 'The file is refused, and its fault named.',
		},
		maxUnpackedBytes: {
			what: 'What the parts of a workbook that are read unpack to, together',
			unit: 'bytes',
			beyond: 'The file is refused, and its fault named.',
		},
		maxUnpackedRatio: {
			what: 'What a part of a workbook unpacks to, by its packed length',
			unit: 'times',
			beyond: 'The file is refused, and its fault named.',
		},
		maxFreelyUnpackedBytes: {
			what: 'A part of a workbook that may unpack to any number of times its length',
			unit: 'bytes',
			beyond: 'The ratio above holds.',
		},
		maxWorkbookPartBytes: {
			what: 'A part that says what a workbook consists of',
			unit: 'bytes',
			beyond: 'The file is refused, and its fault named.',
		},
		maxWorkbookPartElements: {
			what: 'A part that says what a workbook consists of',
			unit: 'elements',
			beyond: 'The file is refused, and its fault named.',
		},
		maxSharedTextBytes: {
			what: 'A workbook’s table of texts',
			unit: 'bytes',
			beyond: 'The file is refused, and its fault named.',
		},
		maxStylesBytes: {
			what: 'A workbook’s styles',
			unit: 'bytes',
			beyond: 'The file is refused, and its fault named.',
		},
		maxPartElements: {
			what: 'A workbook’s table of texts, or its styles',
			unit: 'elements',
			beyond: 'The file is refused, and its fault named.',
		},
		maxRowElements: {
			what: 'One row of a workbook',
			unit: 'elements',
			beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
		},
		maxWorkbookCells: {
			what: 'A sheet of a workbook, with empty cells that stand before others',
			unit: 'cells',
			beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
		},
		maxTagBytes: {
			what: 'One tag in a workbook',
			unit: 'bytes',
			beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
		},
		maxShortTagBytes: {
			what: 'One tag in a workbook’s styles or table of texts',
			unit: 'bytes',
			beyond: 'The file is refused, and its fault named.',
		},
		maxNestedTables: {
			what: 'Tables of a web page that lie in one another',
			unit: 'entries',
			beyond: 'The file is refused, and its fault named.',
		},
		maxColumnSpan: {
			what: 'What one cell of a web page takes, as browsers have it',
			unit: 'columns',
			beyond: 'It takes that many.',
		},
		maxRowSpan: {
			what: 'What one cell of a web page takes, as browsers have it',
			unit: 'rows',
			beyond: 'It takes that many.',
		},
		maxTableNameCharacters: {
			what: 'The name of a table of a web page, where it is chosen',
			unit: 'characters',
			beyond: 'It is cut.',
		},
		maxMarkupDepth: {
			what: 'Elements that lie in one another, in a sheet that is a web page, XML or OpenDocument',
			unit: 'elements',
			beyond: 'The file is refused, and its fault named.',
		},
		maxMarkupTextBytes: {
			what: 'What stands between two tags in a workbook',
			unit: 'bytes',
			beyond:
				'Reading ends there; the page says at which row and why. The rows before it stand. A web page, XML or OpenDocument with a tag or comment that long is refused.',
		},
	},
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
		maxScenarioNameCharacters: {
			what: 'The name of a scenario, beside one’s own answers',
			unit: 'characters',
			beyond: 'The field takes no more; a longer one in the browser’s storage is dropped.',
		},
		maxDraftsAside: {
			what: 'Checks that are set aside',
			unit: 'entries',
			beyond: 'The oldest is dropped.',
		},
		maxPlanYears: {
			what: 'How far from today a day of a plan may lie, before or after it',
			unit: 'years',
			beyond: 'No date is worked out from it, and the field says which days can be.',
		},
		maxAskedReferences: {
			what: 'References of questions to an employer that a check keeps',
			unit: 'entries',
			beyond: 'The oldest is dropped: its reply is shown apart, as one to a question that is not known.',
		},
		maxRemovedPeople: {
			what: 'Deleted candidates whom a sheet or a backup cannot bring back unasked',
			unit: 'entries',
			beyond: 'The oldest are given up: a file brings them back without a question.',
		},
		maxBackupBytes: {
			what: 'A file with a backup',
			unit: 'bytes',
			beyond: 'It is not opened, and the page says so.',
		},
		maxAgeWorkFactor: {
			what: 'The work that a file encrypted by age asks for, as a power of two',
			unit: 'times',
			beyond: 'It is refused before its key is worked out, and the page says so.',
		},
		maxAgeHeaderBytes: {
			what: 'The head of a file encrypted by age, which has to be that of one passphrase',
			unit: 'bytes',
			beyond: 'It is refused as one that no passphrase opens.',
		},
		maxPassphraseCharacters: {
			what: 'A passphrase for a file that is shared',
			unit: 'characters',
			beyond: 'The field takes no more.',
		},
		maxRestoredSequence: {
			what: 'The number of the last operation of a backup, where the device has none of its own',
			unit: 'times',
			beyond: 'The history is taken in to be read, and none of it can be taken back.',
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
		maxStages: {
			what: 'The stages of an opening',
			unit: 'entries',
			beyond: 'No further one can be added.',
		},
		maxTags: {
			what: 'The tags of a candidate in an opening',
			unit: 'entries',
			beyond: 'No further one can be added.',
		},
		maxTagCharacters: {
			what: 'A tag',
			unit: 'characters',
			beyond: 'The field takes no more.',
		},
		maxColumnCharacters: {
			what: 'A column that is pasted into the table of candidates',
			unit: 'characters',
			beyond: 'Nothing of it is read, and the page says so.',
		},
		maxNotes: {
			what: 'The notes about a candidate',
			unit: 'entries',
			beyond: 'No further one can be added.',
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
				'No more can be added; kept with more, they do not count, and a record that holds them is set aside.',
		},
		maxFilterValues: {
			what: 'The values of one filter, such as countries',
			unit: 'entries',
			beyond: 'As above.',
		},
		maxSavedViews: {
			what: 'The saved views of an opening',
			unit: 'entries',
			beyond: 'No further one can be saved.',
		},
		maxTableColumns: {
			what: 'The columns of a table of candidates whose order is kept',
			unit: 'entries',
			beyond: 'The table has the columns that it has at first.',
		},
		maxAskedAtOnce: {
			what: 'Candidates for whom personal links are made at once',
			unit: 'entries',
			beyond: 'None are made: the page says to choose fewer.',
		},
		maxMailtoCharacters: {
			what: 'The address that opens a mail program with the text of a mail',
			unit: 'characters',
			beyond: 'The text is copied instead, and the mail program opens with the subject alone.',
		},
		maxPastedRepliesCharacters: {
			what: 'A text that is pasted to find replies in it',
			unit: 'characters',
			beyond: 'Nothing of it is read, and the page says so.',
		},
		maxReplyLinks: {
			what: 'Links that are looked at in such a text, or in mails',
			unit: 'entries',
			beyond: 'The others are not looked at; the page says so.',
		},
		maxMailBytes: {
			what: 'Files with mails that are read at once, together',
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
		maxMailParts: {
			what: 'Parts of a mail that lie in one another',
			unit: 'entries',
			beyond: 'The mail is left out and counted.',
		},
		maxForwardedMails: {
			what: 'Mails that are forwarded within one another',
			unit: 'entries',
			beyond: 'Those that lie deeper are not read.',
		},
		maxMailHeaderBytes: {
			what: 'The headers of a mail',
			unit: 'bytes',
			beyond: 'The mail is left out and counted.',
		},
	},
} satisfies Record<string, { readonly [L in LimitId]?: LimitRow }>

export type LimitSection = keyof typeof limitsTable
