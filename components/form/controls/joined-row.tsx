import styles from './joined-row.module.css'

/** A few radios as one row. */
export const JoinedRow = ({ children }: { readonly children: React.ReactNode }) => (
	<div className={styles.row}>{children}</div>
)

type Props = React.ComponentProps<'input'> & { readonly label: string }

/** A radio of the row: the whole cell is its target. */
export const JoinedOption = ({ label, ...input }: Props) => (
	<label className={styles.option}>
		<input {...input} type="radio" />
		<span>{label}</span>
	</label>
)
