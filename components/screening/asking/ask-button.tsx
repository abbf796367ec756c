import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Role } from '@/lib/screening/model/records'
import { useMay } from '../rights/use-may'

const AskDialog = lazy(() => import(/* webpackChunkName: "screen-dialogs" */ './ask-dialog'))

type Props = {
	readonly role: Role
	/**
	 * The keys of the candidates to ask; if there are none, there is no button, but a dialog that is already open stays
	 * open.
	 */
	readonly keys: readonly string[]
	readonly className?: string
	readonly children: React.ReactNode
}

/** Opens the form for asking candidates by personal links, which is recorded; absent without write access. */
export const AskButton = (props: Props) => useMay()('ask') && <Asking {...props} />

function Asking({ role, keys, className = 'button small', children }: Props) {
	/** The candidates of the open form: once they are asked, they are no longer among those to ask. */
	const [opened, setOpened] = useState<readonly string[] | null>(null)
	const place = useRef<HTMLSpanElement>(null)
	const wasOpen = useRef(false)
	useEffect(() => {
		// If nobody is left to ask, the button that the focus would return to is gone.
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
