/** Several queries see one state of the database. */
export const oneState = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const
