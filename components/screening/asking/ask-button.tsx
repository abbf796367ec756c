import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Role } from '@/lib/screening/model/records'
import { useMayChange } from '../desk/desk-context'

const AskDialog = lazy(() => import(/* webpackChunkName: "screen-dialogs" */ './ask-dialog'))

type Props = {
	readonly role: Role
	/** The keys of whom to ask; for nobody there is no button, but what was opened before stays open. */
	readonly keys: readonly string[]
	readonly className?: string
	readonly children: React.ReactNode
}

/** Opens the form with which candidates are asked by personal links, which is noted; absent for who may not. */
export const AskButton = (props: Props) => useMayChange() && <Asking {...props} />

function Asking({ role, keys, className = 'button small', children }: Props) {
	/** Whom the form is about that is open: once they are asked, they are no longer among those to ask. */
	const [opened, setOpened] = useState<readonly string[] | null>(null)
	const place = useRef<HTMLSpanElement>(null)
	const wasOpen = useRef(false)
	useEffect(() => {
		// Where there is nobody left to ask, the button is gone that the focus would go back to.
		if (wasOpen.current && !opened && document.activeElement === document.body)
			place.current?.closest('section, aside')?.querySelector<HTMLElement>('button, a')?.focus()
		wasOpen.current = opened !== null
	}, [opened])
	return (
		<>
			<span ref={place} hidden />
			{keys.length > 0 && (
				<button type="button" className={className} data-action="ask" onClick={() => setOpened(keys)}>
					{children}
				</button>
			)}
			{opened && (
				<Suspense>
					<AskDialog role={role} keys={opened} onClose={() => setOpened(null)} />
				</Suspense>
			)}
		</>
	)
}
