/** What a program may be allowed: to read results, to add candidates, to read the audit. */
export const programScopes = ['results:read', 'candidates:write', 'audit:read'] as const

export type ProgramScope = (typeof programScopes)[number]
