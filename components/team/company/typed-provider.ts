/** The provider as typed: an empty address is none, and a secret of null the one that is stored. */
export type TypedProvider = {
	readonly issuer: string
	readonly clientId: string
	readonly clientSecret: string | null
}

/** What is sent of a provider as typed. */
export const sentProvider = ({ issuer, clientId, clientSecret }: TypedProvider) => ({
	issuer: issuer.trim(),
	clientId: clientId.trim(),
	...(clientSecret !== null && { clientSecret: clientSecret.trim() || null }),
})
