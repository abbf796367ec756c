import { lazy, Suspense, useState } from 'react'
import type { Role } from '@/lib/screening/model/records'

const AskDialog = lazy(() => import('./ask-dialog'))

type Props = {
	readonly role: Role
	/** The keys of whom to ask. */
	readonly keys: readonly string[]
	readonly className?: string
	readonly children: React.ReactNode
}

/** Opens the form with which candidates are asked by personal links. */
export function AskButton({ role, keys, className = 'button small', children }: Props) {
	const [isOpen, setOpen] = useState(false)
	return (
		<>
			<button type="button" className={className} data-action="ask" onClick={() => setOpen(true)}>
				{children}
			</button>
			{isOpen && (
				<Suspense>
					<AskDialog role={role} keys={keys} onClose={() => setOpen(false)} />
				</Suspense>
			)}
		</>
	)
}
