'use client'

import { useRef } from 'react'

type Props = {
	readonly label: string
	readonly accept: string
	readonly className?: string
	readonly onFile?: (file: File) => void
	/** Allows several files. */
	readonly onFiles?: (files: readonly File[]) => void
}

/** A button that lets the person choose a file, or several. */
export function FileButton({ label, accept, className = 'button second', onFile, onFiles }: Props) {
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
				multiple={onFiles !== undefined}
				accept={accept}
				aria-label={label}
				onChange={({ target }) => {
					const files = [...(target.files ?? [])]
					target.value = ''
					if (files[0]) onFile?.(files[0])
					if (files.length > 0) onFiles?.(files)
				}}
			/>
		</>
	)
}
