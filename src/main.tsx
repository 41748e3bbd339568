import { createRoot } from 'react-dom/client'
import '@/ui/base.css'
import { boot } from '@/app/boot'
import { loadTypeface } from '@/ui/font'

const container = document.getElementById('root')
void loadTypeface()
if (container) void boot().then((app) => createRoot(container).render(app))
