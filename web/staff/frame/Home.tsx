/** The first page, by what one works at. */
import { Navigate } from '@tanstack/react-router'
import { startOf, useMe } from '../session/me.ts'

export const Home = () => <Navigate to={startOf(useMe())} replace />
