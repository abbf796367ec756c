import { useEffect, useRef } from 'react'
import styles from '../desk/screen.module.css'
import { useFocusKept } from './use-focus-kept'
import { useSkipLink } from './use-skip-link'

type Props = {
	/** Identifies the view: another one is like a new page. */
	readonly of: string
	readonly children: React.ReactNode
}

/**
 * The frame of a view: like a new page, a new view takes the focus and starts at the top, and the focus stays in it.
 */
export function ViewFrame({ of, children }: Props) {
	const view = useRef<HTMLDivElement>(null)
	const isFirst = useRef(true)
	useFocusKept(view)
	useSkipLink(view)
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each view
	useEffect(() => {
		if (!isFirst.current) {
			window.scrollTo(0, 0)
			view.current?.focus({ preventScroll: true })
		}
		isFirst.current = false
	}, [of])
	return (
		<div ref={view} tabIndex={-1} className={styles.view} key={of}>
			{children}
		</div>
	)
}
