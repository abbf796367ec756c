import type { FactId } from '@/rules/facts'
import styles from './rows.module.css'

type SectionProps = {
	/** How many answers are changed, and the consequences. */
	readonly title: React.ReactNode
	readonly isPrinted?: boolean
	/** The list of rows, and content below it. */
	readonly children: React.ReactNode
}

/** The rows of answers that can be changed, under their count. */
export const RowsSection = ({ title, isPrinted, children }: SectionProps) => (
	<section className={isPrinted ? styles.rows : `${styles.rows} no-print`} aria-labelledby="changed">
		<h2 id="changed">{title}</h2>
		{children}
	</section>
)

/** Actions below the rows. */
export const RowsActions = ({ children }: { readonly children: React.ReactNode }) => (
	<div className={styles.actions}>{children}</div>
)

type RowProps = {
	readonly fact: FactId
	readonly isChanged: boolean
	readonly children: React.ReactNode
}

/** One row, highlighted if its answer is changed. */
export const RowFrame = ({ fact, isChanged, children }: RowProps) => (
	<li className={isChanged ? `${styles.row} ${styles.changed}` : styles.row} data-fact={fact}>
		{children}
	</li>
)

type LineProps = {
	/** The name of the answer, and the given one. */
	readonly name: React.ReactNode
	readonly children: React.ReactNode
}

/** A name, with its field next to it if there is room. */
export const RowLine = ({ name, children }: LineProps) => (
	<div className={styles.line}>
		<div className={styles.name}>{name}</div>
		{children}
	</div>
)
