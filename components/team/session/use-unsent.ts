import { useEffect, useState } from 'react'

const openTeam = () => import(/* webpackChunkName: "team" */ '@/components/screening/team/open-team')

const keptHere = () =>
	import(/* webpackChunkName: "erase-copies" */ '@/lib/exchange/device/unsent-changes').then((module) =>
		module.hasUnsentChanges(),
	)

/** Changes that were not sent: how many this page has, or that this browser keeps some, which cannot be counted unopened. */
export type Unsent = number | 'some'

async function unsentOf(isOfPage: boolean): Promise<Unsent> {
	const counted = isOfPage ? (await openTeam()).waitingChanges() : 0
	if (counted > 0) return counted
	return (await keptHere()) ? 'some' : 0
}

/**
 * The changes that were not sent when a session ended.
 * @param isOfPage whether it ended on this page
 */
export function useUnsent(isOfPage: boolean): Unsent {
	const [unsent, setUnsent] = useState<Unsent>(0)
	useEffect(() => {
		unsentOf(isOfPage).then(setUnsent, () => {})
	}, [isOfPage])
	return unsent
}
