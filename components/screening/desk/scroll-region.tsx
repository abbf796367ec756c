import styles from './scroll-region.module.css'

/** Wraps content that may be wider than the page; it can also be scrolled with the keyboard. */
export function ScrollRegion({
	label,
	className,
	children,
}: {
	readonly label: string
	/** Replaces the default scrolling style. */
	readonly className?: string | undefined
	readonly children: React.ReactNode
}) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be focusable
		<section className={className ?? styles.scroll} aria-label={label} tabIndex={0}>
			{children}
		</section>
	)
}
