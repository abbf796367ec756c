// The limits of candidates' own pages, in addition to those of limits.ts.

/** Characters of what a candidate writes, and of what the team answers. */
export const maxRequestCharacters = 1000

/** Requests of one candidate, and those of them that may be open. */
export const maxRequestsOfCandidate = 300
export const maxOpenRequests = 10

/** Days within which a request must be answered. */
export const answerDays = 30

/** Completed requests that a team is shown. */
export const maxDoneRequests = 100

/** Candidates whom a device reports at once as read by a member. */
export const maxReadAtOnce = 100
