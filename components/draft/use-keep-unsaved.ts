import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useIsStored } from './use-draft'

/** Keeps what is entered here from being lost on the way to another page, where the browser stores nothing. */
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
