import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useIsStored } from './use-draft'

/** Where the browser stores nothing, keeps what is entered from being lost on navigation to another page. */
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
