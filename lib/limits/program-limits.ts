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

/** The address at which a program is told of changes (characters). */
export const maxWebhookAddressCharacters = 1000

/** The records that one message to a program names (entries). */
export const maxMessageEntries = 500

/** The time between two looks at what programs are to be told (seconds). */
export const webhookPauseSeconds = 20

/** The time for which a message belongs to the process that sends it (minutes). */
export const webhookLeaseMinutes = 2

/** The time for which a message that is not taken is tried (days). */
export const webhookDays = 3

/** The answer of a receiver (bytes). */
export const maxReceiverAnswerBytes = 16_384
