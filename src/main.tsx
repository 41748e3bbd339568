import { createRoot } from 'react-dom/client'
import '@/ui/base.css'
import { boot } from '@/app/boot'

const container = document.getElementById('root')
if (container) void boot().then((app) => createRoot(container).render(app))
