/** One complaint as its own page; the desk shows the same pane beside its list. */
import { useParams } from '@tanstack/react-router'
import { ComplaintPane } from './ComplaintPane.tsx'

export { ComplaintPane }

export function ComplaintPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <ComplaintPane key={id} id={Number(id)} />
}
