// Every limit on what comes from outside. What each of them holds back stands in limits-table.ts, and so in docs/limits.md.

import { maxListEntries as maxEntries } from '@/rules/facts'

// Texts and forms

/** Characters of the text of a number, in a field or a cell. */
export const maxNumberCharacters = 40

/** Bytes of a form; with every answer at its longest it has a sixth of them. */
export const maxFormBytes = 64 * 1024

/** Fields of a form; with every question answered it has a quarter of them. */
export const maxFormFields = 500

/** Characters of an Accept-Language header, and of one language tag in it or in an address. */
export const maxLanguageHeaderCharacters = 900
export const maxLanguageTagCharacters = 100

/** Languages of an Accept-Language header. */
export const maxLanguagePreferences = 30

/** Characters of what is searched for; no name of a country, a language or an industry is longer. */
export const maxSearchCharacters = 120

/** Characters of a name that is typed, such as a role's, and of a note, such as the reason for a decision. */
export const maxNameCharacters = 500
export const maxNoteCharacters = 20_000

// The API

/** Bytes of a JSON body, and of a line of POST /api/v1/screen. */
export const maxBodyBytes = 1024 * 1024

/** Characters of a candidate's `id` in POST /api/v1/screen. */
export const maxIdCharacters = 1000

/** Faults that one answer names; beside them it says how many more there are. */
export const maxNamedFaults = 100

/** Characters of the name of a member that an answer repeats. */
export const maxRepeatedCharacters = 100

/** Entries of a list of choices. */
export const maxListEntries = maxEntries

// Sheets

// Codes, links and what is kept on the device

/** Characters of a text that is pasted to find a code in it. */
export const maxPastedCharacters = 20_000

/** Characters of a code. */
export const maxCodeCharacters = 4000

/** Bytes, in UTF-8, of a text that a code holds: who asks, for which opening, and the key for the answers. */
export const maxCodeTextBytes = 255

/** Characters of what the browser keeps of the checks of one person. */
export const maxDraftCharacters = 1_000_000

/** Checks that are set aside; a hundred of them take less than half of the characters. */
export const maxDraftsAside = 100

/** Bytes of a file with a backup. */
export const maxBackupBytes = 512 * 1024 * 1024
