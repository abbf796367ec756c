/** One state of the database, for several questions. */
export const oneState = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const
