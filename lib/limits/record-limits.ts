// Written by `npm run generate` from tables/own-page.ts. Do not edit.

/** What a candidate asks, and what is answered (characters). */
export const maxRequestCharacters = 1000

/** The requests of one candidate (entries). */
export const maxRequestsOfCandidate = 300

/** The requests of one candidate that are open (entries). */
export const maxOpenRequests = 10

/** An answer of an owner in the register of processing (characters). */
export const maxRegisterCharacters = 2000

/** The time within which a request is answered (days). */
export const answerDays = 30

/** Completed requests that a team is shown (entries). */
export const maxDoneRequests = 100

/** Candidates whom a device reports at once as read by a member (entries). */
export const maxReadAtOnce = 100
