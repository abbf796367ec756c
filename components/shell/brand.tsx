import styles from './site-shell.module.css'

/** Disc, ring, square (met, unknown, unmet), and the name; a link if there is an `href`. */
export function Brand({ name, href }: { name: string; href?: string }) {
	const content = (
		<>
			<svg viewBox="0 0 66 20" aria-hidden="true">
				<circle cx="10" cy="10" r="9.5" fill="currentColor" />
				<circle cx="33" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="3" />
				<rect x="47" y="1" width="18" height="18" rx="1" fill="currentColor" />
			</svg>
			{name}
		</>
	)
	return href === undefined ? (
		<span className={styles.brand}>{content}</span>
	) : (
		<a className={styles.brand} href={href}>
			{content}
		</a>
	)
}
