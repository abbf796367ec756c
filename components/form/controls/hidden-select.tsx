import { useMemo } from 'react'
import { useIsHydrated } from '@/components/ui/browser/use-is-hydrated'

type Props = {
	readonly name: string
	/** The values that can be chosen. */
	readonly codes: Iterable<string>
	readonly onCodes: (codes: readonly string[]) => void
} & (
	| { readonly multiple: true; readonly value: readonly string[] }
	| { readonly multiple?: false; readonly value: string }
)

/**
 * Mirrors a picker's choice in an ordinary form field, for the form data and for programs that fill it in. People use
 * the picker: this one is hidden visually and from assistive technology. The long list is added on the device only.
 */
export function HiddenSelect({ name, codes, value, multiple, onCodes }: Props) {
	const isHydrated = useIsHydrated()
	const chosen = typeof value === 'string' ? [value] : value
	const listed = [...(isHydrated ? codes : chosen)].filter((code) => code !== '').join(' ')
	// A step renders with each key press: hundreds of options are only created if the list itself has changed.
	const options = useMemo(
		() =>
			listed !== '' &&
			listed.split(' ').map((code) => (
				<option key={code} value={code}>
					{code}
				</option>
			)),
		[listed],
	)
	return (
		<select
			className="visually-hidden"
			aria-hidden="true"
			tabIndex={-1}
			name={name}
			multiple={multiple}
			value={value as string | string[]}
			onChange={({ target }) => onCodes(Array.from(target.selectedOptions, (option) => option.value))}
		>
			{!multiple && <option value="" />}
			{options}
		</select>
	)
}
