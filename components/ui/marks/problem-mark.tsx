import styles from './mark.module.css'

type Props = { readonly size?: 'row' | 'headline' | 'table' }

/** The triangle: for a field to correct, never for a result. */
export function ProblemMark({ size = 'row' }: Props) {
	return (
		<svg
			className={`${styles.mark} ${styles[size]} ${styles.problem}`}
			viewBox="0 0 20 20"
			aria-hidden="true"
		>
			<path d="M10 1.6 19.2 18H.8z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
			<path className={styles.glyph} d="M10 7.4v4.8m0 2.6v.1" strokeWidth="2" />
		</svg>
	)
}
