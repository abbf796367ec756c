'use client'

import { useRef } from 'react'

type Props = {
	readonly label: string
	readonly accept: string
	readonly className?: string
	readonly onFile: (file: File) => void
}

/** A button that lets the person choose a file. */
export function FileButton({ label, accept, className = 'button second', onFile }: Props) {
	const input = useRef<HTMLInputElement>(null)
	return (
		<>
			<button type="button" className={className} onClick={() => input.current?.click()}>
				{label}
			</button>
			<input
				ref={input}
				type="file"
				hidden
				accept={accept}
				aria-label={label}
				onChange={({ target }) => {
					const [file] = target.files ?? []
					target.value = ''
					if (file) onFile(file)
				}}
			/>
		</>
	)
}
