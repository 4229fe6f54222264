import { chromium } from 'playwright-core'
import { serve } from '/work/main/e2e/hosts/serve'
const main=async()=>{ const s=await serve(process.argv[2]!); const b=await chromium.launch({executablePath:'/usr/bin/chromium'}); const p=await b.newPage(); p.on('pageerror',e=>console.log('ERR',e.stack)); p.on('console',m=>console.log(m.text())); p.on('response',r=>console.log(r.status(),r.url()))
await p.goto(s.url+'/#/pages/forms/index'); await new Promise(r=>setTimeout(r,3000)); await b.close(); await s.close() }
main()
