import type { Faults } from './faults'
import { problem } from './problem'

/**
 * Refuses a body with faults.
 * @param onlyRuleset whether the only fault is that the rule set does not exist
 */
export const refuseFaults = ({ faults, onlyRuleset }: { faults: Faults; onlyRuleset: boolean }): Response =>
	onlyRuleset
		? problem(404, 'There is no such rule set.', { faults })
		: problem(422, 'Mend the faults named in errors and send the request again.', { faults })
