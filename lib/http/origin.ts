/**
 * This server's public origin, from the environment; empty if unset, so that addresses are relative. A request's Host
 * header is not trusted, because clients can set it freely.
 */
export const origin = process.env.ORIGIN ?? ''
