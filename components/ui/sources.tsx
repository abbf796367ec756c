import styles from './sources.module.css'

/** Sources with their addresses. */
export const Sources = ({ children }: { readonly children: React.ReactNode }) => (
	<ol className={styles.sources}>{children}</ol>
)

type Props = {
	readonly id?: string
	readonly name: string
	/** When it was published, in words. */
	readonly dated?: string | null
	/** Its address; where it has none, what is said of that. */
	readonly url: string | null
	readonly noAddress: string
	/** What is said of a source that was seen as a copy; null where it was not. */
	readonly copy: string | null
}

/** One source: its name, and its address or that it has none. */
export function Source({ id, name, dated = null, url, noAddress, copy }: Props) {
	return (
		<li id={id}>
			{name}
			{dated !== null && <span className="quiet"> {dated}</span>}
			<br />
			{url ? (
				<>
					<a href={url} rel="noreferrer">
						<bdi dir="ltr">{url}</bdi>
					</a>
					{copy !== null && <span className="quiet"> {copy}</span>}
				</>
			) : (
				<span className="quiet">{noAddress}</span>
			)}
		</li>
	)
}
