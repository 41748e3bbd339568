import { createRoot } from 'react-dom/client'
import { rememberSinglePage } from '@/datasets/singlePage'
import '@/ui/base.css'
import { boot } from '@/app/boot'

// Before anything is drawn: the page may have to be packed as it is now.
rememberSinglePage()
const container = document.getElementById('root')
if (container) void boot().then((app) => createRoot(container).render(app))
