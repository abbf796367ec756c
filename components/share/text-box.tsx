import type { Ref } from 'react'
import styles from './hand-over.module.css'

type Props = { readonly ref?: Ref<HTMLDivElement>; readonly children: string }

/** A plain text of several lines, to read and to copy. */
export const TextBox = ({ ref, children }: Props) => (
	<div className={styles.text} ref={ref}>
		{children}
	</div>
)
