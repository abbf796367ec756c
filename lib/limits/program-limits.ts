// Written by `npm run generate` from tables/programs.ts. Do not edit.

/** The programs of a workspace that have a token (entries). */
export const maxPrograms = 50

/** The time for which a program’s token is valid, if nothing else is chosen (days). */
export const usualProgramDays = 90

/** The time for which a program’s token is valid, at most (days). */
export const maxProgramDays = 366

/** What a program reads at once without `limit` (entries). */
export const usualPageEntries = 100

/** What a program reads, or adds, at once (entries). */
export const maxPageEntries = 500

/** An `Idempotency-Key` (characters). */
export const maxRequestKeyCharacters = 200

/** The time for which an `Idempotency-Key` is remembered (days). */
export const requestKeyDays = 2
