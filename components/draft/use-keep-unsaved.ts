import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useIsStored } from './use-draft'

/** If the browser stores nothing, keeps the answers from being lost on navigation to another page. */
export function useKeepUnsaved(): void {
	const router = useRouter()
	const isStored = useIsStored()
	useEffect(() => {
		if (isStored) return
		import('@/lib/draft/keep-unsaved').then(
			({ keepUnsaved }) => keepUnsaved(router),
			() => {},
		)
	}, [isStored, router])
}
