import styles from './in-place.module.css'

type Props = { readonly label: string; readonly children: React.ReactNode }

/** The place of an answer in a list while its question stands there. */
export const InPlaceBox = ({ label, children }: Props) => (
	<div className={styles.box}>
		<dt className="visually-hidden">{label}</dt>
		<dd>{children}</dd>
	</div>
)
