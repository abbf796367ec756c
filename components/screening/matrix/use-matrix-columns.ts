import { useMemo } from 'react'
import { today } from '@/lib/day/today'
import { shortNameOf } from '@/lib/explain/criterion-words'
import type { Role } from '@/lib/screening/model/records'
import { personConditions } from '@/lib/screening/table/matrix/person-conditions'
import { sayWhere } from '@/lib/screening/table/say-reason'
import type { ScreenedUnder } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../desk/desk-context'
import type { MatrixColumn } from './matrix-column'

/** The conditions of an opening that depend on the person, each with its name and the rule set in words. */
export function useMatrixColumns(role: Role, screened: ScreenedUnder): readonly MatrixColumn[] {
	const { words, say } = useScreening()
	return useMemo(
		() =>
			personConditions(role, today()).map((condition, at, all) => ({
				...condition,
				rules: screened.rules.find(({ ruleset }) => ruleset === condition.ruleset),
				name: say(shortNameOf(words, condition.ruleset, condition.criterion)),
				where: sayWhere([condition.ruleset], words, say),
				isFirst: all[at - 1]?.ruleset !== condition.ruleset,
			})),
		[role, screened, words, say],
	)
}
