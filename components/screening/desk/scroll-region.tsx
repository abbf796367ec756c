import styles from './scroll-region.module.css'

/** Holds what may be wider than the page; scrolled with the keyboard, too. */
export function ScrollRegion({
	label,
	className,
	children,
}: {
	readonly label: string
	/** Scrolls in a way of its own. */
	readonly className?: string | undefined
	readonly children: React.ReactNode
}) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus
		<section className={className ?? styles.scroll} aria-label={label} tabIndex={0}>
			{children}
		</section>
	)
}
