import styles from './compare.module.css'

/** Holds what may be wider than the page; scrolled with the keyboard, too. */
export function ScrollRegion({
	label,
	children,
}: {
	readonly label: string
	readonly children: React.ReactNode
}) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus
		<section className={styles.scroll} aria-label={label} tabIndex={0}>
			{children}
		</section>
	)
}
