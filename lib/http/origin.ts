/** Where this server stands, as the browser that asks knows it, from the headers of its request. */
export function originOf(header: (name: string) => string | readonly string[] | null | undefined): string {
	const [protocol] = String(header('x-forwarded-proto') ?? 'http').split(',')
	return `${protocol === 'https' ? 'https' : 'http'}://${header('x-forwarded-host') ?? header('host')}`
}
