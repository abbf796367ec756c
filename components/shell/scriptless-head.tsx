import Head from 'next/head'

type Props = {
	readonly title: string
	readonly description: string
	/** Further tags for the head. */
	readonly children?: React.ReactNode
}

/** The head of a page without a script. */
export const ScriptlessHead = ({ title, description, children }: Props) => (
	<Head>
		<title>{title}</title>
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="description" content={description} />
		<link rel="icon" href="/icon.svg" type="image/svg+xml" />
		{children}
	</Head>
)
