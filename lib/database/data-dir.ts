/** The folder of the embedded PostgreSQL. */
export const dataDir = () => process.env.DATA_DIR || 'data'
