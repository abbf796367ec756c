import { MarginSection } from './margin-section'
import styles from './prose-section.module.css'

type Props = { readonly id: string; readonly title: string; readonly children: React.ReactNode }

/** A section of a text page: its heading in the margin, its text and lists next to it. */
export function ProseSection({ children, ...section }: Props) {
	return (
		<MarginSection {...section}>
			<div className={styles.prose}>{children}</div>
		</MarginSection>
	)
}
