import styles from './in-place.module.css'

type Props = { readonly label: string; readonly children: React.ReactNode }

/** Replaces an answer in a list with its question. */
export const InPlaceBox = ({ label, children }: Props) => (
	<div className={styles.box}>
		<dt className="visually-hidden">{label}</dt>
		<dd>{children}</dd>
	</div>
)
