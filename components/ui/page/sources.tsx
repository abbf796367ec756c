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
	/** Its URL; `noAddress` is shown if there is none. */
	readonly url: string | null
	readonly noAddress: React.ReactNode
	/** How it was read, and when. */
	readonly read: string
	/** How old that is, where it is old, and when its figures end. */
	readonly age?: React.ReactNode
}

/** One source: its name, its URL or that it has none, and how it was read. */
export function SourceItem({ id, name, dated = null, url, noAddress, read, age }: Props) {
	return (
		<li id={id}>
			{name}
			{dated !== null && <span className="quiet"> {dated}</span>}
			<br />
			{url ? (
				<a href={url} rel="noreferrer">
					<bdi dir="ltr">{url}</bdi>
				</a>
			) : (
				<span className="quiet">{noAddress}</span>
			)}
			<span className="quiet"> {read}</span> {age}
		</li>
	)
}
