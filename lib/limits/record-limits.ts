// The limits of candidates' own pages, beside those of limits.ts.

/** Characters of what a candidate writes, and of what the team answers. */
export const maxRequestCharacters = 1000

/** Requests of one candidate, and those of them that wait for an answer. */
export const maxRequestsOfCandidate = 300
export const maxOpenRequests = 10

/** Days within which a request is answered. */
export const answerDays = 30

/** Requests that are done that a team is shown. */
export const maxDoneRequests = 100

/** Candidates whom a device says at once that a member has read. */
export const maxReadAtOnce = 100
