import { useEffect } from 'react'
import { useGo } from '../ui/browser/use-go'
import { useIsStored } from './use-draft'

/** If the browser stores nothing, keeps the answers from being lost on navigation to another page. */
export function useKeepUnsaved(): void {
	const go = useGo()
	const isStored = useIsStored()
	useEffect(() => {
		if (isStored) return
		import('@/lib/draft/keep-unsaved').then(
			({ keepUnsaved }) => keepUnsaved(go),
			() => {},
		)
	}, [isStored, go])
}
