import { type CellTarget, factIn, progressTargets } from '@/lib/screening/cells/cell-target'
import type { Role } from '@/lib/screening/model/records'
import { askedFor } from '@/lib/screening/role/asked-for'
import type { ScreeningContext } from '../desk/desk-context'

/** The name of a cell. */
export function sayTarget(
	{ words, say }: Pick<ScreeningContext, 'words' | 'say'>,
	target: CellTarget,
): string {
	const fact = factIn(target)
	if (fact) return say(words.facts[fact].label)
	const { progress, chosen } = words.screen
	return say(target === 'date' ? chosen.nextDate : progress[target as 'stage' | 'owner' | 'tags'])
}

/** What can be edited about an opening's candidates: their progress, and the facts that the opening asks for. */
export const targetsOf = (role: Role): readonly CellTarget[] => [...progressTargets, ...askedFor(role)]
