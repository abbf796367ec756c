import { lazy, Suspense, useRef, useState } from 'react'
import type { Role } from '@/lib/screening/model/records'

const AskDialog = lazy(() => import('./ask-dialog'))

type Props = {
	readonly role: Role
	/** The keys of whom to ask; for nobody there is no button, but what was opened before stays open. */
	readonly keys: readonly string[]
	readonly className?: string
	readonly children: React.ReactNode
}

/** Opens the form with which candidates are asked by personal links. */
export function AskButton({ role, keys, className = 'button small', children }: Props) {
	/** Whom the form is about that is open: once they are asked, they are no longer among those to ask. */
	const [opened, setOpened] = useState<readonly string[] | null>(null)
	const place = useRef<HTMLSpanElement>(null)
	function close() {
		setOpened(null)
		// Where there is nobody left to ask, the button is gone that the focus would go back to.
		requestAnimationFrame(() => {
			if (document.activeElement !== document.body) return
			place.current?.closest('section, aside')?.querySelector<HTMLElement>('button, a')?.focus()
		})
	}
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
					<AskDialog role={role} keys={opened} onClose={close} />
				</Suspense>
			)}
		</>
	)
}
