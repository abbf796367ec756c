import { Brand } from './brand'
import styles from './site-shell.module.css'

/** The header of a page that has no language of its own: the brand links to the home page in the reader's. */
export function BrandBar({ name }: { name: string }) {
	return (
		<header className={styles.header}>
			<div className={`page ${styles.bar}`}>
				<Brand name={name} href="/" />
			</div>
		</header>
	)
}
