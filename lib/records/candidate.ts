import { maxEmailCharacters } from '@/lib/limits/sheet-limits'
import type { Members } from './member'
import type { Rights } from './rights/right'
import { once, screeners, screenersOfAll, shown, written, writtenByOpening } from './rights/usual-rights'
import {
	isBirthDate,
	isCellFault,
	isConsents,
	isDocuments,
	isNotes,
	isOpenings,
	isOrigins,
	isProgress,
	isSource,
} from './shapes/candidate-shapes'
import {
	has,
	isActor,
	isAnswers,
	isCell,
	isKey,
	isList,
	isLong,
	isShort,
	isStoredDay,
	isText,
	isWhole,
	orAbsent,
} from './shapes/shape-checks'

/** Who may do what with a candidate as a whole. */
export const candidateRights: Rights = { ...written, add: screenersOfAll, remove: screenersOfAll }

/** Without the reason to keep it, the record may end earlier: that is for those who may delete it. */
const keptRights: Rights = { ...shown, add: screeners, change: screenersOfAll, remove: screenersOfAll }

/** A person whom the employer considers. */
export const candidateMembers = {
	key: {
		shape: isKey,
		meeting: 'ask',
		history: 'hidden',
		deletion: 'with-the-record',
		column: 'text',
		rights: once,
		ownPage: 'not-shown',
		sheet: 'no',
	},
	/** The employer's own id for the person; may be empty. */
	id: {
		shape: isShort,
		meeting: 'ask',
		history: { label: 'id', as: 'text' },
		deletion: 'with-the-record',
		column: 'text',
		rights: written,
		ownPage: 'person',
		sheet: { cell: 'value' },
	},
	name: {
		shape: isShort,
		meeting: 'ask',
		history: { label: 'name', as: 'text' },
		deletion: 'with-the-record',
		column: 'text',
		rights: written,
		ownPage: 'person',
		sheet: { cell: 'value' },
	},
	/** The e-mail address by which the person is recognised in another sheet; never evaluated. */
	email: {
		shape: orAbsent(isText(maxEmailCharacters)),
		meeting: 'ask',
		history: { label: 'email', as: 'text' },
		deletion: { alone: 'email' },
		column: 'text',
		rights: written,
		ownPage: 'person',
		sheet: { cell: 'original-or-value' },
	},
	/** The date of birth, YYYY-MM-DD or YYYY-MM, from which the age is computed each day. */
	birthDate: {
		shape: orAbsent(isBirthDate),
		meeting: 'ask',
		history: { label: 'birthDate', as: 'day' },
		deletion: { alone: 'birthDate' },
		column: 'text',
		rights: written,
		ownPage: 'person',
		sheet: { cell: 'date-of-birth' },
	},
	facts: {
		shape: isAnswers,
		meeting: 'ask-by-entry',
		history: { entries: 'facts' },
		deletion: 'sensitive',
		column: 'json',
		rights: written,
		ownPage: 'answers',
		sheet: 'by-fact',
	},
	/** The answers that did not come with the source below, and their origins. */
	origins: {
		shape: orAbsent(isOrigins),
		meeting: 'theirs-by-entry',
		history: 'hidden',
		deletion: 'sensitive',
		column: 'json',
		rights: written,
		ownPage: 'answers',
		sheet: 'no',
	},
	/** The ids of the openings that they are considered for; `all` includes later ones. */
	roles: {
		shape: isOpenings,
		meeting: 'union',
		history: { label: 'roles', as: 'openings' },
		deletion: 'with-the-record',
		column: 'openings',
		rights: writtenByOpening,
		ownPage: 'openings',
		sheet: 'no',
	},
	source: {
		shape: isSource,
		meeting: 'ask',
		history: 'hidden',
		deletion: 'with-the-record',
		column: 'source',
		rights: written,
		ownPage: 'answers',
		sheet: 'no',
	},
	/** The original row, in the order of its sheet's headings. */
	cells: {
		shape: orAbsent(isList(isCell)),
		meeting: 'ask',
		history: 'hidden',
		deletion: 'sensitive',
		column: 'json',
		rights: written,
		ownPage: 'row',
		sheet: 'as-imported',
	},
	faults: {
		shape: orAbsent(isList(isCellFault)),
		meeting: 'union',
		history: 'hidden',
		deletion: 'sensitive',
		column: 'json',
		rights: written,
		ownPage: 'not-shown',
		sheet: 'no',
	},
	/** The consents given, with the day. */
	consents: {
		shape: orAbsent(isConsents),
		meeting: 'ask-by-entry',
		history: { entries: 'consents' },
		deletion: 'with-the-record',
		column: 'json',
		rights: written,
		ownPage: 'consents',
		sheet: 'no',
	},
	/** The day on which the consent for sensitive answers was withdrawn: until it is given again, none are stored. */
	withdrawn: {
		shape: orAbsent(has({ sensitive: isStoredDay })),
		meeting: 'ask',
		history: 'hidden',
		deletion: 'with-the-record',
		column: 'json',
		rights: written,
		ownPage: 'consents',
		sheet: 'no',
	},
	/** The id of the sheet from which they were found to be missing. */
	gone: {
		shape: orAbsent(isKey),
		meeting: 'ask',
		history: { label: 'gone', as: 'gone' },
		deletion: 'with-the-record',
		column: 'text',
		rights: written,
		ownPage: 'not-shown',
		sheet: 'no',
	},
	/** The keys of candidates that a person has declared to be somebody else. */
	distinct: {
		shape: orAbsent(isList(isKey)),
		meeting: 'union',
		history: 'hidden',
		deletion: 'with-the-record',
		column: { as: 'texts', name: 'distinct_from' },
		rights: written,
		ownPage: 'not-shown',
		sheet: 'no',
	},
	/** A person's reason to keep the record for longer; the retention period is counted from its day. */
	kept: {
		shape: orAbsent(has({ on: isStoredDay, by: isActor, reason: isLong })),
		meeting: 'ask',
		history: { label: 'kept', as: 'kept' },
		deletion: 'with-the-record',
		column: 'json',
		rights: keptRights,
		ownPage: 'end',
		sheet: 'no',
	},
	/** Their progress, by the id of the opening. */
	progress: {
		shape: orAbsent(isProgress),
		meeting: 'progress',
		history: { entries: 'progress' },
		deletion: 'with-the-record',
		column: 'json',
		rights: writtenByOpening,
		ownPage: 'openings',
		sheet: 'no',
	},
	/** Notes about them, by id. */
	notes: {
		shape: orAbsent(isNotes),
		meeting: 'notes',
		history: { entries: 'notes' },
		deletion: 'with-the-record',
		column: 'json',
		rights: writtenByOpening,
		ownPage: 'notes',
		sheet: 'no',
	},
	documents: {
		shape: orAbsent(isDocuments),
		meeting: 'ask-by-entry',
		history: { entries: 'documents' },
		deletion: 'sensitive',
		column: 'json',
		rights: written,
		ownPage: 'documents',
		sheet: 'no',
	},
	/**
	 * The day on which they were added, from which the retention period is counted; only a decision or a reason moves it.
	 */
	savedOn: {
		shape: isStoredDay,
		meeting: 'theirs',
		history: 'hidden',
		deletion: 'with-the-record',
		column: 'day',
		rights: shown,
		ownPage: 'end',
		sheet: 'no',
	},
	/**
	 * The sequence number of the last operation that changed it; absent in records of database version 1 that have not
	 * changed since.
	 */
	version: {
		shape: orAbsent(isWhole(0)),
		meeting: 'theirs',
		history: 'not-remembered',
		deletion: 'with-the-record',
		column: 'whole',
		rights: written,
		ownPage: 'not-shown',
		sheet: 'no',
	},
	/** The keys, numbers and e-mail addresses of records merged into this one, by which the person is recognised. */
	alsoKeys: {
		shape: orAbsent(isList(isKey)),
		meeting: 'union',
		history: 'hidden',
		deletion: 'with-the-record',
		column: 'texts',
		rights: written,
		ownPage: 'not-shown',
		sheet: 'no',
	},
	alsoIds: {
		shape: orAbsent(isList(isShort)),
		meeting: 'union',
		history: 'hidden',
		deletion: 'with-the-record',
		column: 'texts',
		rights: written,
		ownPage: 'not-shown',
		sheet: 'no',
	},
	alsoEmails: {
		shape: orAbsent(isList(isText(maxEmailCharacters))),
		meeting: 'union',
		history: 'hidden',
		deletion: { alone: 'email' },
		column: 'texts',
		rights: written,
		ownPage: 'not-shown',
		sheet: 'no',
	},
} as const satisfies Members
