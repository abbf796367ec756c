// Every limit on what comes from outside. What each of them holds back stands in limits-table.ts, and so in docs/limits.md.

// Texts and forms

/** Characters of the text of a number, in a field or a cell. */
export const maxNumberCharacters = 40

// The API

/** Bytes of a JSON body, and of a line of POST /api/v1/screen. */
export const maxBodyBytes = 1024 * 1024

// Sheets

// Codes, links and what is kept on the device

/** Bytes of a backup that is read in. */
export const maxBackupBytes = 512 * 1024 * 1024

/** Characters of a name, a number of a person, or the name of a file. */
export const maxNameCharacters = 500

/** Characters of what a person writes of a role or a decision. */
export const maxWrittenCharacters = 20_000

/** Characters of a cell or a heading as it came in a sheet. */
export const maxStoredCellCharacters = 32 * 1024 * 1024

/** Answers of one stored role or candidate, those that this version does not know included. */
export const maxStoredAnswers = 1000

/** Entries of a list in one stored record, such as the cells of a row. */
export const maxStoredListEntries = 20_000
