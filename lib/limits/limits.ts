// Every limit on what comes from outside. What each of them holds back stands in limits-table.ts, and so in docs/limits.md.

import { maxListEntries as maxEntries } from '@/rules/facts'

// Texts and forms

/** Characters of the text of a number, in a field or a cell. */
export const maxNumberCharacters = 40

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
