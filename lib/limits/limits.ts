// Every limit on outside input. What each of them guards against is in limits-table.ts, and so in docs/limits.md.

import { maxFactEntries } from '@/rules/facts'

// Texts and forms

/** Characters of the text of a number, in a field or a cell. */
export const maxNumberCharacters = 40

/** Bytes of a form; one with every answer at its longest takes a sixth of them. */
export const maxFormBytes = 64 * 1024

/** The work of reading a form, in steps of `WorkBudget`; one with every answer at its longest takes a tenth. */
export const maxFormWork = 2_000_000

/** Fields of a form; one with every question answered takes a quarter of them. */
export const maxFormFields = 500

/** Characters of an Accept-Language header, and of one language tag in it or in an address. */
export const maxLanguageHeaderCharacters = 900
export const maxLanguageTagCharacters = 100

/** Languages of an Accept-Language header. */
export const maxLanguagePreferences = 30

/**
 * Characters of a search text, in a list or on the site; no name of a country, a language or an industry is longer.
 */
export const maxSearchCharacters = 120

/** Characters of a typed name, such as a role's, and of a note, such as the reason for a decision. */
export const maxNameCharacters = 500
export const maxNoteCharacters = 20_000

/** Characters of the name of a scenario. */
export const maxScenarioNameCharacters = 40

// The API

/** Bytes of a JSON body, and of a line of POST /api/v1/screen. */
export const maxBodyBytes = 1024 * 1024

/**
 * Bytes of a JSON body or a line for each value that it may hold, as of its largest size: one of 1 MiB holds 262,144
 * values, the largest batch of a team four million.
 */
export const bytesOfValue = 4

/** Characters of a candidate's `id` in POST /api/v1/screen. */
export const maxIdCharacters = 1000

/** Faults that one answer names; it also says how many more there are. */
export const maxNamedFaults = 100

/** Characters of the name of a member that an answer repeats. */
export const maxRepeatedCharacters = 100

/** Entries of a list of choices. */
export const maxListEntries = maxFactEntries

// Codes, links and what is kept on the device

/** Characters of a text that is pasted to find a code in it. */
export const maxPastedCharacters = 20_000

/** Characters of a code. */
export const maxCodeCharacters = 4000

/** Signs of a code that is printed to be typed by hand. */
export const maxTypedSigns = 96

/** The work of finding a code in a text and decoding it, in steps of `WorkBudget`; the longest code takes two thirds. */
export const maxCodeWork = 2_500_000

/** Bytes, in UTF-8, of a text in a code: who asks, for which opening, and the key for the answers. */
export const maxCodeTextBytes = 255

/** Characters that the browser keeps of one person's checks. */
export const maxDraftCharacters = 1_000_000

/** Characters of what the person noted as evidence for an answer that is their own judgement. */
export const maxEvidenceNoteCharacters = 500

/** Checks that are set aside; a hundred of them take less than half of the characters. */
export const maxDraftsAside = 100

/** Years before and after today within which the days of a plan must lie. */
export const maxPlanYears = 5

/** Questions to an employer whose references a check keeps; each day of asking has one. */
export const maxAskedReferences = 20

/** Deleted people who are remembered as such, as many as a list can hold. */
export const maxRemovedPeople = 100_000

/** Bytes of a backup file. */
export const maxBackupBytes = 512 * 1024 * 1024
/** Values of a backup file, members and entries included; a list of the most candidates has a fifth. */
export const maxBackupValues = 100_000_000
/** The work factor of an encrypted file, as a power of two: 2^18 takes 256 MiB and about a second. */
export const maxAgeWorkFactor = 18
/** Bytes of the header of an encrypted file; with one passphrase it has less than 200. */
export const maxAgeHeaderBytes = 256
/** Characters of a passphrase. */
export const maxPassphraseCharacters = 200
/** The number of the last operation of a backup whose operations keep their numbers. */
export const maxRestoredSequence = 1_000_000_000_000
/** Characters of a cell or a heading of an imported sheet. */
export const maxStoredCellCharacters = 32 * 1024 * 1024

/** Answers of one stored role or candidate, including those unknown to this version. */
export const maxStoredAnswers = 1000

/** Entries of a list in one stored record, such as the cells of a row. */
export const maxStoredListEntries = 20_000

/** Characters of the key of a stored record: two keys and a space, as for a decision. */
export const maxRecordKeyCharacters = 129
/** Changes, and created records, in one part of what an operation did. */
export const maxChunkEntries = 5000
/** Days for which a record can be kept after its decision. */
export const maxKeptDays = 3650
/** Erasures that are remembered. */
export const maxErasures = 50

/** Stages of one opening. */
export const maxStages = 30
/** Tags of one candidate in an opening, and the characters of one. */
export const maxTags = 50
export const maxTagCharacters = 60
/** Characters of a column of cells that is pasted into the table. */
export const maxColumnCharacters = 8_000_000
/** The work of reading such a column, in steps of `WorkBudget`; one of the most dates takes a tenth. */
export const maxColumnWork = 200_000_000
/** Notes about one candidate. */
export const maxNotes = 500

/** Rows of a table of candidates that are printed at once. */
export const maxPrintedRows = 1000

/** Filters of a table of candidates, and values of one of them. */
export const maxFilters = 50
export const maxFilterValues = 300

/** Candidates who are asked by personal links at once. */
export const maxAskedAtOnce = 5000
/**
 * Sets of answers that are tried to find what makes the most results clear, and as many again to tell what each step
 * does: about three seconds of work.
 */
export const maxPlanTries = 150_000
/** Characters of an address that opens a mail program; Windows passes on no more. */
export const maxMailtoCharacters = 2000
/** Saved views of one opening, and columns of its table whose order is stored. */
export const maxSavedViews = 50
export const maxTableColumns = 100
/** Characters of a text that is pasted to find replies in it, and links that are looked at in it or in mails. */
export const maxPastedRepliesCharacters = 5_000_000
export const maxReplyLinks = 5000
/** Bytes of all mail files together, and of one mail. */
export const maxMailBytes = 256 * 1024 * 1024
export const maxMailMessageBytes = 16 * 1024 * 1024
/** Mails of one file. */
export const maxMailMessages = 20_000
/** Lines of a mail; one of the largest size with lines of 76 characters has fewer. */
export const maxMailLines = 250_000
/** Parts of a mail, how deeply they are nested, and mails forwarded within one another. */
export const maxMailParts = 1000
export const maxMailDepth = 20
export const maxForwardedMails = 3
/** Bytes of the headers of a mail. */
export const maxMailHeaderBytes = 256 * 1024

/** The work of reading replies, in steps of `WorkBudget`: mails of the largest size take a half. */
export const maxReplyWork = 1_000_000_000

// The workspace's database

/** Bytes of the manifest of a database export; with a hundred tables it takes a thirtieth of them. */
export const maxManifestBytes = 1024 * 1024

/** Bytes that stay free on the disk of the embedded database: PostgreSQL ends where it finds none for its log. */
export const minFreeBytes = 48 * 1024 * 1024

/** Characters of an age recipient, and bytes of a file of age identities: post-quantum ones take 2,000 of them. */
export const maxRecipientCharacters = 4096
export const maxIdentityBytes = 64 * 1024

/** The files of a journal, and their bytes together: two million endings. */
export const maxJournalFiles = 100_000
export const maxJournalBytes = 256 * 1024 * 1024
