// Written by `npm run generate` from tables/server.ts, tables/outgoing.ts. Do not edit.

/** The head of a request: its target and its headers (bytes). */
export const maxHeaderBytes = 16_384

/** Requests that wait on a connection for the answer to an earlier one (requests). */
export const maxWaitingOnConnection = 16

/** Requests that wait for the answer to an earlier one, on all connections together (requests); each takes about 2 KB; each process has its share of them. */
export const maxWaitingRequests = 10_000

/** Requests of one client that wait for their turn, each on a connection of its own (requests); each process has its share of them. */
export const maxWaitingForTurn = 1000

/** The time for which no further request is begun while new connections come (milliseconds). */
export const maxAcceptMilliseconds = 20

/** Origins in `EMBED_ORIGINS` (entries); every answer with the page for a frame names all of them. */
export const maxEmbedOrigins = 100

/** Sessions that the server remembers as confirmed, to give each member of a team a share of their own (entries). */
export const maxConfirmedSessions = 10_000

/** The time for which the server remembers a session as confirmed (minutes). */
export const confirmedSessionMinutes = 10

/** The part of a body that is still read, and discarded, once its request has been answered (bytes). */
export const maxDiscardedBytes = 1_048_576

/** The time for which the rest of a body is read and discarded (milliseconds). */
export const maxDiscardMilliseconds = 2000

/** The time that running requests have once the server is told to shut down (milliseconds). */
export const maxShutdownMilliseconds = 8000

/** The time that the connections to the database, and its server, have to shut down after the requests (milliseconds); if it hangs, it would otherwise block the shutdown for good. */
export const maxFinalTasksMilliseconds = 30_000

/** Hosts that an address of a database names (hosts); each gets its share of the five seconds in which a connection has to be there. */
export const maxDatabaseHosts = 8

/** The wait that a 503 asks for in `Retry-After` (seconds). */
export const retryAfterSeconds = 5

/** The time that another server has, from finding its address to the end of its answer (milliseconds). */
export const outgoingMilliseconds = 10_000

/** The answer of another server (bytes). */
export const maxOutgoingAnswerBytes = 1_048_576

/** The head of the answer of another server (bytes). */
export const maxOutgoingHeaderBytes = 16_384

/** Hosts in `ALLOW_PRIVATE` (entries). */
export const maxPrivateHosts = 100
