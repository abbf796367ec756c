import { makeToken, readToken } from '@/lib/accounts/workspace-token'

/** By which a token is known as one of ours wherever it is found, in a file or a log for instance. */
const prefix = 'kvisa_'

/** A new token of a program. */
export const makeProgramToken = (workspace: string): string => prefix + makeToken(workspace)

/** The workspace that a program's token names, and its hash; null if it is malformed. */
export const readProgramToken = (token: string): ReturnType<typeof readToken> =>
	token.startsWith(prefix) ? readToken(token.slice(prefix.length)) : null
