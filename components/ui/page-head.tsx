import styles from './page-head.module.css'

/** The head of a page that is read: its heading and what leads into it. */
export const PageHead = ({ children }: { readonly children: React.ReactNode }) => (
	<div className={styles.head}>{children}</div>
)
