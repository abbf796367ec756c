/**
 * Where browsers reach this server, as its setting says; empty where it does not say, so that addresses begin with their
 * path. What a request says of its host is not believed: anybody can write it.
 */
export const origin = process.env.ORIGIN ?? ''
