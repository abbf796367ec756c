import type { Candidate } from './records'

/** Whether a candidate is considered for a role. */
export const belongsTo = ({ roles }: Pick<Candidate, 'roles'>, role: string): boolean =>
	roles === 'all' || roles.includes(role)
