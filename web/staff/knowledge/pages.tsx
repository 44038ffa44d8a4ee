import { ReadOutlined } from '@ant-design/icons'
import { writers } from '../../../law/knowledge.ts'
import type { Page, Pane } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/articles',
    title: { zh: '知识库', en: 'Knowledge' },
    load: () => import('./KnowledgePage.tsx').then(file => file.KnowledgePage),
    rail: { order: 35, icon: <ReadOutlined aria-hidden="true" /> },
  },
  {
    path: '/articles/new',
    title: { zh: '写一条知识', en: 'Write an article' },
    load: () => import('./NewArticle.tsx').then(file => file.NewArticlePage),
    roles: writers,
  },
  {
    path: '/articles/$id',
    title: { zh: '知识条目', en: 'Article' },
    load: () => import('./ArticlePane.tsx').then(file => file.ArticlePage),
  },
]

export const panes: Pane[] = [
  { kind: 'article', path: '/articles', load: () => import('./ArticlePane.tsx').then(file => file.ArticlePane) },
]
