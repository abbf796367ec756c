import type { LimitEntries } from './limit-entry'

/** The limits of the server itself. */
export const limitsOfServer = {
	maxHeaderBytes: {
		value: 16 * 1024,
		unit: 'bytes',
		what: 'The head of a request: its target and its headers',
		beyond: '431, and the connection is closed.',
	},
	maxWaitingOnConnection: {
		value: 16,
		unit: 'requests',
		what: 'Requests that wait on a connection for the answer to an earlier one',
		beyond: 'Reading from the connection pauses until fewer wait.',
	},
	maxWaitingRequests: {
		value: 10_000,
		unit: 'requests',
		what: 'Requests that wait for the answer to an earlier one, on all connections together',
		why: 'each takes about 2 KB; each process has its share of them',
		beyond: 'A connection that sends more while others of its own wait is closed.',
	},
	maxWaitingForTurn: {
		value: 1000,
		unit: 'requests',
		what: 'Requests of one client that wait for their turn, each on a connection of its own',
		why: 'each process has its share of them',
		beyond: 'The connection that sends another one is closed.',
	},
	maxAcceptMilliseconds: {
		value: 20,
		unit: 'milliseconds',
		what: 'The time for which no further request is begun while new connections come',
		beyond: 'One request is begun, and connections go on being accepted.',
	},
	maxEmbedOrigins: {
		value: 100,
		unit: 'entries',
		what: 'Origins in `EMBED_ORIGINS`',
		why: 'every answer with the page for a frame names all of them',
		beyond: 'The server does not start, and says so.',
	},
	maxConfirmedSessions: {
		value: 10_000,
		unit: 'entries',
		what: 'Sessions that the server remembers as confirmed, to give each member of a team a share of their own',
		beyond: 'The oldest is forgotten: until its next request its member counts by address.',
	},
	confirmedSessionMinutes: {
		value: 10,
		unit: 'minutes',
		what: 'The time for which the server remembers a session as confirmed',
		beyond: 'As above.',
	},
	maxDiscardedBytes: {
		value: 1024 * 1024,
		unit: 'bytes',
		what: 'The part of a body that is still read, and discarded, once its request has been answered',
		beyond: 'The connection is closed.',
	},
	maxDiscardMilliseconds: {
		value: 2000,
		unit: 'milliseconds',
		what: 'The time for which the rest of a body is read and discarded',
		beyond: 'The connection is closed.',
	},
	maxShutdownMilliseconds: {
		value: 8000,
		unit: 'milliseconds',
		what: 'The time that running requests have once the server is told to shut down',
		beyond: 'Every connection is closed.',
	},
	maxFinalTasksMilliseconds: {
		value: 30_000,
		unit: 'milliseconds',
		what: 'The time that the connections to the database, and its server, have to shut down after the requests',
		why: 'if it hangs, it would otherwise block the shutdown for good',
		beyond: 'The program ends without them, and says so.',
	},
	maxDatabaseHosts: {
		value: 8,
		unit: 'hosts',
		what: 'Hosts that an address of a database names',
		why: 'each gets its share of the five seconds in which a connection has to be there',
		beyond: 'The program does not start, and says so.',
	},
	retryAfterSeconds: {
		value: 5,
		unit: 'seconds',
		what: 'The wait that a 503 asks for in `Retry-After`',
		beyond: 'A client that comes back is served if there is capacity.',
	},
} satisfies LimitEntries
