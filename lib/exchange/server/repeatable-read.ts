/** Several queries see one state of the database. */
export const repeatableRead = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const
