import styles from './page-head.module.css'

/** The head of a text page: its heading and introduction. */
export const PageHead = ({ children }: { readonly children: React.ReactNode }) => (
	<div className={styles.head}>{children}</div>
)
