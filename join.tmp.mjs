import sharp from 'sharp'
const [out, ...names] = process.argv.slice(2)
const ims = await Promise.all(names.map(async n => { const i = sharp(`/tmp/shots-station/${n}.png`); const m = await i.metadata(); const h = Math.min(m.height, 1500); return { input: await i.extract({ left: 0, top: 0, width: m.width, height: h }).toBuffer(), w: m.width, h } }))
let x = 0; const c = ims.map(i => { const r = { input: i.input, left: x, top: 0 }; x += i.w + 10; return r })
await sharp({ create: { width: x, height: Math.max(...ims.map(i => i.h)), channels: 3, background: '#fff' } }).composite(c).png().toFile(`/tmp/shots-station/${out}.png`)
