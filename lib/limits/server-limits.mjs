// The limits of the server itself, in addition to those of limits.ts, in plain JavaScript that Node runs as it is.

/** Bytes of the head of a request. */
export const maxHeaderBytes = 16 * 1024

/** Bytes of a body that are still read and discarded after its request has been answered. */
export const maxDiscardedBytes = 1024 * 1024

/** Milliseconds for which they are read. */
export const maxDiscardMilliseconds = 2000

/** Requests that wait behind another on their connection before reading from it pauses. */
export const maxWaitingOnConnection = 16

/** Requests that wait behind others, on all connections together: each takes about 2 KB. */
export const maxWaitingRequests = 10_000

/** Requests of one client that wait for their turn. */
export const maxWaitingForTurn = 1000

/** Milliseconds for which no further request is begun while new connections come. */
export const maxAcceptMilliseconds = 20

/** Sessions that the server remembers as confirmed, to tell members of a team apart. */
export const maxConfirmedSessions = 10_000

/** Minutes for which it remembers one. */
export const confirmedSessionMinutes = 10

/** Milliseconds that running requests have left when the server is told to shut down. */
export const maxShutdownMilliseconds = 8000

/**
 * Milliseconds that everything else, such as the database, has for shutting down after them; if it hangs, it would
 * otherwise block the shutdown for good.
 */
export const maxFinalTasksMilliseconds = 30_000

/** Seconds after which a client that the server had no capacity for may try again. */
export const retryAfterSeconds = 5
