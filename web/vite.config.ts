/** Builds the staff app into dist/web. The portal is rendered by the server and needs no build. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Long-cached apart from our own code, which changes with every release (design/stack.md 6). */
const groups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/, priority: 30 },
  { name: 'echarts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 20 },
  { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|dayjs)[\\/]/, priority: 10 },
]

/** In development every address below /staff is answered with the app, as the server does. */
const staffPages: Plugin = {
  name: 'staff-pages',
  configureServer(server) {
    server.middlewares.use((request, _answer, next) => {
      const path = request.url?.split('?')[0] ?? ''
      if (/^\/staff(\/[\w$-]+)*\/?$/.test(path)) request.url = '/staff/index.html'
      next()
    })
  },
}

export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [react(), staffPages],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: { staff: here('staff/index.html') },
      output: { codeSplitting: { groups } },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})
