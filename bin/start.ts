/** `npm start`. What went wrong is said in one line where we know what it means, and in full where we do not. */
import { ConfigError } from '../server/config.ts'
import { serve } from './serve.ts'

try {
  await serve()
} catch (error) {
  console.error(explained(error as NodeJS.ErrnoException))
  process.exit(1)
}

function explained(error: NodeJS.ErrnoException) {
  if (error instanceof ConfigError) return error.message
  if (error.code === 'EADDRINUSE') return 'The port is in use by another program: set PORT to a free one'
  if (error.code === 'EACCES' && error.syscall === 'listen')
    return 'This port needs privileges: set PORT to 1024 or more'
  if (error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND')
    return `The database does not answer (${error.message}): check DATABASE_URL`
  return error
}
