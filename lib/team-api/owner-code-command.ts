/** The operator's command that prints the one-time code of an owner. */
export const ownerCodeCommand = 'npm run team:code'
